import { fireEvent } from '@testing-library/react'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { createAppStore, type AppStore } from '../../src/session/appStore'
import { listenToLaterKeys } from '../../src/ui/app/laterKeys'

let store: AppStore
let end: () => void

beforeEach(() => {
  store = createAppStore()
  end = listenToLaterKeys(store)
  document.body.innerHTML = `
    <svg class="network"><g tabindex="-1"></g><g id="stop" tabindex="0"></g></svg>
    <input id="number" inputmode="decimal"><input id="text"><button>one</button>
    <div role="dialog"><input id="field" inputmode="decimal"></div>`
})

afterEach(() => {
  end()
  document.body.replaceChildren()
})

/** Goes there by a press, as the browser does it, and presses a key. */
function pressAt(selector: string, key: string): void {
  const target = document.querySelector<HTMLElement>(selector)!
  fireEvent.mouseDown(target)
  target.focus()
  fireEvent.keyDown(target, { key })
}

function atStage(): boolean {
  return document.activeElement?.id === 'stop'
}

describe('the way back to the network', () => {
  it.each(['#number', '#text', 'button'])('leads by Escape from %s, though nothing is open', (place) => {
    pressAt(place, 'Escape')
    expect(atStage()).toBe(true)
  })

  it('is not taken by the Escape that closes what lies over the page', () => {
    store.getState().lay('settings')
    const close = (): void => store.getState().lay(null)
    document.body.addEventListener('keydown', close, { once: true })
    pressAt('button', 'Escape')
    expect(atStage()).toBe(false)
    pressAt('button', 'Escape')
    expect(atStage()).toBe(true)
  })

  it('is taken by Enter in the field of a number, unless the number can’t be read', async () => {
    pressAt('#number', 'Enter')
    await vi.waitFor(() => expect(atStage()).toBe(true))
    document.querySelector('#number')!.setAttribute('aria-invalid', 'true')
    pressAt('#number', 'Enter')
    await Promise.resolve()
    expect(atStage()).toBe(false)
  })

  it('is not taken by Enter in a field that a reader has come to, until something is typed or pressed there', async () => {
    const number = document.querySelector<HTMLElement>('#number')!
    number.focus()
    for (let time = 0; time < 2; time++) {
      fireEvent.keyDown(number, { key: 'Enter' })
      fireEvent.keyUp(number, { key: 'Enter' })
      await Promise.resolve()
      expect(document.activeElement).toBe(number)
    }
    fireEvent.input(number, { target: { value: '0.5' } })
    fireEvent.keyDown(number, { key: 'Enter' })
    await vi.waitFor(() => expect(atStage()).toBe(true))
  })

  it('is not taken by Enter elsewhere', async () => {
    for (const place of ['button', '#text']) {
      pressAt(place, 'Enter')
      await Promise.resolve()
      expect(atStage()).toBe(false)
    }
  })
})

describe('P', () => {
  it('asks for presenter mode', () => {
    pressAt('button', 'p')
    expect(store.getState().showing?.presenting).toBe('asked')
  })

  it.each(['з', 'π', 'ح', 'P'])('is found by its place where the keyboard writes %s there', (key) => {
    fireEvent.keyDown(document.body, { key, code: 'KeyP' })
    expect(store.getState().showing?.presenting).toBe('asked')
  })

  it('is a letter where text is typed, and nothing for whoever has turned single keys off', () => {
    pressAt('#text', 'p')
    pressAt('#field', 'p')
    store.getState().setPreference('singleKeys', false)
    pressAt('button', 'p')
    expect(store.getState().showing).toBeNull()
  })
})
