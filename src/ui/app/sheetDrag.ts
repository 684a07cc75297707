import { SHEET_HEIGHTS, type SheetHeight } from '../../session/looks'

/** How high the sheet is at each of its heights, in CSS pixels. */
export type Heights = Readonly<Record<SheetHeight, number>>

/** What a sheet that is dragged does. */
export interface SheetActions {
  height(): SheetHeight
  settle(height: SheetHeight): void
}

/** So far a finger may move before it drags, in CSS pixels. */
const WAVERS = 6
/** From this speed on a pull is a flick, in CSS pixels a millisecond. */
const FLICK = 0.4
/** For the speed only the end of a pull counts, in milliseconds. */
const LATELY = 120

interface Sample {
  readonly y: number
  readonly at: number
}

/** Where a sheet comes to rest: a flick goes one height on, anything slower to the nearest. */
export function settledAt(heights: Heights, from: SheetHeight, pixels: number, upward: number): SheetHeight {
  if (Math.abs(upward) >= FLICK) return SHEET_HEIGHTS[SHEET_HEIGHTS.indexOf(from) + Math.sign(upward)] ?? from
  const far = (height: SheetHeight): number => Math.abs(heights[height] - pixels)
  return SHEET_HEIGHTS.reduce((nearest, height) => (far(height) < far(nearest) ? height : nearest))
}

/**
 * Lets a finger, or a mouse at the handle, pull the sheet. Gives back how to stop.
 *
 * By touches and not by pointers: whether a pull scrolls what is inside or moves the sheet is known only at its first move,
 * and a page may refuse a touch to the scroller then.
 */
export function listenToSheet(sheet: HTMLElement, { height, settle }: SheetActions): () => void {
  const ends = new AbortController()
  const handle = sheet.querySelector<HTMLElement>('.sheetHandle')!
  let pull: { readonly from: SheetHeight; readonly heights: Heights; readonly low: number } | null = null
  let down: { readonly x: number; readonly y: number; readonly target: Element } | null = null
  let samples: readonly Sample[] = []

  const begin = (y: number): void => {
    // First: from here on it takes every height at once, and what is measured is no picture on the way.
    sheet.dataset['dragged'] = ''
    pull = { from: height(), heights: heightsOf(sheet), low: y + sheet.offsetHeight }
  }
  const move = (y: number, at: number): void => {
    if (!pull) return
    samples = [...samples.filter((sample) => at - sample.at < LATELY), { y, at }]
    sheet.style.height = `${Math.max(pull.heights.line, Math.min(pull.low - y, pull.heights.up))}px`
  }
  const end = (isMeant: boolean): void => {
    if (pull && isMeant) settle(settledAt(pull.heights, pull.from, sheet.offsetHeight, speedOf(samples)))
    pull = down = null
    samples = []
    sheet.style.removeProperty('height')
    delete sheet.dataset['dragged']
  }

  const listen = <Name extends keyof HTMLElementEventMap>(
    on: HTMLElement,
    name: Name,
    hear: (event: HTMLElementEventMap[Name]) => unknown,
  ): void => on.addEventListener(name, hear, { signal: ends.signal, passive: false })

  listen(sheet, 'touchstart', ({ touches, target }) => {
    end(false)
    const [touch] = touches
    if (touches.length === 1 && touch && target instanceof Element && isSheetOf(sheet))
      down = { x: touch.clientX, y: touch.clientY, target }
  })
  listen(sheet, 'touchmove', (event) => {
    const [touch] = event.touches
    if (!down || !touch || event.touches.length > 1) return end(false)
    const across = Math.abs(touch.clientX - down.x)
    const by = touch.clientY - down.y
    if (!pull) {
      if (Math.max(across, Math.abs(by)) < WAVERS) return
      if (across > Math.abs(by) || !movesSheet(sheet, down.target, by, height())) {
        down = null
        return
      }
      begin(touch.clientY)
    }
    if (event.cancelable) event.preventDefault()
    move(touch.clientY, event.timeStamp)
  })
  listen(sheet, 'touchend', () => end(true))
  listen(sheet, 'touchcancel', () => end(false))

  let isPulled = false
  listen(handle, 'pointerdown', ({ pointerType, button, ctrlKey, pointerId }) => {
    isPulled = false
    if (pointerType === 'touch' || button !== 0 || ctrlKey) return
    handle.setPointerCapture(pointerId)
    down = { x: 0, y: 0, target: handle }
  })
  listen(handle, 'pointermove', ({ pointerType, clientY, timeStamp }) => {
    if (pointerType === 'touch' || !down) return
    if (!pull) begin(clientY)
    isPulled = true
    move(clientY, timeStamp)
  })
  listen(handle, 'lostpointercapture', ({ pointerType }) => pointerType === 'touch' || end(isPulled))
  // What was pulled was not pressed; a key presses it all the same.
  handle.addEventListener('click', (event) => isPulled && event.detail > 0 && event.stopPropagation(), {
    signal: ends.signal,
    capture: true,
  })
  return () => ends.abort()
}

/** Whether this window has a sheet: elsewhere the handle is not there. */
export function isSheetOf(sheet: HTMLElement): boolean {
  return (sheet.querySelector<HTMLElement>('.sheetHandle')?.offsetHeight ?? 0) > 0
}

/** What is dragged up and down says so: the browser may not scroll there. */
const DRAGGED = /^(?:none|pinch-zoom)$/

/** What is inside scrolls first, and what is dragged itself keeps its touches. */
function movesSheet(sheet: HTMLElement, target: Element, by: number, height: SheetHeight): boolean {
  if (target.closest('.sheetHandle')) return true
  for (let at: Element | null = target; at && at !== sheet; at = at.parentElement)
    if (at.scrollTop > 0 || DRAGGED.test(getComputedStyle(at).touchAction)) return false
  return height !== 'up' || (by > 0 && sheet.scrollTop <= 0)
}

function heightsOf(sheet: HTMLElement): Heights {
  const { sheet: before } = sheet.dataset
  const [line, half, up] = SHEET_HEIGHTS.map((height) => {
    sheet.dataset['sheet'] = height
    return sheet.offsetHeight
  }) as [number, number, number]
  sheet.dataset['sheet'] = before
  return { line, half, up }
}

/** In CSS pixels a millisecond, upward. */
function speedOf(samples: readonly Sample[]): number {
  const [first, last] = [samples[0], samples.at(-1)]
  return first && last && last.at > first.at ? (first.y - last.y) / (last.at - first.at) : 0
}
