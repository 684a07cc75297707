import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { sizeDrawing } from '../../src/ui/network/zoom/drawingSize'
import { listenToZoom, type Place } from '../../src/ui/network/zoom/zoomGestures'

let frame: HTMLElement
let svg: SVGSVGElement
let hasKeys: boolean
let heard: (readonly [number, Place] | 'fit')[]
let leave: () => void

beforeEach(() => {
  document.body.innerHTML = '<div><svg viewBox="0 0 800 500"><g data-stop="w5" tabindex="0"></g><path /></svg></div>'
  frame = document.querySelector('div')!
  svg = document.querySelector('svg')!
  Object.defineProperties(frame, { clientWidth: { value: 800 }, clientHeight: { value: 500 } })
  frame.setPointerCapture = () => {}
  hasKeys = true
  heard = []
  leave = listenToZoom(frame, {
    zoomBy: (factor, at) => heard.push([factor, at]),
    fit: () => heard.push('fit'),
    hasKeys: () => hasKeys,
  })
})

afterEach(() => leave())

function press(key: string, held: KeyboardEventInit = {}): boolean {
  return svg.firstElementChild!.dispatchEvent(
    new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true, ...held }),
  )
}

function drag(from: Element, by: number): void {
  from.dispatchEvent(pointer('pointerdown', 100))
  from.dispatchEvent(pointer('pointermove', 100 + by))
  from.dispatchEvent(pointer('pointerup', 100 + by))
}

function pointer(name: string, clientX: number): PointerEvent {
  return new PointerEvent(name, { clientX, clientY: 0, buttons: 1, pointerId: 1, pointerType: 'mouse', bubbles: true })
}

function turn(ctrlKey: boolean): boolean {
  return frame.dispatchEvent(
    new WheelEvent('wheel', { deltaY: -100, clientX: 30, clientY: 40, ctrlKey, cancelable: true }),
  )
}

function touch(name: string, xs: readonly number[]): boolean {
  const touches = xs.map((clientX) => ({ clientX, clientY: 7 }))
  return frame.dispatchEvent(Object.assign(new Event(name, { cancelable: true }), { touches }))
}

function widthAt(zoom: number, isLarge = false): string {
  sizeDrawing({ frame, svg, zoom, isLarge })
  return svg.style.getPropertyValue('--drawn-width')
}

describe('the size of the drawing', () => {
  it.each(['+', '='])('grows with %s where the drawing has the focus', (key) => {
    expect(press(key)).toBe(false)
    expect(heard[0]![0]).toBeGreaterThan(1)
  })

  it('shrinks with − and is that of the whole with 0', () => {
    press('-')
    press('0')
    expect(heard[0]![0]).toBeLessThan(1)
    expect(heard[1]).toBe('fit')
  })

  it.each([
    ['Arabic', '٠'],
    ['Persian', '۰'],
    ['Devanagari', '०'],
  ])('is that of the whole with 0 in %s digits, and with none of the others', (_, zero) => {
    for (const digit of [1, 2, 3, 4, 5, 6, 7, 8, 9])
      expect(press(String.fromCodePoint(zero.codePointAt(0)! + digit), { code: `Digit${digit}` })).toBe(true)
    expect(heard).toEqual([])
    expect(press(zero, { code: 'Digit0' })).toBe(false)
    expect(heard).toEqual(['fit'])
  })

  it('leaves keys alone that the browser needs, and all where shortcuts are off', () => {
    expect(press('+', { ctrlKey: true })).toBe(true)
    hasKeys = false
    expect(press('+')).toBe(true)
    expect(heard).toEqual([])
  })

  it('follows the wheel with Ctrl, around the pointer; without it the wheel scrolls', () => {
    expect(turn(false)).toBe(true)
    expect(heard).toEqual([])
    expect(turn(true)).toBe(false)
    const [factor, at] = heard[0] as [number, Place]
    expect(factor).toBeGreaterThan(1)
    expect(at).toEqual({ x: 30, y: 40 })
  })

  it('follows two fingers by as much as they move apart', () => {
    touch('touchstart', [10])
    expect(touch('touchmove', [20])).toBe(true)
    touch('touchstart', [10, 30])
    expect(touch('touchmove', [10, 70])).toBe(false)
    touch('touchend', [10])
    expect(touch('touchmove', [90])).toBe(true)
    expect(heard).toEqual([[3, { x: 40, y: 7 }]])
  })
})

describe('the ground of a drawing that is larger than its frame', () => {
  it('can be taken hold of, but not by a number', () => {
    frame.toggleAttribute('data-scrolls', true)
    frame.scrollLeft = 50
    drag(svg.querySelector('[data-stop]')!, -30)
    expect(frame.scrollLeft).toBe(50)
    drag(svg.querySelector('path')!, -30)
    expect(frame.scrollLeft).toBe(80)
  })

  it('stays where all of it is seen', () => {
    drag(svg.querySelector('path')!, -30)
    expect(frame.scrollLeft).toBe(0)
  })
})

describe('a drawing', () => {
  it('has the width of its frame, and twice that when zoomed so far', () => {
    expect(widthAt(1)).toBe('')
    expect(frame.hasAttribute('data-scrolls')).toBe(false)
    expect(widthAt(2)).toBe('1600px')
    expect(frame.hasAttribute('data-scrolls')).toBe(true)
    expect(widthAt(1)).toBe('')
  })

  it('is larger than its frame where its numbers would be too small, if it is one of a large network', () => {
    svg.setAttribute('viewBox', '0 0 1600 500')
    expect(widthAt(1)).toBe('')
    expect(parseFloat(widthAt(1, true))).toBeGreaterThanOrEqual(1600)
  })
})
