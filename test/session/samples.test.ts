import { describe, expect, it } from 'vitest'
import { exampleWith, name, samplesOf, type Problem } from '../../src/engine'
import { createAppStore, type AppStore } from '../../src/session/appStore'
import { editSamples, rebuild, showSample } from '../../src/session/networkActs'
import { newStart, sampleAt, shownProblem } from '../../src/session/moment'
import { sightNow, tapeOf } from '../../src/session/selectors'

const FOUR: Problem = exampleWith({
  shape: [2, 2, 1],
  inputs: [0, 0],
  targets: [0],
  weights: [0.1, 0.2, 0.3, 0.4, 0.5, 0.6],
  biases: [0.1, 0.2],
  otherSamples: [
    { inputs: [0, 1], targets: [1] },
    { inputs: [1, 0], targets: [1] },
    { inputs: [1, 1], targets: [0] },
  ],
})
const TOGETHER: Problem = { ...FOUR, schedule: 'all-together' }

describe('all samples together', () => {
  it('another sample is looked at at the same step, and in the next iteration still', () => {
    const store = storeWith(TOGETHER)
    store.getState().goTo(tapeOf(store.getState()).places.get(name.batchGradient(firstWeight(store)))! + 1)
    showSample(store, 3)
    expect(sightNow(store.getState()).step?.writes).toBe('batch.w1')
    expect(tapeOf(store.getState()).values.i2).toBe(1)
    store.getState().enterIteration(1, 0)
    expect(sampleAt(store.getState())).toBe(3)
  })

  it('no number of a sample that is not shown is seen before the step that adds it up', () => {
    const store = storeWith(TOGETHER)
    const { places, quantities } = tapeOf(store.getState())
    const fromOthers = [...quantities.keys()].filter((id) => id.startsWith('sample'))
    expect(fromOthers).toHaveLength(3 * (6 + 1))
    for (const id of fromOthers) {
      store.getState().goTo(places.get(id)!)
      expect(sightNow(store.getState()).shows(id)).toBe(null)
      store.getState().goTo(places.get(id)! + 1)
      expect(sightNow(store.getState()).shows(id)).not.toBe(null)
    }
  })

  it('an edit of an input is one of the sample that is shown', () => {
    const store = storeWith(TOGETHER)
    showSample(store, 2)
    expect(store.getState().edit({ i1: 0.75, t1: 0.5 })).toBe(null)
    const samples = samplesOf(shownProblem(store.getState()))
    expect(samples[2]).toEqual({ inputs: [0.75, 0], targets: [0.5] })
    expect(samples[0]).toEqual({ inputs: [0, 0], targets: [0] })
    expect(sampleAt(store.getState())).toBe(2)
    store.getState().undo()
    expect(shownProblem(store.getState())).toBe(TOGETHER)
  })
})

describe('one sample after the other', () => {
  it('each iteration shows the one that it learns', () => {
    const store = storeWith(FOUR)
    const seen = [0, 1, 2, 3, 4, 5].map((iteration) => {
      store.getState().enterIteration(iteration, 0)
      return sampleAt(store.getState())
    })
    expect(seen).toEqual([0, 1, 2, 3, 0, 1])
  })

  it('another one that is looked at has the forward pass alone, and the next iteration shows its own', () => {
    const store = storeWith(FOUR)
    store.getState().goTo(Infinity)
    showSample(store, 3)
    const { step } = store.getState()
    expect(tapeOf(store.getState()).steps).toHaveLength(step)
    expect(sightNow(store.getState()).step?.phase).toBe('forward')
    store.getState().enterIteration(1, 0)
    expect(sampleAt(store.getState())).toBe(1)
  })

  it('a branch goes on with the sample whose turn it is', () => {
    const store = storeWith(FOUR)
    store.getState().enterIteration(3, 0)
    store.getState().edit({ w1: 0.9 })
    expect(store.getState().iteration).toBe(0)
    expect(sampleAt(store.getState())).toBe(3)
  })
})

describe('other samples', () => {
  it('come with an edit, and go with undo', () => {
    const store = storeWith(FOUR)
    expect(editSamples(store, { schedule: 'all-together', batch: 'mean' })).toBe(null)
    expect(shownProblem(store.getState())).toMatchObject({ schedule: 'all-together', batch: 'mean' })
    editSamples(store, { samples: [{ inputs: [1, 2], targets: [3] }] })
    expect(shownProblem(store.getState()).otherSamples).toBe(undefined)
    store.getState().undo()
    expect(samplesOf(shownProblem(store.getState()))).toHaveLength(4)
  })

  it('that can’t be are refused, and nothing is lost', () => {
    const store = storeWith(FOUR)
    const refused = editSamples(store, { samples: [{ inputs: [1], targets: [3] }] })
    expect(refused?.field).toBe('inputs')
    expect(store.getState().start.problem).toBe(FOUR)
  })
})

describe('another network', () => {
  it('begins at iteration 0, and one undo brings the old one back, however often the same hand changed it', () => {
    const store = storeWith(FOUR)
    store.getState().enterIteration(2, 3)
    const gesture = { id: 'shape', kind: 'keys' } as const
    rebuild(store, { ...FOUR, activations: ['tanh', 'sigmoid'] }, { gesture })
    rebuild(store, { ...FOUR, activations: ['relu', 'sigmoid'] }, { gesture })
    expect(store.getState()).toMatchObject({ iteration: 0, step: 0 })
    store.getState().undo()
    expect(store.getState()).toMatchObject({ iteration: 2, step: 3 })
    expect(store.getState().start.problem).toBe(FOUR)
  })

  it('that can’t be is refused in words', () => {
    const store = storeWith(FOUR)
    const refused = rebuild(store, { ...FOUR, activations: ['tanh', 'tanh'], loss: 'cross-entropy' })
    expect(refused?.allowed).toMatchObject({ kind: 'together', rule: 'entropyOutputs', sample: null })
    expect(store.getState().start.problem).toBe(FOUR)
  })
})

function storeWith(problem: Problem): AppStore {
  return createAppStore({ start: newStart(problem) })
}

function firstWeight(store: AppStore): ReturnType<typeof tapeOf>['topology']['edges'][number] {
  return tapeOf(store.getState()).topology.edges[0]!
}
