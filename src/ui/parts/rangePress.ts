import type { KeyboardEvent, MouseEvent, PointerEvent } from 'react'
import { hasModifier } from './hasModifier'
import { followPress, isFinger, type Press } from './press'

/** Follows a press on a slider of the browser's own, which drags by itself; false if it is no press. */
export function followRange(
  { currentTarget, nativeEvent: down }: PointerEvent<HTMLInputElement>,
  press: Omit<Press, 'move'>,
): boolean {
  const { value } = currentTarget
  const isPress = followPress(down, currentTarget, {
    ...press,
    move() {},
    cancel(event) {
      press.cancel(event)
      // The finger is still there, and the browser may drag on with it.
      if (event.type !== 'pointercancel') holdUnderFinger(currentTarget, value, down)
    },
  })
  if (isPress) letGoOfOpened(currentTarget, down)
  else if (isFinger(down)) holdUnderFinger(currentTarget, value, down)
  return isPress
}

/** What is opened in the middle of a drag is not what was dragged: the slider stays with it, though the browser drags on. */
function letGoOfOpened(range: HTMLInputElement, down: globalThis.PointerEvent): void {
  const { signal } = untilReleased(down)
  window.addEventListener('hashchange', () => holdUnderFinger(range, null, down), { signal })
}

/** For the mouse on such a slider: what is no press on other surfaces is none here, where the browser would drag. */
export function refuseNoPress(event: MouseEvent): void {
  if (event.button !== 0 || event.ctrlKey) event.preventDefault()
}

/** For keys on such a slider: with Alt, Ctrl or ⌘ they are the browser's or a screen reader's, yet it would move. */
export function refuseHeldKey(event: KeyboardEvent<HTMLInputElement>): void {
  if (!hasModifier(event)) return
  const ends = holdStill(event.currentTarget, event.currentTarget.value)
  setTimeout(() => ends.abort())
  // On a busy machine the next key comes before that, and may be meant.
  window.addEventListener('keydown', () => ends.abort(), { capture: true, signal: ends.signal })
}

/** Keeps a pointer that was not meant from moving a slider, as long as it is down. */
function holdUnderFinger(range: HTMLInputElement, value: string | null, down: globalThis.PointerEvent): void {
  holdStill(range, value, untilReleased(down))
}

/** Ends once this pointer is released, or another press begins. */
function untilReleased({ pointerId }: globalThis.PointerEvent): AbortController {
  const ends = new AbortController()
  const hear = (event: globalThis.PointerEvent): void => {
    if (event.pointerId === pointerId || (event.type === 'pointerdown' && event.isPrimary)) ends.abort()
  }
  for (const name of ['pointerup', 'pointercancel', 'pointerdown'] as const)
    window.addEventListener(name, hear, { capture: true, signal: ends.signal })
  return ends
}

/** Keeps the browser from moving a slider from there, or from where the page has put it last, until that is ended. */
function holdStill(range: HTMLInputElement, value: string | null, ends = new AbortController()): AbortController {
  const swallow = (event: Event): void => {
    if (event.target !== range) return
    event.stopImmediatePropagation()
    range.value = value ?? range.defaultValue
  }
  for (const name of ['input', 'change']) window.addEventListener(name, swallow, { capture: true, signal: ends.signal })
  return ends
}
