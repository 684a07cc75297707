import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { en, zh } from '../support/words'
import { speakSteps } from '../../src/ui/transport/statusLine'
import { scene, type Scene } from '../support/scene'

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

const rest = (): void => void vi.advanceTimersByTime(1000)

/** A page whose line says what happens. */
function speaking(initial: Parameters<typeof scene>[0] = {}): Scene & { readonly spoken: () => string | null } {
  const parts = scene(initial)
  const line = document.createElement('p')
  speakSteps(parts.store, line)
  return { ...parts, spoken: () => line.textContent }
}

describe('the spoken line', () => {
  it('says nothing before anybody has acted', () => {
    const { spoken } = speaking()
    rest()
    expect(spoken()).toBe('')
  })

  it('says each step once it rests, and of quick steps only the last', () => {
    const { store, spoken } = speaking()
    store.getState().goTo(1)
    store.getState().goTo(2)
    expect(spoken()).toBe('')
    rest()
    expect(spoken()).toMatch(/out_?h1|output of h1/i)
    expect(spoken()).toContain('0.593269992')
  })

  it('says where an iteration starts', () => {
    const { store, spoken } = speaking({ step: 54 })
    rest()
    store.getState().enterIteration(1, 0)
    rest()
    expect(spoken()).toBe(en.formula.startOfIteration({ iteration: 1 }))
    store.getState().setPreference('language', 'zh')
    rest()
    expect(spoken()).toBe(zh.formula.startOfIteration({ iteration: 1 }))
  })

  it('does not keep an old number when everything is undone', () => {
    const { store, spoken } = speaking({ step: 3 })
    rest()
    store.getState().goTo(0)
    rest()
    expect(spoken()).toBe(en.transport.tapeStart)
  })

  it('says only the last step of each group while it plays', () => {
    const { store, spoken } = speaking()
    store.getState().setPlaying(true)
    store.getState().goTo(1)
    rest()
    expect(spoken()).toBe('')
    store.getState().goTo(2)
    rest()
    expect(spoken()).toContain('0.593269992')
  })
})
