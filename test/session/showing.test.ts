import { describe, expect, it } from 'vitest'
import { USUAL_LOOKS } from '../../src/content/linkLooks'
import { createAppStore } from '../../src/session/appStore'
import { hides, isPresenting, looksOf, present, showAs } from '../../src/session/showing'

describe('presenter mode', () => {
  it('shows four decimals, black on white, and gives back what the reader had', () => {
    const store = createAppStore({ decimals: 9, theme: 'system' })
    present(store, 'asked')
    expect(store.getState()).toMatchObject({ decimals: 4, theme: 'projector' })
    present(store, null)
    expect(store.getState()).toMatchObject({ decimals: 9, theme: 'system', showing: null })
  })

  it('keeps the light or dark that somebody has chosen', () => {
    for (const theme of ['light', 'dark'] as const) {
      const store = createAppStore({ theme })
      present(store, 'on')
      expect(store.getState().theme).toBe(theme)
    }
  })

  it('leaves alone what is chosen meanwhile', () => {
    const store = createAppStore({ decimals: 9 })
    present(store, 'on')
    store.getState().setPreference('theme', 'dark')
    present(store, null)
    expect(store.getState()).toMatchObject({ theme: 'dark', decimals: 9 })
  })

  it('is there only once it has come', () => {
    const store = createAppStore()
    expect(isPresenting(store.getState())).toBe(false)
    present(store, 'asked')
    expect(isPresenting(store.getState())).toBe(false)
    present(store, 'on')
    expect(isPresenting(store.getState())).toBe(true)
  })

  it('lets no key act while the screen is black, and then all as before', () => {
    const store = createAppStore({ singleKeys: true })
    present(store, 'on')
    present(store, 'blank')
    expect(isPresenting(store.getState())).toBe(true)
    expect(store.getState().singleKeys).toBe(false)
    present(store, 'on')
    expect(store.getState()).toMatchObject({ singleKeys: true, decimals: 4 })
  })

  it('leaves keys off for whoever has turned them off', () => {
    const store = createAppStore({ singleKeys: false })
    for (const stage of ['on', 'blank', 'on', null] as const) present(store, stage)
    expect(store.getState().singleKeys).toBe(false)
  })
})

describe('a link that says how to look', () => {
  it('shows its digits and its theme, also in presenter mode, and hides what it names', () => {
    const store = createAppStore({ decimals: 9, theme: 'dark' })
    showAs(store, { presents: true, hidden: ['values'], digits: 6, theme: 'light', predict: null, lesson: null })
    expect(store.getState()).toMatchObject({ decimals: 6, theme: 'light' })
    expect(hides(store.getState(), 'values')).toBe(true)
    expect(hides(store.getState(), 'tabs')).toBe(false)
    present(store, null)
    expect(store.getState()).toMatchObject({ decimals: 6, theme: 'light' })
    showAs(store, USUAL_LOOKS)
    expect(store.getState()).toMatchObject({ decimals: 9, theme: 'dark', showing: null })
  })

  it('is passed on as it came, until the reader chooses otherwise', () => {
    const store = createAppStore()
    const looks = { presents: false, hidden: ['tabs'], digits: 6, theme: 'dark', predict: 'key', lesson: null } as const
    showAs(store, looks)
    expect(looksOf(store.getState())).toEqual(looks)
    store.getState().setPreference('theme', 'light')
    expect(looksOf(store.getState())).toEqual({ ...looks, theme: null })
  })

  it('says of a page in presenter mode that it is', () => {
    const store = createAppStore()
    expect(looksOf(store.getState())).toEqual(USUAL_LOOKS)
    present(store, 'on')
    expect(looksOf(store.getState())).toEqual({ ...USUAL_LOOKS, presents: true })
  })

  it('tells nobody where it says nothing', () => {
    const store = createAppStore()
    let heard = 0
    store.subscribe(() => heard++)
    showAs(store, USUAL_LOOKS)
    expect(heard).toBe(0)
  })
})
