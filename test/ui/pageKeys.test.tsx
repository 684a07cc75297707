import { fireEvent, screen } from '@testing-library/react'
import { useEffect } from 'react'
import { describe, expect, it, vi } from 'vitest'
import type { Preferences } from '../../src/content/preferences'
import { articleExample } from '../../src/engine'
import type { Moment } from '../../src/session/moment'
import { present } from '../../src/session/showing'
import { useParts } from '../../src/ui/context/AppContext'
import { listenToKeys } from '../../src/ui/first/pageKeys'
import { createStage } from '../../src/ui/network/stage'
import { NumberEntry } from '../../src/ui/parts/NumberEntry'
import { Tabs } from '../../src/ui/parts/Tabs'
import { show } from '../support/page'

/** A page with the keys on it, and all that may have the focus there. */
function Keyed({ help, press }: { readonly help: (act: string) => void; readonly press: () => void }) {
  const { store, player } = useParts()
  useEffect(() => listenToKeys({ store, player, press: help }), [store, player, help])
  return (
    <>
      <input aria-label="field" />
      <button type="button" onClick={press}>
        button
      </button>
      <div role="slider" tabIndex={0} aria-label="slider" aria-valuenow={0} />
      <div role="button" tabIndex={0} aria-label="stop" data-stop="h1" />
      <NumberEntry id="w5" label="number" />
      <input type="range" aria-label="range" />
      <input type="radio" aria-label="radio" />
      <input type="checkbox" aria-label="checkbox" />
      <select aria-label="select">
        <option>one</option>
        <option>two</option>
      </select>
      <Tabs label="tabs" tabs={[{ id: 'tab', title: 'tab' }]} selected="tab" onSelect={press}>
        <div role="region" tabIndex={0} aria-label="region" />
      </Tabs>
      <div role="dialog" tabIndex={-1} aria-label="dialog" />
      <div role="listbox" tabIndex={0} aria-label="listbox" onKeyDown={(event) => event.stopPropagation()} />
    </>
  )
}

function keyed(initial: Partial<Preferences & Moment> = { step: 12 }) {
  const help = vi.fn<(act: string) => void>()
  const press = vi.fn<() => void>()
  return { help, press, ...show(<Keyed help={help} press={press} />, initial) }
}

/** Presses a key with Ctrl; false if the page takes it. */
function withCtrl(key: string, code: string, held: object = {}): boolean {
  return fireEvent.keyDown(document.body, { key, code, ctrlKey: true, ...held })
}

