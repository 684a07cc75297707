import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import type { Preferences } from '../../src/content/preferences'
import { createAppStore, type AppStore } from '../../src/session/appStore'
import { followOtherTabs } from '../../src/browser/otherTabs'
import { keepPreferences } from '../../src/browser/keepPreferences'
import { openAddress } from '../../src/browser/openAddress'
import { savedPreferences } from '../../src/browser/storage'
import { present, showAs } from '../../src/session/showing'
import { scene } from '../support/scene'

/** Where all were kept together. */
const KEY = 'backflow.preferences.1'

beforeEach(() => {
  localStorage.clear()
  history.replaceState(null, '', '/page')
})

describe('the reader’s choices', () => {
  it('are none on the first visit', () => {
    expect(savedPreferences()).toEqual({})
  })

  it('are there again on the next visit', () => {
    const chosen: Preferences = {
      language: 'zh',
      theme: 'dark',
      motion: 'reduced',
      granularity: 'phase',
      decimals: 'all',
      speed: 0.25,
      singleKeys: false,
      predict: 'key',
    }
    const store = createAppStore()
    keepPreferences(store, store.getState())
    for (const name of Object.keys(chosen) as (keyof Preferences)[]) store.getState().setPreference(name, chosen[name])
    expect(savedPreferences()).toEqual(chosen)
    expect(createAppStore(savedPreferences()).getState()).toMatchObject(chosen)
  })

  it('are not what a link or presenter mode shows in their place', () => {
    const store = createAppStore({ decimals: 9 })
    keepPreferences(store, store.getState())
    showAs(store, { presents: true, hidden: [], digits: 6, theme: 'dark', predict: 'all', lesson: null, card: 1 })
    present(store, null)
    expect(savedPreferences()).toEqual({})
    store.getState().setPreference('theme', 'light')
    expect(savedPreferences()).toEqual({ theme: 'light' })
  })

  it('are not the language of a link, and are kept again after it', () => {
    const { store, trainer } = scene()
    keepPreferences(store, store.getState())
    history.replaceState(null, '', '#v=1&eta=2&lang=zh')
    openAddress({ store, trainer })
    expect(store.getState().language).toBe('zh')
    expect(savedPreferences()).toEqual({})
    store.getState().setPreference('speed', 2)
    expect(savedPreferences()).toEqual({ speed: 2 })
    store.getState().setPreference('language', 'en')
    expect(savedPreferences()).toEqual({ speed: 2, language: 'en' })
  })

  it('made before they were kept are kept as well', () => {
    const store = createAppStore()
    const opened = store.getState()
    store.getState().setPreference('speed', 2)
    keepPreferences(store, opened)
    expect(savedPreferences()).toEqual({ speed: 2 })
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

  it.each([
    ['"pink"', {}],
    ['dark', {}],
    ['', {}],
    ['"dark"', { theme: 'dark' }],
  ])('of its own beats the one kept with all others, and %s is read as it should be', (theme, read) => {
    localStorage.setItem('backflow.theme', theme)
    expect(savedPreferences()).toEqual(read)
  })

  it('kept together by an earlier page are read, but for those chosen since', () => {
    localStorage.setItem(KEY, '{"theme":"dark","language":"zh","decimals":4}')
    const store = createAppStore(savedPreferences())
    keepPreferences(store, store.getState())
    store.getState().setPreference('theme', 'light')
    expect(savedPreferences()).toEqual({ theme: 'light', language: 'zh', decimals: 4 })
  })

  it('are taken one by one: what is odd does not spoil the rest', () => {
    localStorage.setItem(KEY, '{"theme":"dark","speed":-1,"decimals":4}')
    expect(savedPreferences()).toEqual({ theme: 'dark', decimals: 4 })
  })

  it('are all that is kept', () => {
    const store = createAppStore()
    keepPreferences(store, store.getState())
    store.getState().edit({ w5: 0.9 })
    store.getState().goTo(3)
    expect(localStorage).toHaveLength(0)
    store.getState().setPreference('speed', 2)
    expect(Object.entries(localStorage)).toEqual([['backflow.speed', '2']])
  })

  it('are not kept any longer once that has stopped', () => {
    const store = createAppStore()
    keepPreferences(store, store.getState())()
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
    keepPreferences(store, store.getState())
    store.getState().setPreference('speed', 2)
    expect(store.getState().speed).toBe(2)
  })
})

describe('a choice made in another tab', () => {
  /** A tab that keeps its choices and follows those of others; the event is what the browser tells it. */
  function tab(learn: (language: string) => Promise<void> = () => Promise.resolve()): {
    readonly store: AppStore
    hears(key: string): void
  } {
    const store = createAppStore(savedPreferences())
    stops.push(keepPreferences(store, store.getState()), followOtherTabs({ store, learn }))
    return { store, hears: (key) => dispatchEvent(new StorageEvent('storage', { key })) }
  }
  const stops: (() => void)[] = []
  afterEach(() => stops.splice(0).forEach((stop) => stop()))

  it('holds in this one, and leaves what was chosen here', () => {
    const { store, hears } = tab()
    store.getState().setPreference('decimals', 4)
    localStorage.setItem('backflow.theme', '"dark"')
    hears('backflow.theme')
    expect(store.getState()).toMatchObject({ theme: 'dark', decimals: 4 })
    expect(savedPreferences()).toEqual({ theme: 'dark', decimals: 4 })
  })

  it('is taken as it stands now, and not answered', () => {
    const { hears } = tab()
    localStorage.setItem('backflow.speed', '2')
    const write = vi.spyOn(Storage.prototype, 'setItem')
    hears('backflow.speed')
    expect(write).not.toHaveBeenCalled()
  })

  it('stays when what was set in its place ends, also where that was the same', () => {
    const { store, hears } = tab()
    present(store, 'on')
    expect(store.getState().theme).toBe('projector')
    for (const theme of ['projector', 'dark'] as const) {
      localStorage.setItem('backflow.theme', JSON.stringify(theme))
      hears('backflow.theme')
      expect(store.getState().theme).toBe(theme)
      present(store, null)
      expect(store.getState().theme).toBe(theme)
      present(store, 'on')
    }
  })

  it('while this one was left and not closed holds when it is shown again, beside what a link has set there', async () => {
    const { store } = tab()
    store.getState().setPreference('decimals', 4)
    present(store, 'on')
    dispatchEvent(new PageTransitionEvent('pagehide', { persisted: true }))
    localStorage.setItem('backflow.speed', '2')
    localStorage.setItem('backflow.language', '"zh"')
    dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }))
    expect(store.getState()).toMatchObject({ speed: 2, theme: 'projector', decimals: 4 })
    await vi.waitFor(() => expect(store.getState().language).toBe('zh'))
    present(store, null)
    expect(store.getState()).toMatchObject({ theme: 'system', speed: 2 })
  })

  it.each([
    ['what it can’t read', 'backflow.theme', '"pink"'],
    ['what is none', 'backflow.colour', '"red"'],
    ['what belongs to another page', 'theme', '"dark"'],
  ])('is not %s', (_, key, value) => {
    const { store, hears } = tab()
    const before = store.getState()
    localStorage.setItem(key, value)
    hears(key)
    expect(store.getState()).toEqual(before)
  })

  it('of the language holds once its words have come, and says so where they do not', async () => {
    const learn = vi.fn<() => Promise<void>>().mockRejectedValueOnce(new Error('offline')).mockResolvedValue()
    const { store, hears } = tab(learn)
    localStorage.setItem('backflow.language', '"zh"')
    hears('backflow.language')
    await vi.waitFor(() => expect(store.getState().notice).toEqual({ kind: 'notLoaded' }))
    expect(store.getState().language).toBe('en')
    hears('backflow.language')
    await vi.waitFor(() => expect(store.getState().language).toBe('zh'))
  })
})
