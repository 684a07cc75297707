import { describe, expect, it } from 'vitest'
import '../../src/engine/kinds/learn'
import { articleExample, type WeightId, type WrongProgram } from '../../src/engine'
import { createAppStore, type AppStore } from '../../src/session/appStore'
import { labOf, slopeOf } from '../../src/session/bugLab'
import { measure, measureAll } from '../../src/session/bugLabActs'
import { newStart } from '../../src/session/moment'
import { XOR } from '../support/xor'

/** The article's example under a wrong program, or the right one. */
function storeWith(program?: WrongProgram): AppStore {
  return createAppStore({ start: newStart({ ...articleExample, ...(program === undefined ? {} : { program }) }) })
}

function flaggedIn(store: AppStore): readonly WeightId[] {
  return labOf(store.getState())
    .measured.filter(({ isFlagged }) => isFlagged)
    .map(({ weight }) => weight)
}

const weightsIn = (store: AppStore): readonly WeightId[] => labOf(store.getState()).measured.map(({ weight }) => weight)

describe('a weight that is nudged', () => {
  it('has the slope of E that the article prints as its gradient, measured on both sides of E', () => {
    const store = storeWith()
    measure(store, ['w5'])
    const one = labOf(store.getState()).measured[0]!
    // ∂E/∂w5 and E as the article prints them; over a distance of 1e-4 a slope and a middle are off by far less.
    expect(slopeOf(one)).toBeCloseTo(0.082167041, 8)
    expect((one.above + one.below) / 2).toBeCloseTo(0.298371109, 8)
    expect(one).toMatchObject({ weight: 'w5', epsilon: 1e-4, isFlagged: false })
  })

  it('rises by its slope over twice the nudge', () => {
    // (3 − 1) / (2 · 0.25)
    expect(slopeOf({ above: 3, below: 1, epsilon: 0.25 })).toBe(4)
  })

  it('is the latest, and none is where several are nudged at once', () => {
    const store = storeWith()
    expect(labOf(store.getState())).toMatchObject({ measured: [], latest: null, times: 0 })
    measure(store, ['w5'])
    expect(labOf(store.getState())).toMatchObject({ latest: 'w5', times: 1 })
    measure(store, ['w6', 'w7'])
    expect(labOf(store.getState())).toMatchObject({ latest: null, times: 2 })
  })

  it('is measured anew where it was measured before, and all others stay', () => {
    const store = storeWith()
    measure(store, ['w5', 'w6', 'w7'])
    const before = labOf(store.getState()).measured
    measure(store, ['w6'])
    expect(weightsIn(store)).toEqual(['w5', 'w7', 'w6'])
    expect(labOf(store.getState()).measured).toEqual([before[0], before[2], before[1]])
  })

  it('says nothing of another network, and is known again once undo has brought its own back', () => {
    const store = storeWith()
    measure(store, ['w5'])
    const { of } = labOf(store.getState())
    store.getState().edit({ w5: 0.7 })
    const other = labOf(store.getState())
    expect(other).toMatchObject({ measured: [], latest: null, times: 0, supposed: null, found: null })
    expect(other.of).toBe(store.getState().start.problem)
    store.getState().undo()
    expect(labOf(store.getState()).of).toBe(of)
    expect(weightsIn(store)).toEqual(['w5'])
  })
})

describe('all weights nudged', () => {
  it('agree with the right program', () => {
    const store = storeWith()
    measureAll(store)
    expect(weightsIn(store)).toEqual(['w1', 'w2', 'w3', 'w4', 'w5', 'w6', 'w7', 'w8'])
    expect(flaggedIn(store)).toEqual([])
  })

  it('differ from one with the wrong sign', () => {
    const store = storeWith('sign')
    measureAll(store)
    expect(flaggedIn(store)).toHaveLength(8)
  })

  it('differ before the hidden layer alone where only one path is taken back', () => {
    const store = storeWith('one-path')
    measureAll(store)
    expect(flaggedIn(store)).toEqual(['w1', 'w2', 'w3', 'w4'])
  })

  it('agree with the right program where all samples are learned together', () => {
    const store = createAppStore({ start: newStart({ ...XOR }) })
    measureAll(store)
    expect(weightsIn(store)).toHaveLength(6)
    expect(flaggedIn(store)).toEqual([])
  })
})
