import { act, fireEvent, screen } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { articleExample } from '../../src/engine'
import { en } from '../support/words'
import { NumberEntry } from '../../src/ui/parts/NumberEntry'
import { show, type Page } from '../support/page'

const { problems } = en.editor

const entry = (): HTMLInputElement => screen.getByRole('spinbutton', { name: 'weight w5' })

function showEntry(): Page & { w5(): number } {
  const page = show(<NumberEntry id="w5" label="weight w5" />)
  return { ...page, w5: () => page.store.getState().start.problem.weights[4]! }
}

describe('the field for a number', () => {
  it('shows the number of the network, in full once it has the focus', async () => {
    const { user, store } = showEntry()
    act(() => void store.getState().edit({ w5: 0.123456789012 }))
    expect(entry()).toHaveValue('0.123456789')
    await user.click(entry())
    expect(entry()).toHaveValue('0.123456789012')
    await user.tab()
    expect(entry()).toHaveValue('0.123456789')
  })

  it.each([
    ['.7', 0.7],
    ['-.7', -0.7],
    ['−0.7', -0.7],
    ['０．７', 0.7],
    [' 0.7 ', 0.7],
    ['7e-3', 0.007],
    ['0,7', 0.7],
    ['\u200b0.7\u2060', 0.7],
    ['\u20140.7', -0.7],
    ['1000000', 1e6],
  ])('takes %j as %d', async (text, value) => {
    const { user, w5 } = showEntry()
    await user.clear(entry())
    await user.type(entry(), text)
    expect(w5()).toBe(value)
    expect(entry()).toHaveValue(text)
    expect(entry()).toBeValid()
  })

  it.each([
    ['1,000', problems.comma],
    ['abc', problems.unreadable],
    ['', problems.empty],
    ['1e999', problems.tooLarge],
    ['-1000001', problems.tooLarge],
  ])('refuses %j, says what to type, and keeps the number of before', (text, sentence) => {
    const { w5 } = showEntry()
    fireEvent.focus(entry())
    fireEvent.change(entry(), { target: { value: text } })
    expect(screen.getByRole('alert')).toHaveTextContent(sentence)
    expect(entry()).toBeInvalid()
    expect(entry()).toHaveAccessibleDescription(sentence)
    expect(w5()).toBe(0.4)
    fireEvent.blur(entry())
    expect(entry()).toHaveValue('0.40')
    expect(screen.queryByRole('alert')).toBeNull()
  })

  it('keeps the last number that could be read while the text goes on', async () => {
    const { user, w5 } = showEntry()
    await user.clear(entry())
    await user.type(entry(), '0.7x')
    expect(w5()).toBe(0.7)
    expect(screen.getByRole('alert')).toHaveTextContent(problems.unreadable)
    await user.keyboard('{Enter}')
    expect(entry()).toHaveValue('0.7x')
    await user.keyboard('{Backspace}')
    expect(screen.queryByRole('alert')).toBeNull()
  })

  it('says that a learning rate has to be above 0', async () => {
    const { user, store } = show(<NumberEntry id="eta" label="learning rate η" />)
    const rate = screen.getByRole('spinbutton')
    await user.clear(rate)
    await user.type(rate, '0')
    expect(screen.getByRole('alert')).toHaveTextContent(en.editor.rateTooSmall)
    await user.type(rate, '.2')
    expect(store.getState().start.problem.learningRate).toBe(0.2)
  })

  it('makes one visit one entry of undo', async () => {
    const { user, store } = showEntry()
    await user.clear(entry())
    await user.type(entry(), '0.75')
    await user.tab()
    expect(store.getState().past).toHaveLength(1)
    store.getState().undo()
    expect(store.getState().start.problem).toEqual(articleExample)
  })

  it('with Escape brings back the number of before the visit', async () => {
    const { user, store } = showEntry()
    await user.clear(entry())
    await user.type(entry(), '0.75x{Escape}')
    expect(store.getState().start.problem).toEqual(articleExample)
    expect(entry()).toHaveValue('0.40')
    expect(screen.queryByRole('alert')).toBeNull()
  })

  it('with Enter keeps the number, so that Escape afterwards brings back only what came later', async () => {
    const { user, w5 } = showEntry()
    await user.clear(entry())
    await user.type(entry(), '0.75{Enter}')
    await user.clear(entry())
    await user.type(entry(), '0.9{Escape}')
    expect(w5()).toBe(0.75)
  })

  it('takes steps with the arrow and page keys', async () => {
    const { user, w5 } = showEntry()
    await user.click(entry())
    await user.keyboard('{ArrowUp}{ArrowUp}{PageDown}')
    expect(w5()).toBe(0.32)
    await user.keyboard('{Shift>}{ArrowDown}{/Shift}')
    expect(w5()).toBe(0.319)
    expect(entry()).toHaveValue('0.319')
  })

  it('leaves keys to an input method that composes', () => {
    const { w5 } = showEntry()
    fireEvent.focus(entry())
    fireEvent.change(entry(), { target: { value: '0.7' } })
    for (const key of ['Escape', 'ArrowUp', 'Enter']) fireEvent.keyDown(entry(), { key, isComposing: true })
    expect(w5()).toBe(0.7)
    expect(entry()).toHaveValue('0.7')
  })

  it('takes what an input method composes only once it is finished', () => {
    const { w5, store } = showEntry()
    fireEvent.focus(entry())
    fireEvent.compositionStart(entry())
    for (const text of ['０', '０．', '０．７']) fireEvent.change(entry(), { target: { value: text } })
    expect(w5()).toBe(0.4)
    expect(entry()).toHaveValue('０．７')
    fireEvent.compositionEnd(entry())
    expect(w5()).toBe(0.7)
    expect(store.getState().past).toHaveLength(1)
  })
})
