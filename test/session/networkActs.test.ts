import { describe, expect, it } from 'vitest'
import { articleExample, exampleWith, type Problem } from '../../src/engine'
import { createAppStore, type AppStore } from '../../src/session/appStore'
import { newStart, sampleAt } from '../../src/session/moment'
import { rebuild, showSample, turnSample } from '../../src/session/networkActs'
import '../../src/session/wrongPrograms'
import { XOR } from '../support/xor'

function storeWith(problem: Problem): AppStore {
  return createAppStore({ start: newStart({ ...problem }) })
}

const oneByOne = (): AppStore => storeWith({ ...XOR, schedule: 'one-by-one' })

describe('a network that is made another one', () => {
  it('goes on with its program, and has none where it had none', () => {
    const wrong = storeWith(articleExample)
    rebuild(wrong, exampleWith({ learningRate: 2, program: 'sign' }))
    expect(wrong.getState().start.problem).toMatchObject({ learningRate: 2, program: 'sign' })
    const right = storeWith(articleExample)
    rebuild(right, exampleWith({ learningRate: 2 }))
    expect(right.getState().start.problem).not.toHaveProperty('program')
  })

  it('learns its samples from the first one on', () => {
    const store = oneByOne()
    rebuild(store, { ...XOR, schedule: 'one-by-one', turn: 2 })
    expect(sampleAt(store.getState())).toBe(0)
  })

  it('keeps its scenario', () => {
    const store = createAppStore({ start: newStart({ ...articleExample }, 'tug-balance') })
    rebuild(store, exampleWith({ learningRate: 2 }))
    expect(store.getState().start.scenario).toBe('tug-balance')
  })

  it('is not taken for one that can’t be where the program itself is at fault', () => {
    const broken = new Proxy(articleExample, {
      ownKeys: () => {
        throw new TypeError('broken')
      },
    })
    expect(() => rebuild(storeWith(articleExample), broken)).toThrow('broken')
  })
})

describe('a sample that is looked at', () => {
  it('is none where it is the one that is learned anyway', () => {
    const store = oneByOne()
    showSample(store, 0)
    expect(store.getState().sample).toBeNull()
    showSample(store, 2)
    expect(store.getState().sample).toBe(2)
    store.getState().enterIteration(2, 0)
    showSample(store, 2)
    expect(store.getState().sample).toBeNull()
    showSample(store, 0)
    expect(store.getState().sample).toBe(0)
  })

  it('is the first, too, where all are learned together', () => {
    const store = storeWith(XOR)
    showSample(store, 0)
    expect(store.getState().sample).toBe(0)
    showSample(store, null)
    expect(store.getState().sample).toBeNull()
  })

  it('is none that the network has not', () => {
    const store = storeWith(XOR)
    showSample(store, 3)
    expect(store.getState().sample).toBe(3)
    showSample(store, 4)
    expect(store.getState().sample).toBeNull()
  })

  it('pauses what plays', () => {
    const store = storeWith(XOR)
    store.getState().setPlaying(true)
    showSample(store, 1)
    expect(store.getState().playing).toBe(false)
  })

  it('is not compared with what another one said before an edit', () => {
    const store = storeWith(XOR)
    store.getState().edit({ w1: 1 })
    expect(store.getState().before).not.toBeNull()
    showSample(store, 1)
    expect(store.getState().before).toBeNull()
    store.getState().edit({ w1: 2 })
    expect(store.getState().before).toMatchObject({ sample: 1 })
  })

  it('is the next or the one before, and behind the last comes the first', () => {
    const store = storeWith(XOR)
    const turned = ([1, 1, 1, 1, -1, -1] as const).map((by) => {
      turnSample(store, by)
      return sampleAt(store.getState())
    })
    expect(turned).toEqual([1, 2, 3, 0, 3, 2])
  })
})