describe('the keys of the page', () => {
  it.each([
    ['{ArrowRight}', 13],
    ['{PageDown}', 13],
    ['{Shift>}{ArrowRight}{/Shift}', 21],
    ['{ArrowLeft}', 11],
    ['{PageUp}', 11],
    ['{Shift>}{ArrowLeft}{/Shift}', 11],
    ['{Home}', 0],
    ['{End}', 54],
    ['x', 12],
  ])('lead with %s from step 12 to %d', async (keys, step) => {
    const { user, store } = keyed()
    await user.keyboard(keys)
    expect(store.getState().step).toBe(step)
  })

  it('play and pause with Space, and show the help with ?', async () => {
    const { user, store, help } = keyed()
    await user.keyboard(' ')
    expect(store.getState().playing).toBe(true)
    await user.keyboard(' ')
    expect(store.getState().playing).toBe(false)
    await user.keyboard('?')
    expect(help.mock.calls).toEqual([['help']])
  })

  it('press the button of presenter mode with P, so that it waits with what else was pressed', async () => {
    const { user, help } = keyed()
    await user.keyboard('p')
    expect(help.mock.calls).toEqual([['present']])
    fireEvent.keyDown(screen.getByLabelText('field'), { key: 'p' })
    expect(help).toHaveBeenCalledTimes(1)
  })

  it('step on while an arrow is held, but do not flicker between play and pause while Space is', () => {
    const { store } = keyed()
    for (const repeat of [false, true, true]) fireEvent.keyDown(document.body, { key: 'ArrowRight', repeat })
    expect(store.getState().step).toBe(15)
    // Refused to the browser all the same, which would scroll the page.
    for (const repeat of [false, true]) expect(fireEvent.keyDown(document.body, { key: ' ', repeat })).toBe(false)
    expect(store.getState().playing).toBe(true)
  })

  it.each([
    ['{Control>}z{/Control}', '{Control>}{Shift>}Z{/Shift}{/Control}'],
    ['{Meta>}z{/Meta}', '{Meta>}{Shift>}Z{/Shift}{/Meta}'],
    ['{Control>}z{/Control}', '{Control>}y{/Control}'],
  ])('undo with %s and redo with %s', async (undo, redo) => {
    const { user, store } = keyed()
    store.getState().edit({ w1: 3 })
    await user.keyboard(undo)
    expect(store.getState().start.problem).toEqual(articleExample)
    await user.keyboard(redo)
    expect(store.getState().start.problem.weights[0]).toBe(3)
  })

  it.each([
    ['Cyrillic', 'я', 'н'],
    ['Greek', 'ζ', 'υ'],
    ['Arabic', 'ئ', 'غ'],
    ['Hebrew', 'ז', 'ט'],
    ['Thai', 'ผ', 'ั'],
    ['Devanagari', 'ॆ', 'ब'],
    ['Korean', 'ㅋ', 'ㅛ'],
  ])('undo and redo by their places on a %s keyboard', (_, z, y) => {
    const { store } = keyed()
    store.getState().edit({ w1: 3 })
    const w1 = (): number | undefined => store.getState().start.problem.weights[0]
    expect(withCtrl(z, 'KeyZ')).toBe(false)
    expect(w1()).toBe(0.15)
    withCtrl(z, 'KeyZ', { shiftKey: true })
    expect(w1()).toBe(3)
    withCtrl(z, 'KeyZ', { ctrlKey: false, metaKey: true })
    expect(w1()).toBe(0.15)
    withCtrl(y, 'KeyY')
    expect(w1()).toBe(3)
    expect(withCtrl(z, 'KeyZ', { altKey: true })).toBe(true)
    expect(w1()).toBe(3)
  })

  it.each([
    ['F with Caps Lock', 'F', 'KeyF'],
    ['the letter in the place of F on a Cyrillic keyboard', 'а', 'KeyF'],
    ['the letter in the place of F on a Greek one', 'φ', 'KeyF'],
    ['the letter in the place of F on an Arabic one', 'ب', 'KeyF'],
    ['F where it lies elsewhere', 'f', 'KeyY'],
  ])('fold by %s', (_, key, code) => {
    const { store } = keyed()
    const before = store.getState().foldedBeside
    fireEvent.keyDown(document.body, { key, code })
    expect(store.getState().foldedBeside).not.toEqual(before)
    fireEvent.keyDown(document.body, { key: 'x', code: 'KeyF' })
    expect(store.getState().foldedBeside).not.toEqual(before)
  })

  it.each([
    ['z', 'KeyY', 0.15],
    ['z', 'KeyW', 0.15],
    ['w', 'KeyZ', 3],
    [';', 'KeyZ', 3],
    ['Dead', 'KeyZ', 3],
    ['Z', 'KeyZ', 0.15],
  ])('undo by the Latin letter wherever it lies: %s in the place of %s', (key, code, left) => {
    const { store } = keyed()
    store.getState().edit({ w1: 3 })
    withCtrl(key, code)
    expect(store.getState().start.problem.weights[0]).toBe(left)
  })

  it.each(['?', '؟', '？'])('show the help with %s', (key) => {
    const { help } = keyed()
    fireEvent.keyDown(document.body, { key, shiftKey: true })
    expect(help).toHaveBeenCalledTimes(1)
  })

  it.each([
    'field',
    'number',
    'button',
    'slider',
    'stop',
    'range',
    'radio',
    'select',
    'tab',
    'region',
    'dialog',
    'listbox',
  ])('step by a clicker with the focus on a %s, which keeps what it shows', async (focused) => {
    const { user, store, press } = keyed()
    const { problem } = store.getState().start
    const element = [...document.querySelectorAll<HTMLElement>('*')].findLast(
      (one) => one.getAttribute('aria-label') === focused || one.textContent === focused,
    )!
    element.focus()
    expect(element).toHaveFocus()
    if (focused === 'number') await user.keyboard('{Enter}')
    expect(fireEvent.keyDown(element, { key: 'PageDown' })).toBe(false)
    expect(store.getState().step).toBe(13)
    fireEvent.keyDown(element, { key: 'PageUp' })
    fireEvent.keyDown(element, { key: 'PageUp' })
    expect(store.getState().step).toBe(11)
    for (const held of [{ altKey: true }, { ctrlKey: true }, { metaKey: true }, { isComposing: true }])
      expect(fireEvent.keyDown(element, { key: 'PageDown', ...held })).toBe(true)
    expect(store.getState().step).toBe(11)
    expect(store.getState().start.problem).toBe(problem)
    expect(press).not.toHaveBeenCalled()
  })

  it.each(['range', 'radio', 'checkbox', 'select', 'slider'])(
    'undo with the focus on a %s, where nothing is typed',
    (focused) => {
      const { store } = keyed()
      store.getState().edit({ w1: 3 })
      fireEvent.keyDown(screen.getByLabelText(focused), { key: 'z', code: 'KeyZ', ctrlKey: true })
      expect(store.getState().start.problem).toEqual(articleExample)
    },
  )

  it('rest in a field, which has keys and an undo of its own', async () => {
    const { user, store, help } = keyed()
    store.getState().edit({ w1: 3 })
    await user.type(screen.getByLabelText('field'), ' ?{ArrowRight}{Home}{End}{Control>}z{/Control}')
    expect(screen.getByLabelText('field')).toHaveValue(' ?')
    expect(store.getState()).toMatchObject({ step: 12, playing: false, start: { problem: { weights: { 0: 3 } } } })
    expect(help).not.toHaveBeenCalled()
  })

  it('rest on a slider', async () => {
    const { user, store } = keyed()
    screen.getByLabelText('slider').focus()
    await user.keyboard('{ArrowRight}{End} ')
    expect(store.getState()).toMatchObject({ step: 12, playing: false })
  })

  it('let Space press the button that has the focus, and only that', async () => {
    const { user, store, press } = keyed()
    screen.getByRole('button', { name: 'button' }).focus()
    await user.keyboard(' ')
    expect(press).toHaveBeenCalledTimes(1)
    expect(store.getState().playing).toBe(false)
    await user.keyboard('{ArrowRight}')
    expect(store.getState().step).toBe(13)
  })

  it('leave the arrows to the network inside it, but not the keys of a clicker', async () => {
    const { user, store, player } = keyed()
    const frame = document.createElement('div')
    document.body.append(frame)
    const stage = createStage({ store, player })
    stage.stand(frame)
    frame.querySelector<SVGElement>('[data-stop="i1"]')!.focus()
    await user.keyboard(' {Enter}{ArrowRight}{End}{Shift>}{ArrowLeft}{/Shift}{Home}')
    expect(store.getState()).toMatchObject({ step: 12, playing: false })
    await user.keyboard('{PageDown}')
    expect(store.getState().step).toBe(13)
    stage.destroy()
    frame.remove()
  })

  it('rest with Alt or Ctrl, while an input method composes, and when the key has been used already', () => {
    const { store, container } = keyed()
    for (const not of [{ altKey: true }, { ctrlKey: true }, { metaKey: true }, { isComposing: true }, { keyCode: 229 }])
      expect(fireEvent.keyDown(document.body, { key: 'ArrowRight', ...not })).toBe(true)
    container.addEventListener('keydown', (event) => event.preventDefault())
    fireEvent.keyDown(screen.getByRole('button', { name: 'button' }), { key: 'ArrowRight' })
    expect(store.getState().step).toBe(12)
  })

  it('can be switched off, all but undo', async () => {
    const { user, store, help } = keyed({ step: 12, singleKeys: false })
    store.getState().edit({ w1: 3 })
    await user.keyboard(' ?{ArrowRight}{Home}')
    expect(store.getState()).toMatchObject({ step: 12, playing: false })
    expect(help).not.toHaveBeenCalled()
    await user.keyboard('{Control>}z{/Control}')
    expect(store.getState().start.problem).toEqual(articleExample)
  })

  it('of a clicker can’t be switched off, but on a blank screen do nothing', async () => {
    const { user, store } = keyed({ step: 12, singleKeys: false })
    await user.keyboard('{PageDown}')
    expect(store.getState().step).toBe(13)
    present(store, 'blank')
    await user.keyboard('{PageDown}{PageUp}{PageUp}')
    expect(store.getState().step).toBe(13)
  })

  it('are gone with the page', async () => {
    const { user, store, unmount } = keyed()
    unmount()
    await user.keyboard('{ArrowRight}')
    expect(store.getState().step).toBe(12)
  })
})
