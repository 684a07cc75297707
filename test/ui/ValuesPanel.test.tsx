import { act, screen, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { articleExample, type Problem } from '../../src/engine'
import { en } from '../support/words'
import { tapeFor } from '../../src/session/tapes'
import { ValuesPanel } from '../../src/ui/panels/values/ValuesPanel'
import { show } from '../support/page'
import { newStart } from '../../src/session/moment'
import { ENDS_BEFORE, RELU_SOFTMAX, XOR } from '../support/otherExamples'

/** The numbers in sight: which quantity each is said to be, and its value. */
function numbersIn(container: HTMLElement): readonly (readonly [id: string, value: number])[] {
  const cells = [...container.querySelectorAll<HTMLElement>('[data-value]')]
  return cells.map(({ dataset }) => [dataset['quantity']!, Number(dataset['value'])])
}

const unknown = (): number => screen.queryAllByText(en.values.unknown).length

describe('the values', () => {
  const trained: Problem = { ...articleExample, biasRule: 'neuron', biases: [0.35, 0.35, 0.6, 0.6] }

  it.each([
    ['fixed biases', articleExample],
    ['trained biases', trained],
  ])('with %s are all numbers of the tape, each once and no other', (_, problem) => {
    const { container } = show(<ValuesPanel />, { start: newStart(problem), step: tapeFor(problem).steps.length })
    const numbers = numbersIn(container)
    expect(Object.fromEntries(numbers)).toEqual(tapeFor(problem).values)
    expect(numbers).toHaveLength(Object.keys(tapeFor(problem).values).length)
    expect(unknown()).toBe(0)
  })

  it('are only those of the person before the first step', () => {
    const { container } = show(<ValuesPanel />)
    const given = ['w1', 'w2', 'w3', 'w4', 'w5', 'w6', 'w7', 'w8', 'b1', 'b2', 'i1', 'i2', 't1', 't2', 'eta']
    expect(numbersIn(container).map(([id]) => id)).toEqual(given)
    expect(unknown()).toBe(tapeFor(articleExample).steps.length)
  })

  it('appear one by one with the steps', () => {
    const { container, store } = show(<ValuesPanel />)
    const { steps } = tapeFor(articleExample)
    for (const step of [1, 12, 36]) {
      act(() => store.getState().goTo(step))
      const shown = new Set(numbersIn(container).map(([id]) => id))
      expect(steps.filter(({ writes }) => shown.has(writes))).toEqual(steps.slice(0, step))
      expect(unknown()).toBe(steps.length - step)
    }
  })

  it('are written with the decimals that the person chose', () => {
    const { store } = show(<ValuesPanel />, { step: 1 })
    const row = screen.getByRole('row', { name: /net input of h1/ })
    expect(within(row).getByText('0.377500000')).toBeVisible()
    act(() => store.getState().setPreference('decimals', 4))
    expect(within(row).getByText('0.3775')).toBeVisible()
  })

  it('have below them what they were before an edit, until the player goes on', () => {
    const { container, store } = show(<ValuesPanel />, { step: 6 })
    const ghosts = (): readonly (string | null)[] =>
      [...container.querySelectorAll('.ghost')].map((one) => one.textContent)
    expect(ghosts()).toEqual([])
    const old = tapeFor(articleExample).values
    act(() => void store.getState().edit({ w5: 0 }))
    const written = [old['net.o1'], old['out.o1']].map((value) => value!.toFixed(9))
    expect(ghosts()).toEqual(['Before 0.40', ...written.map((number) => `Before ${number}`)])
    expect(container.querySelectorAll('.ghost.kept')).toHaveLength(0)
    act(() => store.getState().keep())
    expect(container.querySelectorAll('.ghost.kept')).toHaveLength(3)
    act(() => store.getState().goTo(7))
    expect(ghosts()).toEqual([])
  })

  it('say of every weight where it leads from and to', () => {
    show(<ValuesPanel />)
    expect(screen.getByRole('row', { name: /weight w5, weight from h1 to o1/ })).toHaveTextContent('h1 → o1')
  })

  it('list weights in the order of their numbers, also where they are numbered by their senders', () => {
    show(<ValuesPanel />, { start: newStart({ ...articleExample, names: 'sender' }) })
    const fields = within(screen.getByRole('table', { name: en.values.weights })).getAllByRole('spinbutton')
    const names = [1, 2, 3, 4, 5, 6, 7, 8].map((number) => `weight w${number}`)
    expect(fields.map((field) => field.getAttribute('aria-label'))).toEqual(names)
  })

  it('say of fixed biases that they are not trained', () => {
    show(<ValuesPanel />)
    expect(screen.getAllByText(en.values.notTrained)).toHaveLength(articleExample.biases.length)
  })

  it('can be edited right there', async () => {
    const { user, store, container } = show(<ValuesPanel />, { step: tapeFor(articleExample).steps.length })
    const field = screen.getByRole('spinbutton', { name: 'weight w5' })
    await user.clear(field)
    await user.type(field, '-0.9')
    const { problem } = store.getState().start
    expect(problem.weights[4]).toBe(-0.9)
    expect(Object.fromEntries(numbersIn(container))).toEqual(tapeFor(problem).values)
  })

  it('light up their quantity everywhere while it is pointed at', async () => {
    const { user, store } = show(<ValuesPanel />, { step: 1 })
    await user.hover(screen.getByText('0.377500000'))
    expect(store.getState().lit).toBe('net.h1')
    await user.unhover(screen.getByText('0.377500000'))
    await user.hover(document.body)
    expect(store.getState().lit).toBeNull()
  })

  it.each<[string, Problem, number | null]>([
    ['ReLU and softmax', RELU_SOFTMAX, null],
    ['samples that are learned together', XOR, 2],
    ['a sample that is only looked at', { ...XOR, schedule: 'one-by-one' }, 2],
    ['a tape that ends early', ENDS_BEFORE, null],
  ])('with %s are all numbers of the tape, each once', (_, problem, sample) => {
    const tape = tapeFor(problem, sample)
    const { container } = show(<ValuesPanel />, { start: newStart(problem), sample, step: tape.steps.length })
    const numbers = numbersIn(container)
    // What other samples say stands in the rows of the step that adds it up.
    const own = Object.entries(tape.values).flatMap(([id, value]) => (id.includes('sample') ? [] : [[id, value + 0]]))
    expect(Object.fromEntries(numbers)).toEqual(Object.fromEntries(own))
    expect(numbers).toHaveLength(own.length)
  })

  it('say why a tape ends early', () => {
    show(<ValuesPanel />, { start: newStart(ENDS_BEFORE) })
    expect(screen.getByRole('status')).toHaveTextContent('is so near 1')
  })

  it('tell this sample from all of them', () => {
    show(<ValuesPanel />, { start: newStart(XOR) })
    const [weights] = screen.getAllByRole('table')
    const heads = within(weights!).getAllByRole('columnheader')
    expect(heads.map(({ textContent }) => textContent).slice(2, 3)).toEqual(['All 4, addedthis sample'])
    expect(screen.getByRole('row', { name: /^new error|^error of this sample/ })).toHaveTextContent('this sample')
    expect(screen.getByRole('row', { name: /error of all samples/ })).toHaveTextContent('all 4 samples')
  })

  it('have no table of biases where there are none', () => {
    show(<ValuesPanel />, { start: newStart(RELU_SOFTMAX) })
    expect(screen.queryByText(en.values.biases)).toBeNull()
  })

  it('show what each δ of softmax adds up and becomes', () => {
    const { steps, values } = tapeFor(RELU_SOFTMAX)
    const { store } = show(<ValuesPanel />, { start: newStart(RELU_SOFTMAX) })
    const [first] = screen.getAllByRole('listitem')
    expect(first).toHaveTextContent('outo1 − targeto1')
    act(() => store.getState().goTo(steps.length))
    expect(first).toHaveTextContent(values['delta.o1']!.toFixed(6).replace('-', '−'))
  })

  it('show the step that the update has taken', () => {
    const { steps } = tapeFor(articleExample)
    show(<ValuesPanel />, { start: newStart(articleExample), step: steps.length })
    // The article: w5+ = 0.40 − 0.5 · 0.082167041.
    expect(screen.getByRole('row', { name: /weight w5/ })).toHaveTextContent('−0.041083520')
  })

  it('show the gradients of the inputs on demand, once every δ is there', async () => {
    const { steps, values } = tapeFor(articleExample)
    const { user, store } = show(<ValuesPanel />)
    await user.click(screen.getByRole('button', { name: en.values.inputGradients }))
    const table = screen.getByRole('table', { name: /changes with each input/ })
    const [, ...rows] = within(table).getAllByRole('row')
    expect(rows).toHaveLength(2)
    expect(rows[0]).toHaveTextContent(en.values.unknown)
    act(() => store.getState().goTo(steps.length))
    const slope = values['delta.h1']! * 0.15 + values['delta.h2']! * 0.25
    expect(rows[0]).toHaveTextContent(slope.toFixed(9))
  })

  it('of a large network are those of the neuron at work, or all', async () => {
    const problem: Problem = {
      ...articleExample,
      shape: [2, 6, 1],
      targets: [1],
      weights: Array(18).fill(0.5),
      biases: [0, 0],
    }
    const { user } = show(<ValuesPanel />, { start: newStart(problem), step: 3 })
    expect(screen.getAllByRole('row', { name: /weight from/ })).toHaveLength(3)
    await user.click(screen.getByRole('radio', { name: 'All 20' }))
    expect(screen.getAllByRole('row', { name: /weight from/ })).toHaveLength(18)
  })
})
