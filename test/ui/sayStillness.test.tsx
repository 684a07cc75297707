import { expect, it, vi } from 'vitest'
import { createAppStore } from '../../src/session/appStore'
import { sayStillness } from '../../src/ui/app/sayStillness'

it('the sheets are told where nothing is to move, by the page’s own setting before the system’s, as they change', () => {
  const system = Object.assign(new EventTarget(), { matches: true })
  vi.stubGlobal('matchMedia', () => system)
  const root = document.createElement('div')
  const store = createAppStore()
  const stop = sayStillness(root, store)
  const isStill = (): boolean => root.hasAttribute('data-still')
  expect(isStill()).toBe(true)
  store.getState().setPreference('motion', 'full')
  expect(isStill()).toBe(false)
  system.matches = false
  store.getState().setPreference('motion', 'system')
  expect(isStill()).toBe(false)
  system.matches = true
  system.dispatchEvent(new Event('change'))
  expect(isStill()).toBe(true)
  system.matches = false
  store.getState().setPreference('motion', 'reduced')
  expect(isStill()).toBe(true)
  stop()
  store.getState().setPreference('motion', 'full')
  expect(isStill()).toBe(true)
  vi.unstubAllGlobals()
})
