import { hasModifier } from '../../parts/hasModifier'
import { followPress, isFinger } from '../../parts/press'

/** What people do to see more of the drawing, or less. */
export interface ZoomActions {
  /** So many times as large, around this point of the window. */
  zoomBy(factor: number, at: Place): void
  /** The whole drawing. */
  fit(): void
  /** Whether keys without Ctrl may be used. */
  hasKeys(): boolean
}

export interface Place {
  readonly x: number
  readonly y: number
}

/** How much larger each press of a key or button makes it. */
export const STEP = 1.25
/** How far a wheel has to turn to make it e times as large, in CSS pixels; and how many are a line. */
const WHEEL = 300
const LINE = 16

/** Listens to the frame of the drawing and says what was meant. Gives back how to stop. */
export function listenToZoom(frame: HTMLElement, actions: ZoomActions): () => void {
  const ends = new AbortController()
  const { signal } = ends
  // The browser would zoom the whole page.
  frame.addEventListener('wheel', (event) => onWheel(event, actions), { signal, passive: false })
  listenToPinch(frame, actions, signal)
  frame.addEventListener('keydown', (event) => onKey(event, actions), { signal })
  frame.addEventListener('pointerdown', (event) => pan(event, frame), { signal })
  return () => ends.abort()
}

function onWheel(event: WheelEvent, { zoomBy }: ZoomActions): void {
  if (!event.ctrlKey && !event.metaKey) return
  event.preventDefault()
  const turned = event.deltaY * (event.deltaMode === WheelEvent.DOM_DELTA_LINE ? LINE : 1)
  zoomBy(Math.exp(-turned / WHEEL), { x: event.clientX, y: event.clientY })
}

function onKey(event: KeyboardEvent, { zoomBy, fit, hasKeys }: ZoomActions): void {
  const { key, code, target } = event
  if (!hasKeys() || hasModifier(event) || !(target instanceof Element)) return
  // Arabic, Persian and Indian keyboards have digits of their own.
  const isZero = /^\p{Nd}$/u.test(key) && (key === '0' || code.endsWith('0'))
  if (!isZero && !['+', '=', '-', '−'].includes(key)) return
  event.preventDefault()
  if (isZero) fit()
  else zoomBy(key === '+' || key === '=' ? STEP : 1 / STEP, middleOf(target))
}

function listenToPinch(frame: HTMLElement, { zoomBy }: ZoomActions, signal: AbortSignal): void {
  let apart: number | null = null
  const begin = ({ touches }: TouchEvent): void => {
    apart = touches.length === 2 ? pinchOf(touches).apart : null
  }
  frame.addEventListener('touchstart', begin, { signal, passive: true })
  frame.addEventListener('touchend', begin, { signal, passive: true })
  frame.addEventListener(
    'touchmove',
    (event) => {
      if (apart === null || event.touches.length !== 2) return
      // A browser that scrolls already lets nobody stop it.
      if (event.cancelable) event.preventDefault()
      const now = pinchOf(event.touches)
      zoomBy(now.apart / apart, now.at)
      apart = now.apart
    },
    { signal, passive: false },
  )
}

function pinchOf(touches: TouchList): { readonly apart: number; readonly at: Place } {
  const [one, other] = [touches[0]!, touches[1]!]
  return {
    apart: Math.max(1, Math.hypot(one.clientX - other.clientX, one.clientY - other.clientY)),
    at: { x: (one.clientX + other.clientX) / 2, y: (one.clientY + other.clientY) / 2 },
  }
}

/** The ground can be taken hold of where there is more than is seen; a finger scrolls by itself. */
function pan(down: PointerEvent, frame: HTMLElement): void {
  const isOnGround = down.target instanceof Element && !down.target.closest('[data-stop]')
  if (!isOnGround || isFinger(down) || !frame.hasAttribute('data-scrolls')) return
  const { scrollLeft, scrollTop } = frame
  followPress(down, frame, {
    move({ clientX, clientY }) {
      frame.scrollLeft = scrollLeft + down.clientX - clientX
      frame.scrollTop = scrollTop + down.clientY - clientY
    },
    lift() {},
    cancel() {},
  })
}

/** The middle of an element, in the window. */
export function middleOf(element: Element): Place {
  const { left, right, top, bottom } = element.getBoundingClientRect()
  return { x: (left + right) / 2, y: (top + bottom) / 2 }
}
