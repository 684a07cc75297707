import { afterEach, describe, expect, it } from 'vitest'
import type { SheetHeight } from '../../src/session/looks'
import { listenToSheet, settledAt } from '../../src/ui/app/sheetDrag'

const HEIGHTS = { line: 20, half: 120, up: 500 } as const

describe('a sheet that is let go', () => {
  it('goes to the nearest of its three heights', () => {
    expect([30, 60, 80, 300, 320].map((pixels) => settledAt(HEIGHTS, 'half', pixels, 0))).toEqual([
      'line',
      'line',
      'half',
      'half',
      'up',
    ])
  })

  it('goes one height on where it is flicked, however far it was pulled', () => {
    expect(settledAt(HEIGHTS, 'half', 125, 1)).toBe('up')
    expect(settledAt(HEIGHTS, 'half', 115, -1)).toBe('line')
    expect(settledAt(HEIGHTS, 'up', 480, -1)).toBe('half')
  })

  it('stays where there is no further height', () => {
    expect(settledAt(HEIGHTS, 'up', 500, 1)).toBe('up')
    expect(settledAt(HEIGHTS, 'line', 20, -1)).toBe('line')
  })
})

/** A touch on an element, with the fingers that are down then. */
function touch(type: string, on: Element, ...places: readonly (readonly [x: number, y: number])[]): Event {
  const touches = places.map(([clientX, clientY]) => ({ clientX, clientY }))
  const event = Object.assign(new Event(type, { bubbles: true, cancelable: true }), { touches })
  on.dispatchEvent(event)
  return event
}

/** A sheet at half, as high as its height says, with its handle and something that scrolls in it. */
function pulledSheet(at: SheetHeight = 'half') {
  const state: { height: SheetHeight } = { height: at }
  const sheet = document.createElement('section')
  sheet.dataset['sheet'] = at
  sheet.innerHTML = '<button class="sheetHandle"></button><div class="inside"><p>text</p></div>'
  const handle = sheet.querySelector<HTMLElement>('.sheetHandle')!
  const inside = sheet.querySelector<HTMLElement>('.inside')!
  Object.defineProperty(handle, 'offsetHeight', { value: 20 })
  Object.defineProperty(sheet, 'offsetHeight', {
    get: () => Number.parseFloat(sheet.style.height) || HEIGHTS[sheet.dataset['sheet'] as SheetHeight],
  })
  document.body.append(sheet)
  const stop = listenToSheet(sheet, {
    height: () => state.height,
    settle(height) {
      state.height = height
      sheet.dataset['sheet'] = height
    },
  })
  return { state, sheet, handle, inside, stop }
}

afterEach(() => document.body.replaceChildren())

describe('a finger on the sheet', () => {
  it('pulls it by its handle, and where it is let go it settles', () => {
    const { state, sheet, handle } = pulledSheet()
    touch('touchstart', handle, [100, 700])
    touch('touchmove', handle, [100, 690])
    touch('touchmove', handle, [100, 380])
    expect(sheet.offsetHeight).toBe(430)
    touch('touchend', handle)
    expect(state.height).toBe('up')
    expect(sheet.style.height).toBe('')
  })

  it('pulls it by any part that does not scroll', () => {
    const { state, inside } = pulledSheet()
    touch('touchstart', inside, [100, 700])
    expect(touch('touchmove', inside, [100, 690]).defaultPrevented).toBe(true)
    touch('touchmove', inside, [100, 380])
    touch('touchend', inside)
    expect(state.height).toBe('up')
  })

  it('scrolls first what is inside of a sheet that is up; only a pull at its top moves it', () => {
    const { state, sheet, inside } = pulledSheet('up')
    touch('touchstart', inside, [100, 300])
    expect(touch('touchmove', inside, [100, 250]).defaultPrevented).toBe(false)
    sheet.scrollTop = 80
    touch('touchstart', inside, [100, 300])
    expect(touch('touchmove', inside, [100, 600]).defaultPrevented).toBe(false)
    touch('touchend', inside)
    expect(state.height).toBe('up')
    sheet.scrollTop = 0
    touch('touchstart', inside, [100, 300])
    expect(touch('touchmove', inside, [100, 310]).defaultPrevented).toBe(true)
    touch('touchmove', inside, [100, 680])
    touch('touchend', inside)
    expect(state.height).toBe('half')
  })

  it('leaves it when it goes sideways, when a second one comes, and when the touch is taken away', () => {
    const { state, sheet, handle, inside } = pulledSheet()
    touch('touchstart', inside, [100, 700])
    expect(touch('touchmove', inside, [150, 690]).defaultPrevented).toBe(false)
    touch('touchmove', inside, [100, 300])
    touch('touchend', inside)
    expect(state.height).toBe('half')
    for (const end of ['second', 'taken']) {
      touch('touchstart', handle, [100, 700])
      touch('touchmove', handle, [100, 400])
      if (end === 'second') touch('touchmove', handle, [100, 390], [200, 390])
      else touch('touchcancel', handle)
      expect(sheet.style.height).toBe('')
      touch('touchend', handle)
      expect(state.height).toBe('half')
    }
  })

  it('moves nothing once nobody listens', () => {
    const { sheet, handle, stop } = pulledSheet()
    stop()
    touch('touchstart', handle, [100, 700])
    touch('touchmove', handle, [100, 400])
    expect(sheet.style.height).toBe('')
  })
})

/** A pointer on an element; jsdom captures none. */
function pointer(type: string, on: HTMLElement, options: PointerEventInit): void {
  on.setPointerCapture ??= () => {}
  on.dispatchEvent(new PointerEvent(type, { bubbles: true, pointerType: 'mouse', button: 0, ...options }))
}

describe('a mouse on the handle', () => {
  it('pulls it, and a key presses it afterwards all the same', () => {
    const { state, handle } = pulledSheet()
    let presses = 0
    handle.addEventListener('click', () => (presses += 1))
    pointer('pointerdown', handle, { clientY: 700, buttons: 1 })
    pointer('pointermove', handle, { clientY: 690, buttons: 1 })
    pointer('pointermove', handle, { clientY: 300, buttons: 1 })
    pointer('lostpointercapture', handle, {})
    expect(state.height).toBe('up')
    // The browser’s own click that ends a pull.
    handle.dispatchEvent(new MouseEvent('click', { bubbles: true, detail: 1 }))
    expect(presses).toBe(0)
    handle.dispatchEvent(new MouseEvent('click', { bubbles: true, detail: 0 }))
    expect(presses).toBe(1)
  })

  it('leaves it with the right button, and with Ctrl, which stands for that on a Mac', () => {
    for (const held of [
      { button: 2, buttons: 2 },
      { ctrlKey: true, buttons: 1 },
    ]) {
      const { sheet, handle } = pulledSheet()
      pointer('pointerdown', handle, { clientY: 700, ...held })
      pointer('pointermove', handle, { clientY: 400, ...held })
      expect(sheet.style.height).toBe('')
    }
  })
})
