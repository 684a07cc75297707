import { act, fireEvent, screen } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { pose } from '../../src/asking/acts'
import { articleExample, type QuantityId } from '../../src/engine'
import { loadWords } from '../../src/i18n/words'
import { withParameters } from '../../src/session/parameters'
import { tapeFor } from '../../src/session/tapes'
import { EditorContext } from '../../src/ui/context/EditorContext'
import { ParameterEditor } from '../../src/ui/network/ParameterEditor'
import { show } from '../support/page'

const { values, steps } = tapeFor(articleExample)

/** The editor of a number, open, with what it calls when it closes. */
async function open(id: QuantityId, step = 11) {
  await loadWords('en')
  const anchor = document.body.appendChild(document.createElement('button'))
  const closed: number[] = []
  const editor = { current: { id, anchor }, open: () => {}, close: () => void closed.push(1) }
  const page = show(
    <EditorContext value={editor}>
      <ParameterEditor />
    </EditorContext>,
    { step },
  )
  const slider = screen.getByRole<HTMLInputElement>('slider')
  return { ...page, closed, slider }
}

/** The numbers beside E, in full. */
function answer(): readonly number[] {
  return [...document.querySelectorAll('.whatIfNumbers [data-value]')].map((piece) =>
    Number(piece.getAttribute('data-value')),
  )
}

const errorWith = (id: QuantityId, value: number): number =>
  tapeFor(withParameters(articleExample, { [id]: value })).values['error']

/** What is written below the slider. */
function ends(): string {
  return document.querySelector('.whatIfEnds')!.textContent
}

/** Where the sheet puts the tick of the start, and the part of the way that has been gone. */
function way(): readonly number[] {
  const { style } = document.querySelector<HTMLElement>('.whatIfSlider')!
  return ['--start', '--low', '--high'].map((part) => Number(style.getPropertyValue(part)))
}

