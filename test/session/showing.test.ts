import { describe, expect, it } from 'vitest'
import { USUAL_LOOKS } from '../../src/content/linkLooks'
import { createAppStore } from '../../src/session/appStore'
import { hides, isPresenting, looksOf, nameLesson, present, showAs } from '../../src/session/showing'

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

  it('leaves alone what is chosen on a black screen, or of the digits', () => {
    const store = createAppStore({ singleKeys: false, decimals: 9 })
    present(store, 'on')
    store.getState().setPreference('decimals', 6)
    present(store, 'blank')
    store.getState().setPreference('singleKeys', true)
    present(store, null)
    expect(store.getState()).toMatchObject({ singleKeys: true, decimals: 6 })
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
    showAs(store, {
      presents: true,
      hidden: ['values'],
      digits: 6,
      theme: 'light',
      predict: null,
      lesson: null,
      card: 1,
    })
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
    const looks = {
      presents: false,
      hidden: ['tabs'],
      digits: 6,
      theme: 'dark',
      predict: 'key',
      lesson: null,
      card: 1,
    } as const
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
  it.each([
    ['hidden parts', { hidden: ['tabs'] }],
    ['digits', { digits: 6 }],
    ['a theme', { theme: 'dark' }],
    ['questions', { predict: 'key' }],
    ['a lesson', { lesson: 'first' }],
  ] as const)('is a page that is not shown as always by any one thing it says: %s', (_, said) => {
    const store = createAppStore()
    showAs(store, { ...USUAL_LOOKS, ...said })
    expect(store.getState().showing).toMatchObject({ presenting: null, looks: said })
    expect(looksOf(store.getState())).toEqual({ ...USUAL_LOOKS, ...said })
    showAs(store, USUAL_LOOKS)
    expect(store.getState().showing).toBeNull()
  })

  it('asks for presenter mode, and goes on with it where it is there', () => {
    const store = createAppStore()
    showAs(store, { ...USUAL_LOOKS, presents: true })
    expect(store.getState().showing?.presenting).toBe('asked')
    present(store, 'blank')
    showAs(store, { ...USUAL_LOOKS, presents: true, digits: 6 })
    expect(store.getState()).toMatchObject({ decimals: 6, singleKeys: true, showing: { presenting: 'on' } })
  })

  it('asks as it says, and then as the reader wants it', () => {
    const store = createAppStore({ predict: 'off' })
    showAs(store, { ...USUAL_LOOKS, predict: 'key' })
    expect(store.getState().predict).toBe('key')
    showAs(store, { ...USUAL_LOOKS, digits: 6 })
    expect(store.getState().predict).toBe('off')
    showAs(store, { ...USUAL_LOOKS, predict: 'key' })
    store.getState().setPreference('predict', 'all')
    showAs(store, USUAL_LOOKS)
    expect(store.getState().predict).toBe('all')
  })

  it('hides nothing where none is', () => {
    expect(hides(createAppStore().getState(), 'tabs')).toBe(false)
  })
})

describe('a lesson that is open', () => {
  it('is named in links, beside all else that they say, until it is left', () => {
    const store = createAppStore({ decimals: 9 })
    present(store, 'on')
    nameLesson(store, 'first')
    expect(store.getState()).toMatchObject({ decimals: 4, showing: { presenting: 'on' } })
    expect(looksOf(store.getState())).toEqual({ ...USUAL_LOOKS, presents: true, lesson: 'first' })
    nameLesson(store, null)
    expect(looksOf(store.getState())).toEqual({ ...USUAL_LOOKS, presents: true })
  })

  it('alone is named as well, and leaves the page as always', () => {
    const store = createAppStore()
    nameLesson(store, 'first')
    expect(looksOf(store.getState())).toEqual({ ...USUAL_LOOKS, lesson: 'first' })
    nameLesson(store, null)
    expect(store.getState().showing).toBeNull()
  })

  it('is named once', () => {
    const store = createAppStore()
    nameLesson(store, 'first')
    const before = store.getState()
    nameLesson(store, 'first')
    expect(store.getState()).toBe(before)
  })
})
