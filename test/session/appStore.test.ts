import { describe, expect, it } from 'vitest'
import { SCENARIOS } from '../../src/content/scenarios'
import { articleExample, ProblemError, train } from '../../src/engine'
import { editRules } from '../../src/session/editRules'
import { createAppStore } from '../../src/session/appStore'
import { FIRST_LOOKS } from '../../src/session/looks'
import { tapeFor } from '../../src/session/tapes'
import { momentOf, writtenAt } from '../../src/session/moment'
import { newStart } from '../../src/session/moment'

const START = { start: newStart(articleExample), iteration: 0, step: 0 }
const withW5 = (w5: number) => ({ ...articleExample, weights: articleExample.weights.with(4, w5) })

function breaks(): never {
  throw new TypeError('broken')
}

describe('an edit', () => {
  it('changes one number and nothing else', () => {
    const { getState } = createAppStore()
    expect(getState().edit({ w5: 0.9 })).toBeNull()
    expect(getState().start.problem).toEqual(withW5(0.9))
    getState().edit({ i2: -1 })
    getState().edit({ t1: 0.25 })
    getState().edit({ b2: 2 })
    getState().edit({ eta: 3 })
    expect(getState().start.problem).toEqual({
      ...withW5(0.9),
      inputs: [0.05, -1],
      targets: [0.25, 0.99],
      biases: [0.35, 2],
      learningRate: 3,
    })
  })

  it('stays at the step that was just played', () => {
    const { getState } = createAppStore({ step: 13 })
    expect(writtenAt(getState())).toBe('slope.o1')
    getState().edit({ w5: 0.9 })
    expect(getState()).toMatchObject({ step: 13, iteration: 0 })
  })

  it('pauses', () => {
    const { getState } = createAppStore()
    getState().setPlaying(true)
    getState().edit({ w5: 0.9 })
    expect(getState().playing).toBe(false)
  })

  it('in a later iteration makes the network shown there the new start', () => {
    const { getState } = createAppStore()
    getState().enterIteration(3, 5)
    getState().edit({ eta: 2 })
    const shown = train(articleExample, { iterations: 3 }).problem
    const branch = { from: newStart(articleExample), at: 3, length: 3 }
    const start = { problem: { ...shown, learningRate: 2 }, scenario: null, branch }
    expect(momentOf(getState())).toEqual({ start, iteration: 0, step: 5 })
    expect(getState().before).toEqual({ start: newStart(articleExample), iteration: 3, step: 5 })
  })

  it('that is refused says why and changes nothing', () => {
    const { getState } = createAppStore({ step: 4 })
    const before = getState()
    expect(getState().edit({ w5: NaN })).toMatchObject({ field: 'weights[4]', allowed: { kind: 'number' } })
    expect(getState().edit({ i1: 1e7 })).toMatchObject({ field: 'inputs[0]', value: 1e7 })
    expect(getState().edit({ eta: 0 })).toBeInstanceOf(ProblemError)
    expect(getState()).toBe(before)
  })

  it('to the number that stands there already is none, and keeps the iteration', () => {
    const { getState } = createAppStore()
    getState().enterIteration(3, 5)
    const before = getState()
    expect(getState().edit({ eta: 0.5 })).toBeNull()
    editRules({ getState }, { biasRule: 'fixed', updateOrder: 'simultaneous' })
    expect(getState()).toBe(before)
  })

  it('of something that is computed is a mistake of the program', () => {
    const { getState } = createAppStore()
    expect(() => getState().edit({ 'net.h1': 1 })).toThrow("net.h1 can't be edited")
  })
})

describe('a gesture', () => {
  it('is one entry of undo, and compares with the moment before it', () => {
    const { getState } = createAppStore({ step: 2 })
    for (const value of [0.41, 0.42, 0.43]) getState().edit({ w5: value }, { id: 'drag w5', kind: 'drag' })
    expect(getState().start.problem).toEqual(withW5(0.43))
    expect(getState().past).toEqual([{ ...START, step: 2 }])
    expect(getState().before).toEqual({ ...START, step: 2 })
    getState().undo()
    expect(momentOf(getState())).toEqual({ ...START, step: 2 })
  })

  it('ends when it is settled, when another begins, and when the step changes', () => {
    const { getState } = createAppStore()
    getState().edit({ w5: 0.41 }, { id: 'first', kind: 'drag' })
    getState().settle()
    getState().edit({ w5: 0.42 }, { id: 'first', kind: 'drag' })
    expect(getState().past).toHaveLength(2)
    // The edits of a sitting add up: they are compared with what was before the first of them.
    expect(getState().before).toEqual(START)
    getState().edit({ w5: 0.43 }, { id: 'second', kind: 'drag' })
    expect(getState().past).toHaveLength(3)
    getState().goTo(3)
    getState().edit({ w5: 0.44 }, { id: 'second', kind: 'drag' })
    expect(getState().past).toHaveLength(4)
  })

  it('taken back leaves the edits before it compared with what was before all of them', () => {
    const { getState } = createAppStore({ step: 5 })
    const start = momentOf(getState())
    for (const value of [0.1, 0.2, 0.3]) getState().edit({ w5: value })
    getState().undo()
    expect(getState()).toMatchObject({ before: start, start: { problem: withW5(0.2) } })
    getState().redo()
    expect(getState()).toMatchObject({ before: start, start: { problem: withW5(0.3) } })
    getState().undo()
    getState().undo()
    expect(getState().before).toEqual(start)
    getState().undo()
    expect(getState()).toMatchObject({ ...start, before: null })
  })

  it('has to have a name: edits without one are entries of their own', () => {
    const { getState } = createAppStore()
    getState().edit({ w5: 0.41 })
    getState().edit({ w5: 0.42 })
    expect(getState().past).toHaveLength(2)
  })

  it('still compares with its beginning after a refused value', () => {
    const { getState } = createAppStore()
    getState().edit({ w5: 0.41 }, { id: 'type', kind: 'drag' })
    getState().edit({ w5: 1e7 }, { id: 'type', kind: 'drag' })
    getState().edit({ w5: 0.42 }, { id: 'type', kind: 'drag' })
    expect(getState().past).toEqual([START])
    expect(getState().before).toEqual(START)
  })
})

