import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { createAppStore, type AppStore } from '../../src/session/appStore'
import { BETWEEN_LOOKS, calmOf, type CalmStore } from '../../src/ui/context/calm'
import { newGesture } from '../../src/session/gesture'

/** The w5 that panels have been shown, one after the other. */
function watched(store: AppStore): { readonly calm: CalmStore; readonly seen: readonly number[] } {
  const calm = calmOf(store)
  const seen: number[] = []
  calm.subscribe(({ start }) => seen.push(start.problem.weights[4]!))
  return { calm, seen }
}

beforeEach(() => vi.useFakeTimers())
afterEach(() => vi.useRealTimers())

describe('what panels show', () => {
  it('follows every edit at once', () => {
    const store = createAppStore()
    const { calm, seen } = watched(store)
    for (const value of [0.41, 0.42, 0.43])
      store.getState().edit({ w5: value }, { id: 'slope 1', kind: 'drag', closely: true })
    expect(seen).toEqual([0.41, 0.42, 0.43])
    expect(calm.getState()).toBe(store.getState())
  })

  it('follows a plate that is dragged some times a second, never within a move, and to its end', () => {
    const store = createAppStore()
    const { calm, seen } = watched(store)
    const gesture = newGesture('drag', 'w5')
    store.getState().edit({ w5: 0.41 }, gesture)
    vi.advanceTimersByTime(BETWEEN_LOOKS)
    expect(seen).toEqual([0.41])
    for (const value of [0.42, 0.425, 0.43]) store.getState().edit({ w5: value }, gesture)
    expect(seen).toEqual([0.41])
    vi.advanceTimersByTime(BETWEEN_LOOKS)
    expect(seen).toEqual([0.41, 0.43])
    store.getState().edit({ w5: 0.44 }, gesture)
    store.getState().settle()
    expect(seen).toEqual([0.41, 0.43, 0.44])
    expect(calm.getState()).toBe(store.getState())
  })

  it('is the same for everybody who looks at one store', () => {
    const store = createAppStore()
    expect(calmOf(store)).toBe(calmOf(store))
    expect(calmOf(store)).not.toBe(calmOf(createAppStore()))
  })
})
