import { fireEvent } from '@testing-library/react'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { present } from '../../src/session/showing'
import { listenToKeys } from '../../src/ui/first/pageKeys'
import { listenToPresenter } from '../../src/ui/presenter/presenterKeys'
import { scene, type Scene } from '../support/scene'

let parts: Scene
let sentences = 0
let descriptions = 0
let ends: (() => void)[] = []

beforeEach(() => {
  parts = scene({ step: 10 }, true)
  sentences = 0
  descriptions = 0
  // In the order in which they come to be in the page.
  ends = [
    listenToKeys({ ...parts, press: () => {} }),
    listenToPresenter({ ...parts, toggleSentence: () => (sentences += 1), describe: () => (descriptions += 1) }),
  ]
  present(parts.store, 'on')
})

afterEach(() => {
  for (const end of ends) end()
  parts.player.destroy()
  document.body.replaceChildren()
})

function press(key: string, on: Element = document.body): void {
  fireEvent.keyDown(on, { key })
}

function put(markup: string): Element {
  document.body.innerHTML = markup
  return document.body.firstElementChild!
}

describe('in presenter mode', () => {
  it('a dot blanks while the choices of a question have the focus, but is a point in a field', () => {
    const { store } = parts
    press('.', put('<input type="text">'))
    expect(store.getState().showing?.presenting).toBe('on')
    press('b', put('<input type="radio">'))
    expect(store.getState().showing?.presenting).toBe('on')
    press('.', put('<input type="radio">'))
    expect(store.getState().showing?.presenting).toBe('blank')
  })

  it('P leaves while the choices of a question have the focus, but is a letter in a field', () => {
    const { store } = parts
    press('p', put('<input type="text">'))
    expect(store.getState().showing?.presenting).toBe('on')
    press('p', put('<input type="radio">'))
    expect(store.getState().showing?.presenting).toBeUndefined()
  })

  it('Space and Page Down go on, Page Up and ← go back, Home and End to the ends', () => {
    const { store } = parts
    const step = (): number => store.getState().step
    press(' ')
    expect(step()).toBe(11)
    expect(store.getState().playing).toBe(false)
    press('PageDown')
    expect(step()).toBe(12)
    press('PageUp')
    press('ArrowLeft')
    expect(step()).toBe(10)
    press('Home')
    expect(step()).toBe(0)
    press('End')
    expect(step()).toBe(54)
  })

  it('Space goes on wherever the focus is, but not in a field or a dialog', () => {
    press(' ', put('<button></button>'))
    press(' ', put('<svg data-stop="h1"></svg>'))
    expect(parts.store.getState().step).toBe(12)
    press(' ', put('<input>'))
    press(' ', put('<div role="dialog"></div>'))
    expect(parts.store.getState().step).toBe(12)
  })

  it.each(['Escape', 'p', 'P'])('%s leads out of it', (key) => {
    press(key)
    expect(parts.store.getState().showing).toBeNull()
  })

  it('Escape is first of all for what lies over the page, and for a plate that is being dragged', () => {
    const { store } = parts
    store.getState().lay('field')
    press('Escape')
    expect(store.getState().showing).not.toBeNull()
    store.getState().lay(null)
    store.getState().edit({ w5: 0.6 }, { id: 'w5', kind: 'drag' })
    press('Escape')
    expect(store.getState().showing).not.toBeNull()
  })

  it('T shows the sentence', () => {
    press('t')
    expect(sentences).toBe(1)
  })

  it('D describes what is at work', () => {
    press('d')
    expect(descriptions).toBe(1)
  })

  it.each(['b', 'B', '.'])('%s makes the screen black, and the next key, whichever it is, brings it back', (key) => {
    const { store } = parts
    for (const next of ['x', 'PageDown', ' ', 'Escape', key]) {
      press(key)
      expect(store.getState().showing?.presenting).toBe('blank')
      press('Shift')
      expect(store.getState().showing?.presenting).toBe('blank')
      press(next)
      expect(store.getState().showing?.presenting).toBe('on')
      expect(store.getState().step).toBe(10)
    }
  })

  it.each([
    ['Cyrillic', 'и', 'е', 'в', 'з'],
    ['Greek', 'β', 'τ', 'δ', 'π'],
    ['Arabic', 'لا', 'ف', 'ي', 'ح'],
  ])('B, T, D and P are found by their places on a %s keyboard', (_, b, t, d, p) => {
    const { store } = parts
    fireEvent.keyDown(document.body, { key: b, code: 'KeyB' })
    expect(store.getState().showing?.presenting).toBe('blank')
    press('x')
    fireEvent.keyDown(document.body, { key: t, code: 'KeyT' })
    expect(sentences).toBe(1)
    fireEvent.keyDown(document.body, { key: d, code: 'KeyD' })
    expect(descriptions).toBe(1)
    fireEvent.keyDown(document.body, { key: p, code: 'KeyP' })
    expect(store.getState().showing).toBeNull()
  })

  it('single keys do nothing for whoever has turned them off; a clicker still plays, and Escape leads out', () => {
    const { store } = parts
    store.getState().setPreference('singleKeys', false)
    for (const key of [' ', 'p', 'b', '.', 't', 'd']) press(key)
    expect(store.getState()).toMatchObject({ step: 10, showing: { presenting: 'on' } })
    expect([sentences, descriptions]).toEqual([0, 0])
    press('PageDown')
    expect(store.getState().step).toBe(11)
    press('Escape')
    expect(store.getState().showing).toBeNull()
  })

  it('keys with Ctrl are the browser’s', () => {
    fireEvent.keyDown(document.body, { key: 'p', ctrlKey: true })
    expect(parts.store.getState().showing?.presenting).toBe('on')
  })
})
