import { act, fireEvent, screen } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { articleExample } from '../../src/engine'
import { en } from '../support/words'
import { NumberEntry } from '../../src/ui/parts/NumberEntry'
import { show, type Page } from '../support/page'

const { problems } = en.editor

const button = (): HTMLElement => screen.getByRole('button', { name: /^Change the sign of weight w5/ })
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
    ['0,4,5', problems.comma],
    ['abc', problems.unreadable],
    ['--1', problems.unreadable],
    ['1e999', problems.tooLarge],
    ['-1000001', problems.tooLarge],
    ['1e-400', problems.tooSmall],
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
    expect(entry()).toBeValid()
    expect(screen.getByRole('alert')).toHaveTextContent(en.editor.notTaken({ text, value: '0.40' }))
  })

  it.each([
    ['-', problems.unreadable],
    ['.', problems.unreadable],
    ['1e', problems.unreadable],
    ['1e-', problems.unreadable],
    ['', problems.empty],
    ['1,000', problems.comma],
  ])('says nothing of %j while it may still become a number, and says it where it is to be kept', (text, sentence) => {
    const { w5 } = showEntry()
    fireEvent.focus(entry())
    fireEvent.change(entry(), { target: { value: text } })
    expect(screen.queryByRole('alert')).toBeNull()
    expect(entry()).toBeValid()
    expect(w5()).toBe(0.4)
    fireEvent.keyDown(entry(), { key: 'Enter' })
    expect(screen.getByRole('alert')).toHaveTextContent(sentence)
    expect(entry()).toBeInvalid()
    expect(entry()).toHaveAccessibleDescription(sentence)
    expect(entry()).toHaveValue(text)
  })

  it('says that what was left unfinished was not taken, until the field is visited again', async () => {
    const { user, w5 } = showEntry()
    await user.clear(entry())
    await user.type(entry(), '-')
    act(() => entry().blur())
    expect(entry()).toHaveValue('0.40')
    expect(screen.getByRole('alert')).toHaveTextContent(en.editor.left({ text: '-', value: '0.40' }))
    expect(entry()).toHaveAccessibleDescription(en.editor.left({ text: '-', value: '0.40' }))
    expect(w5()).toBe(0.4)
    await user.click(entry())
    expect(screen.queryByRole('alert')).toBeNull()
  })

  it('repeats little of what was left wrong, however long it is', async () => {
    const { w5 } = showEntry()
    act(() => entry().focus())
    fireEvent.change(entry(), { target: { value: '9'.repeat(400) } })
    act(() => entry().blur())
    const sentence = en.editor.notTaken({ text: `${'9'.repeat(23)}…`, value: '0.40' })
    expect(screen.getByRole('alert')).toHaveTextContent(sentence)
    expect(w5()).toBe(0.4)
  })

  it('is never alarmed on the way to -.15e-3', async () => {
    const { user, w5 } = showEntry()
    await user.clear(entry())
    for (const key of '-.15e-3') {
      await user.type(entry(), key)
      expect(screen.queryByRole('alert')).toBeNull()
    }
    expect(w5()).toBe(-0.000_15)
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
    expect(screen.queryByRole('alert')).toBeNull()
    await user.type(rate, '{Enter}')
    expect(screen.getByRole('alert')).toHaveTextContent(en.editor.rateTooSmall)
    await user.type(rate, '.2')
    expect(screen.queryByRole('alert')).toBeNull()
    expect(store.getState().start.problem.learningRate).toBe(0.2)
    await user.clear(rate)
    await user.type(rate, '-1')
    expect(screen.getByRole('alert')).toHaveTextContent(en.editor.rateTooSmall)
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

  it('takes steps with the arrow keys, ten times as large with Shift, a tenth with Alt', async () => {
    const { user, w5 } = showEntry()
    await user.click(entry())
    await user.keyboard('{ArrowUp}{ArrowUp}')
    expect(w5()).toBe(0.42)
    await user.keyboard('{Shift>}{ArrowDown}{/Shift}')
    expect(w5()).toBe(0.32)
    await user.keyboard('{Alt>}{ArrowDown}{/Alt}')
    expect(w5()).toBe(0.319)
    expect(entry()).toHaveValue('0.319')
  })

  it.each([
    ['composes', { isComposing: true }],
    // Safari sends the key that ends it only afterwards.
    ['has just composed', { keyCode: 229 }],
  ])('leaves keys to an input method that %s', (_, by) => {
    const { w5 } = showEntry()
    fireEvent.focus(entry())
    fireEvent.change(entry(), { target: { value: '0.7' } })
    for (const key of ['Escape', 'ArrowUp', 'Enter']) fireEvent.keyDown(entry(), { key, ...by })
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

describe('the button for the sign', () => {
  it('is there while the field is visited, and turns what stands in it, finished or not', async () => {
    const { user, w5, store } = showEntry()
    expect(screen.queryByRole('button')).toBeNull()
    await user.click(entry())
    await user.click(button())
    expect(entry()).toHaveFocus()
    expect(entry()).toHaveValue('-0.40')
    expect(w5()).toBe(-0.4)
    await user.clear(entry())
    await user.click(button())
    expect(entry()).toHaveValue('-')
    await user.type(entry(), '.5')
    expect(w5()).toBe(-0.5)
    await user.click(button())
    expect(w5()).toBe(0.5)
    await user.tab()
    expect(store.getState().past).toHaveLength(1)
    expect(screen.queryByRole('button')).toBeNull()
  })

  it('beside the drawing is reached by keys too, says the number that came of it, and is part of the visit', async () => {
    const { user, store } = show(<NumberEntry id="w5" label="weight w5" autoFocus />)
    const w5 = (): number => store.getState().start.problem.weights[4]!
    await user.clear(entry())
    await user.keyboard('0.7')
    await user.tab()
    expect(button()).toHaveFocus()
    await user.keyboard('{Enter}')
    expect(w5()).toBe(-0.7)
    expect(button()).toHaveAccessibleName(/-0\.7$/)
    await user.keyboard(' ')
    expect(w5()).toBe(0.7)
    await user.tab({ shift: true })
    expect(entry()).toHaveFocus()
    expect(store.getState().past).toHaveLength(1)
  })

  it('never repeats what is no number, however often it is pressed', async () => {
    const { user } = showEntry()
    await user.click(entry())
    for (const text of ['Infinity', 'NaN', '1e999', 'abc', '-']) {
      fireEvent.change(entry(), { target: { value: text } })
      for (let presses = 0; presses < 3; presses++) {
        expect(button()).toHaveAccessibleName('Change the sign of weight w5')
        await user.click(button())
      }
    }
  })

  it('is not there for a learning rate, which has no sign', async () => {
    const { user } = show(<NumberEntry id="eta" label="learning rate η" />)
    await user.click(screen.getByRole('spinbutton'))
    expect(screen.queryByRole('button')).toBeNull()
  })
})
