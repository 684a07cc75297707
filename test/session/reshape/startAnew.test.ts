import { describe, expect, it } from 'vitest'
import { articleExample, exampleWith, type Problem } from '../../../src/engine'
import { createAppStore, type AppStore } from '../../../src/session/appStore'
import { newGesture } from '../../../src/session/gesture'
import { momentOf, newStart } from '../../../src/session/moment'
import { startAnew } from '../../../src/session/reshape/startAnew'

const OTHER: Problem = exampleWith({ biasRule: 'shared' })

function freshStore(): AppStore {
  return createAppStore({ start: newStart({ ...articleExample }), step: 11 })
}

describe('a changed network', () => {
  it('begins anew with nothing to compare its E with, in one act that undo takes back', () => {
    const store = freshStore()
    const before = momentOf(store.getState())
    let heard = 0
    store.subscribe(() => heard++)
    expect(startAnew(store, OTHER, { changes: ['biasRule'] })).toBe(true)
    expect(heard).toBe(1)
    expect(store.getState()).toMatchObject({ iteration: 0, step: 0, before: null, seed: null })
    expect(store.getState().start.problem).toEqual(OTHER)
    store.getState().undo()
    expect(momentOf(store.getState())).toEqual(before)
  })

  it('says which seed its weights were drawn from, if they were', () => {
    const store = freshStore()
    startAnew(store, OTHER, { changes: ['network'], seed: 42 })
    expect(store.getState().seed).toBe(42)
    startAnew(store, exampleWith({}), { changes: ['network'] })
    expect(store.getState().seed).toBeNull()
  })

  it('is one entry of undo for all clicks that belong together', () => {
    const store = freshStore()
    const gesture = newGesture('keys', 'shape')
    startAnew(store, OTHER, { changes: ['network'], gesture })
    startAnew(store, exampleWith({ learningRate: 2 }), { changes: ['network'], gesture })
    expect(store.getState().past).toHaveLength(1)
    startAnew(store, OTHER, { changes: ['network'] })
    expect(store.getState().past).toHaveLength(2)
  })

  it('is refused, and nothing changes, while a lesson leaves other things open', () => {
    const store = freshStore()
    store.setState({ allowed: ['biasRule'], seed: 7 })
    const { start } = store.getState()
    expect(startAnew(store, OTHER, { changes: ['network'] })).toBe(false)
    expect(store.getState()).toMatchObject({ start, seed: 7, notice: { kind: 'notAllowed' } })
    expect(startAnew(store, OTHER, { changes: ['biasRule'] })).toBe(true)
    expect(store.getState().seed).toBeNull()
  })

  it('is refused, and what was edited is still compared, where it can’t be', () => {
    const store = freshStore()
    store.getState().edit({ w5: 0.9 })
    const before = store.getState()
    expect(startAnew(store, exampleWith({ inputs: [2e6, 0] }), { changes: ['network'] })).toBe(false)
    expect(store.getState()).toBe(before)
  })
})
