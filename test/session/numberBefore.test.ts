import { describe, expect, it } from 'vitest'
import { articleExample } from '../../src/engine'
import { createAppStore, type AppStore } from '../../src/session/appStore'
import { editRules } from '../../src/session/editRules'
import { momentOf, newStart } from '../../src/session/moment'
import { tapeFor } from '../../src/session/tapes'
import { changedSince, numberBefore } from '../../src/session/whatIf'

const { places } = tapeFor(articleExample)

/** The article's example once net_o1 has been played. */
function storeAtNetO1(): AppStore {
  return createAppStore({ start: newStart({ ...articleExample }), step: places.get('net.o1')! + 1 })
}

describe('what a number was before an edit', () => {
  it('is the one that it was', () => {
    const store = storeAtNetO1()
    store.getState().edit({ w5: 0.9 })
    expect(numberBefore(store.getState(), 'w5')).toBe(0.4)
    // net_o1 as the article prints it.
    expect(numberBefore(store.getState(), 'net.o1')).toBeCloseTo(1.105905967, 9)
  })

  it('is not said of what is the same, or has not been played', () => {
    const store = storeAtNetO1()
    store.getState().edit({ w5: 0.9 })
    for (const id of ['w6', 'net.h1', 'out.o1'] as const) expect(numberBefore(store.getState(), id)).toBeNull()
  })

  it('is not said while the new one is still on its way', () => {
    const store = storeAtNetO1()
    store.getState().edit({ w5: 0.9 })
    const { step } = store.getState()
    store.getState().moved(step - 1, ['off'])
    expect(numberBefore(store.getState(), 'net.o1')).toBeNull()
    store.getState().setUnderway(null)
    expect(numberBefore(store.getState(), 'net.o1')).toBeCloseTo(1.105905967, 9)
  })

  it('is none where nothing was edited', () => {
    expect(numberBefore(storeAtNetO1().getState(), 'net.o1')).toBeNull()
  })

  it('is not said under another rule, where a name means something else', () => {
    const store = storeAtNetO1()
    editRules(store, { biasRule: 'neuron' })
    store.getState().edit({ w5: 0.9 })
    expect(numberBefore(store.getState(), 'net.o1')).toBeNull()
    expect(numberBefore(store.getState(), 'w5')).toBeNull()
  })
})

describe('what edits have changed', () => {
  it('leaves out what had not been played before them', () => {
    const before = { ...momentOf(storeAtNetO1().getState()), step: places.get('net.h1')! + 1 }
    const store = storeAtNetO1()
    store.getState().edit({ w1: 0 })
    const changed = changedSince(before, momentOf(store.getState())).map(({ id }) => id)
    expect(changed).toEqual(['w1', 'net.h1'])
  })
})
