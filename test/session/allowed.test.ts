import { describe, expect, it } from 'vitest'
import { SCENARIOS } from '../../src/content/scenarios'
import { articleExample } from '../../src/engine'
import { createAppStore, type AppStore } from '../../src/session/appStore'
import { editRules } from '../../src/session/editRules'
import { newStart } from '../../src/session/moment'
import { editSamples, rebuild } from '../../src/session/networkActs'
import type { Question } from '../../src/session/question'
import { rename } from '../../src/session/reshape/rename'

/** The article's example, of which a lesson leaves this open; null for everything. */
function storeWith(allowed: readonly string[] | null): AppStore {
  const store = createAppStore({ start: newStart({ ...articleExample }) })
  store.setState({ allowed })
  return store
}

/** The article's example with a question open at its start. */
function asking(): AppStore {
  const store = storeWith(null)
  const { start } = store.getState()
  const question: Question = {
    start,
    iteration: 0,
    step: 0,
    ask: { kind: 'number', of: 'net.h1' },
    until: 1,
    isLocked: false,
    answer: null,
    isReplayed: false,
    tries: [],
    hands: [],
    takesFocus: false,
  }
  store.setState({ question })
  return store
}

/** Whether something changes the network, and not only says why it does not. */
function changes(store: AppStore, act: (store: AppStore) => void): boolean {
  const { start } = store.getState()
  act(store)
  return store.getState().start !== start
}

const ACTS: readonly (readonly [string, string, (store: AppStore) => void])[] = [
  ['a weight', 'w5', (store) => void store.getState().edit({ w5: 0.9 })],
  ['the learning rate', 'eta', (store) => void store.getState().edit({ eta: 2 })],
  ['the bias rule', 'biasRule', (store) => editRules(store, { biasRule: 'shared' })],
  ['the order of updates', 'updateOrder', (store) => editRules(store, { updateOrder: 'output-first' })],
  ['the samples', 'samples', (store) => void editSamples(store, { samples: [{ inputs: [1, 1], targets: [0, 1] }] })],
  ['the network', 'network', (store) => void rebuild(store, { ...articleExample, learningRate: 2 })],
  ['the scenario', 'network', (store) => store.getState().openScenario(SCENARIOS[1]!)],
  ['the names of weights', 'names', (store) => rename(store, 'ends')],
]

describe('where a lesson leaves one thing open', () => {
  it.each(ACTS)('%s may be changed if it is the one, and else it is said that it may not', (_, called, act) => {
    const open = storeWith([called])
    expect(changes(open, act)).toBe(true)
    expect(open.getState().notice).toBeNull()
    const closed = storeWith(['i1'])
    expect(changes(closed, act)).toBe(false)
    expect(closed.getState().notice).toEqual({ kind: 'notAllowed', allowed: ['i1'] })
  })

  it.each(ACTS)('%s may be changed without a lesson', (_, __, act) => {
    expect(changes(storeWith(null), act)).toBe(true)
  })

  it('nothing of an act may be changed that changes something else as well', () => {
    const both = storeWith(['w5', 'biasRule'])
    expect(changes(both, (store) => void store.getState().edit({ w5: 0.9, w6: 0.9 }))).toBe(false)
    expect(changes(both, (store) => editRules(store, { biasRule: 'shared', updateOrder: 'output-first' }))).toBe(false)
    expect(both.getState().notice).toMatchObject({ kind: 'notAllowed' })
  })
})

describe('while a question is open', () => {
  // A scenario may be opened: that leaves the question.
  it.each(ACTS.filter(([what]) => what !== 'the scenario'))('%s stays, and it is said why', (_, __, act) => {
    const store = asking()
    expect(changes(store, act)).toBe(false)
    expect(store.getState().notice).toEqual({ kind: 'isAsked' })
  })

  it('that is said once, however often somebody tries', () => {
    const store = asking()
    let heard = 0
    store.subscribe(() => heard++)
    for (const w5 of [0.1, 0.2, 0.3]) store.getState().edit({ w5 })
    expect(heard).toBe(1)
  })
})