describe('a change of rules', () => {
  it('gives every neuron the bias of its layer, and each layer that of its neurons, or 0 where theirs differ', () => {
    const { getState } = createAppStore()
    editRules({ getState }, { biasRule: 'neuron' })
    expect(getState().start.problem).toMatchObject({ biasRule: 'neuron', biases: [0.35, 0.35, 0.6, 0.6] })
    getState().edit({ b_o2: 0.9 })
    editRules({ getState }, { biasRule: 'shared' })
    expect(getState().start.problem).toMatchObject({ biasRule: 'shared', biases: [0.35, 0] })
    editRules({ getState }, { biasRule: 'fixed' })
    expect(getState().start.problem).toMatchObject({ biasRule: 'fixed', biases: [0.35, 0] })
  })

  it('stays at the same number, though its place on the tape is another', () => {
    const { getState } = createAppStore({ step: 36 })
    expect(writtenAt(getState())).toBe('next.w5')
    editRules({ getState }, { updateOrder: 'output-first' })
    expect(writtenAt(getState())).toBe('next.w5')
    expect(getState().step).toBe(22)
  })

  it('stays near where the number no longer exists', () => {
    const last = tapeFor({ ...articleExample, biasRule: 'shared' }).steps.findIndex(
      ({ writes }) => writes === 'next.b2',
    )
    const { getState } = createAppStore({ start: newStart({ ...articleExample, biasRule: 'shared' }), step: last + 1 })
    editRules({ getState }, { biasRule: 'fixed' })
    expect(getState().step).toBe(last + 1)
  })
})

describe('several changes at once', () => {
  it('are made where one of the numbers stands there already', () => {
    const { getState } = createAppStore()
    getState().edit({ w5: 0.4, w6: 0.9 })
    expect(getState().start.problem.weights).toEqual(articleExample.weights.with(5, 0.9))
  })
})

describe('other rules', () => {
  it('are not followed where training has left what may be edited, and the page says so', () => {
    const steep = { ...articleExample, targets: [1e6, -1e6], learningRate: 1e6 }
    const { getState } = createAppStore({ start: newStart(steep), iteration: 1 })
    const before = momentOf(getState())
    editRules({ getState }, { biasRule: 'shared' })
    expect(getState().notice).toEqual({ kind: 'cannotGoOn' })
    expect(momentOf(getState())).toEqual(before)
  })
})

describe('what breaks while rules are changed', () => {
  it('is not taken for rules that can’t be followed', () => {
    const store = createAppStore({ start: newStart({ ...articleExample }) })
    const getState = () => ({ ...store.getState(), goOnWith: breaks })
    expect(() => editRules({ getState }, { biasRule: 'shared' })).toThrow('broken')
    expect(store.getState().notice).toBeNull()
  })
})

describe('a scenario whose question was taken away', () => {
  it('asks again when it is opened again, and only then', () => {
    const [first, second] = SCENARIOS
    const { getState } = createAppStore()
    getState().openScenario(first!)
    getState().dismissScenario()
    expect(getState().scenarioDismissed).toBe(first!.id)
    getState().openScenario(second!)
    expect(getState().scenarioDismissed).toBe(first!.id)
    getState().openScenario(first!)
    expect(getState().scenarioDismissed).toBeNull()
  })
})

it('over the page lies one thing at a time', () => {
  const { getState } = createAppStore()
  getState().lay('help')
  getState().lay('scenarios')
  expect(getState().overlay).toBe('scenarios')
  getState().lay(null)
  expect(getState().overlay).toBeNull()
})

it('one panel is set to something else, and all others stay as they are', () => {
  const { getState } = createAppStore()
  getState().look('slope', { epsilon: 1e-3 })
  expect(getState().looks).toEqual({ ...FIRST_LOOKS, slope: { ...FIRST_LOOKS.slope, epsilon: 1e-3 } })
})
