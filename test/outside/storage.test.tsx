import { beforeEach, describe, expect, it, vi } from 'vitest'
import { DEFAULT_PREFERENCES, type Preferences } from '../../src/content/preferences'
import { createAppStore } from '../../src/session/appStore'
import { keepPreferences, savedPreferences } from '../../src/browser/storage'

const KEY = 'backflow.preferences.1'

beforeEach(() => localStorage.clear())

describe('the reader’s choices', () => {
  it('are none on the first visit', () => {
    expect(savedPreferences()).toEqual({})
  })

  it('are there again on the next visit', () => {
    const chosen: Preferences = {
      language: 'zh',
      theme: 'dark',
      granularity: 'phase',
      decimals: 'all',
      speed: 0.25,
      singleKeys: false,
    }
    const store = createAppStore()
    keepPreferences(store)
    for (const name of Object.keys(chosen) as (keyof Preferences)[]) store.getState().setPreference(name, chosen[name])
    expect(savedPreferences()).toEqual(chosen)
    expect(createAppStore(savedPreferences()).getState()).toMatchObject(chosen)
  })

  it.each([
    ['no JSON', '{"theme":'],
    ['null', 'null'],
    ['a number', '7'],
    ['a list', '["dark"]'],
    ['a text', '"dark"'],
    ['nothing known', '{"colour":"red","__proto__":{"theme":"dark"}}'],
    ['values of another kind', '{"language":1,"theme":null,"granularity":{},"decimals":"6","singleKeys":"no"}'],
    ['values that there are not', '{"language":"tlh","theme":"pink","granularity":"atom","decimals":5,"speed":1000}'],
  ])('are ignored where the storage holds %s', (_, text) => {
    localStorage.setItem(KEY, text)
    expect(savedPreferences()).toEqual({})
  })

  it('are taken one by one: what is odd does not spoil the rest', () => {
    localStorage.setItem(KEY, '{"theme":"dark","speed":-1,"decimals":4}')
    expect(savedPreferences()).toEqual({ theme: 'dark', decimals: 4 })
  })

  it('are all that is kept', () => {
    const store = createAppStore()
    keepPreferences(store)
    store.getState().edit({ w5: 0.9 })
    store.getState().goTo(3)
    expect(localStorage).toHaveLength(0)
    store.getState().setPreference('speed', 2)
    expect(JSON.parse(localStorage.getItem(KEY)!)).toEqual({ ...DEFAULT_PREFERENCES, speed: 2 })
  })

  it('are not kept any longer once that has stopped', () => {
    const store = createAppStore()
    keepPreferences(store)()
    store.getState().setPreference('speed', 2)
    expect(localStorage).toHaveLength(0)
  })

  it('are changed all the same where the browser keeps nothing', () => {
    vi.spyOn(Storage.prototype, 'setItem').mockImplementation(() => {
      throw new Error('full')
    })
    vi.spyOn(Storage.prototype, 'getItem').mockImplementation(() => {
      throw new Error('forbidden')
    })
    const store = createAppStore(savedPreferences())
    keepPreferences(store)
    store.getState().setPreference('speed', 2)
    expect(store.getState().speed).toBe(2)
  })
})