describe('the editor of a number', () => {
  it('answers with E before and now, whatever moves the number', async () => {
    const { user, slider } = await open('w5')
    expect(answer()).toEqual([values['error'], values['error']])
    act(() => slider.focus())
    await user.keyboard('{ArrowLeft}')
    expect(answer()).toEqual([values['error'], errorWith('w5', 0.39)])
    await user.keyboard('{Shift>}{ArrowLeft}{/Shift}')
    expect(answer()).toEqual([values['error'], errorWith('w5', 0.29)])
    await user.keyboard('{Alt>}{ArrowUp}{ArrowDown}{ArrowUp}{/Alt}')
    expect(answer()).toEqual([values['error'], errorWith('w5', 0.291)])
    await user.keyboard('{Alt>}{ArrowDown}{/Alt}')
    await user.click(screen.getByRole('button', { name: /Increase/ }))
    expect(answer()).toEqual([values['error'], errorWith('w5', 0.3)])
    expect(slider).toHaveAttribute('aria-valuetext', expect.stringMatching(/^0\.30, E 0\.2\d+, down by 0\.0\d+$/))
  })

  it('says nothing of E while a question is open', async () => {
    const { store } = await open('eta')
    expect(answer()).toHaveLength(2)
    act(() => pose(store, { ask: { kind: 'number', of: 'next.error' }, until: 54 }))
    expect(answer()).toEqual([])
    expect(screen.queryByRole('slider')).toBeNull()
    expect(document.querySelector('.whatIfCurve')).toBeNull()
    expect(screen.getByRole('spinbutton')).toBeInTheDocument()
  })

  it('is one entry of undo, and Escape takes all of it back, wherever the focus is', async () => {
    const { user, slider, store, closed } = await open('w5')
    act(() => slider.focus())
    await user.keyboard('{ArrowLeft}{ArrowLeft}')
    await user.click(screen.getByRole('button', { name: /Increase/ }))
    await user.clear(screen.getByRole('spinbutton'))
    await user.keyboard('0.1')
    expect(store.getState().past).toHaveLength(1)
    act(() => slider.focus())
    await user.keyboard('{Escape}')
    expect(store.getState().start.problem).toEqual(articleExample)
    expect(store.getState().past).toHaveLength(0)
    expect(closed.length).toBeGreaterThan(0)
  })

  it('leaves keys to an input method that composes, and with Ctrl, Alt or ⌘ to the browser', async () => {
    const { user, slider, store, closed } = await open('w5')
    await user.clear(screen.getByRole('spinbutton'))
    await user.keyboard('0.1')
    const notOurs = [
      [screen.getByRole('spinbutton'), { key: 'Escape', isComposing: true }],
      [screen.getByRole('spinbutton'), { key: 'Escape', altKey: true }],
      [slider, { key: 'Enter', ctrlKey: true }],
      [slider, { key: 'Enter', metaKey: true }],
    ] as const
    for (const [on, key] of notOurs) fireEvent.keyDown(on, key)
    expect(closed).toEqual([])
    expect(store.getState()).toMatchObject({ kept: false, start: { problem: { weights: { 4: 0.1 } } } })
  })

  it('keeps what was typed on Enter, and from then on compares with it', async () => {
    const { user, store, closed } = await open('w5')
    const field = screen.getByRole('spinbutton')
    await user.clear(field)
    await user.keyboard('0.1{Enter}')
    expect(store.getState().start.problem.weights[4]).toBe(0.1)
    expect(store.getState().kept).toBe(true)
    expect(closed.length).toBeGreaterThan(0)
  })

  it('asks η for the E after the update, as this iteration’s does not depend on it', async () => {
    const { user, slider } = await open('eta')
    act(() => slider.focus())
    await user.keyboard('{ArrowRight}')
    expect(answer()).toEqual([
      values['next.error'],
      tapeFor(withParameters(articleExample, { eta: 0.51 })).values['next.error'],
    ])
    expect(screen.getByText('E after the update')).toBeVisible()
  })

  it('multiplies η along its slider, and goes on ten times as far where more is typed', async () => {
    const { user, slider, store } = await open('eta')
    expect(ends()).toBe('0.002start 0.502.00')
    fireEvent.change(slider, { target: { value: '0' } })
    expect(store.getState().start.problem.learningRate).toBe(0.002)
    fireEvent.change(slider, { target: { value: String(1 / 3) } })
    expect(store.getState().start.problem.learningRate).toBe(0.02)
    const field = screen.getByRole('spinbutton')
    await user.clear(field)
    await user.keyboard('15')
    expect(ends()).toBe('0.002start 0.5020.00')
  })

  it('writes the start at its place on the slider, instead of the end that it stands near', async () => {
    const { unmount } = await open('t1')
    expect(ends()).toBe('start 0.011.00')
    unmount()
    await open('t2')
    expect(ends()).toBe('0.00start 0.99')
  })

  it('marks the way that has been gone from the start', async () => {
    const { user, slider } = await open('w5')
    act(() => slider.focus())
    await user.keyboard('{Shift>}{ArrowLeft}{ArrowLeft}{ArrowLeft}{ArrowLeft}{/Shift}')
    expect(way().map((part) => Number(part.toFixed(9)))).toEqual(
      [3.4 / 6, 3 / 6, 3.4 / 6].map((part) => Number(part.toFixed(9))),
    )
  })

  it('outlines the number that it is about for as long as it is open', async () => {
    const { unmount } = await open('w5')
    expect(document.querySelectorAll('[data-edited]')).toHaveLength(1)
    unmount()
    expect(document.querySelectorAll('[data-edited]')).toHaveLength(0)
  })

  it('says which of a plate’s two numbers it edits once the update has been played', async () => {
    await open('w5', steps.length)
    expect(screen.getByText('before the update, 0.40')).toBeVisible()
  })

  it('says of its E, once the one after the update is shown, that it is the one before', async () => {
    await open('w5', steps.length)
    expect(screen.getByText('E before the update')).toBeVisible()
  })
})
