import type { FrameSource } from '../../playback/clock'
import { isFinger } from '../parts/press'

/** A box in the window, in its CSS pixels; a DOMRect is one. */
export interface ClientBox {
  readonly left: number
  readonly top: number
  readonly right: number
  readonly bottom: number
}

/** How far something else covers what scrolls, from each of its edges, in CSS pixels. */
export type Insets = Partial<ClientBox>

/** Brings boxes to the middle of something that scrolls. */
export interface Follower {
  /** Scrolls so that the box stands in the middle of what is free, as far as there is something to scroll. */
  follow(box: ClientBox, insets?: Insets): void
  destroy(): void
}

interface Means {
  readonly frames: FrameSource
  /** Whether things should move at once. */
  isStill(): boolean
  /** In milliseconds. */
  now(): number
}

/** How long it takes, in milliseconds. */
const GLIDE = 250
/** After a hand has moved it, what scrolls stays where it was put for so long, in milliseconds. */
const HANDS_OFF = 3000

/**
 * Makes a follower for an element that scrolls, or for the page (`document.scrollingElement`).
 *
 * It never moves under a pointer that is down on it, nor for three seconds after that or after the wheel.
 */
export function createFollower(scroller: Element, { frames, isStill, now }: Means): Follower {
  let handle: number | null = null
  const stop = (): void => {
    if (handle !== null) frames.cancel(handle)
    handle = null
  }
  const hands = watchHands(scroller, now, stop)

  return {
    follow(box, insets = {}) {
      if (hands.areOn()) return
      stop()
      const from = { left: scroller.scrollLeft, top: scroller.scrollTop }
      const way = wayToMiddle(box, freeOf(scroller, insets))
      const to = {
        left: within(from.left + way.x, scroller.scrollWidth - scroller.clientWidth),
        top: within(from.top + way.y, scroller.scrollHeight - scroller.clientHeight),
      }
      const show = (share: number): void => {
        scroller.scrollLeft = from.left + (to.left - from.left) * share
        scroller.scrollTop = from.top + (to.top - from.top) * share
      }
      if (isStill()) return show(1)
      let began: number | null = null
      const glide = (at: number): void => {
        began ??= at
        const share = Math.min((at - began) / GLIDE, 1)
        show(eased(share))
        handle = share < 1 ? frames.request(glide) : null
      }
      handle = frames.request(glide)
    },
    destroy() {
      stop()
      hands.leave()
    },
  }
}

/** Whether somebody has this under their hands, or had it a moment ago; `touched` hears that it begins. */
function watchHands(scroller: Element, now: () => number, touched: () => void) {
  const ends = new AbortController()
  const surface = scroller === document.scrollingElement ? window : scroller
  const listen = (on: EventTarget, names: readonly string[], hear: (event: Event) => void): void =>
    names.forEach((name) => on.addEventListener(name, hear, { signal: ends.signal, passive: true, capture: true }))
  let isHeld = false
  let letGo = -Infinity
  const hold = ({ target }: Event): void => {
    // Whoever presses Next wants to see what comes.
    if (target instanceof Element && target.closest('.transport')) return
    isHeld = true
    touched()
  }
  const release = (): void => {
    if (isHeld) letGo = now()
    isHeld = false
  }
  // A finger that scrolls is lost to the pointer events; as a touch it is followed to its end.
  listen(surface, ['touchstart'], hold)
  listen(window, ['touchend', 'touchcancel'], (event) => {
    if (![...(event as TouchEvent).touches].some(({ target }) => scroller.contains(target as Node))) release()
  })
  listen(surface, ['pointerdown'], (event) => isFinger(event as PointerEvent) || hold(event))
  listen(window, ['pointerup', 'pointercancel'], (event) => isFinger(event as PointerEvent) || release())
  listen(surface, ['wheel'], () => {
    letGo = now()
    touched()
  })
  return { areOn: () => isHeld || now() - letGo < HANDS_OFF, leave: () => ends.abort() }
}

/** How far something has to be scrolled so that the middle of a box stands in the middle of what is free. */
export function wayToMiddle(box: ClientBox, free: ClientBox): { readonly x: number; readonly y: number } {
  return {
    x: (box.left + box.right - free.left - free.right) / 2,
    y: (box.top + box.bottom - free.top - free.bottom) / 2,
  }
}

/** What is seen of something that scrolls, without what is covered. */
export function freeOf(scroller: Element, { left = 0, top = 0, right = 0, bottom = 0 }: Insets): ClientBox {
  const isPage = scroller === document.scrollingElement
  const edge = isPage ? { left: 0, top: 0 } : scroller.getBoundingClientRect()
  return {
    left: edge.left + left,
    top: edge.top + top,
    right: edge.left + scroller.clientWidth - right,
    bottom: edge.top + scroller.clientHeight - bottom,
  }
}

/** The smallest box around all of them; null if there is none. */
export function boxAround(boxes: readonly ClientBox[]): ClientBox | null {
  if (boxes.length === 0) return null
  return {
    left: Math.min(...boxes.map(({ left }) => left)),
    top: Math.min(...boxes.map(({ top }) => top)),
    right: Math.max(...boxes.map(({ right }) => right)),
    bottom: Math.max(...boxes.map(({ bottom }) => bottom)),
  }
}

/** Begins at once and comes to rest slowly. */
function eased(share: number): number {
  return 1 - (1 - share) ** 3
}

function within(wanted: number, most: number): number {
  return Math.max(0, Math.min(wanted, most))
}
