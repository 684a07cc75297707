import type { MouseEvent, PointerEvent } from 'react'
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
      if (event.type !== 'pointercancel') holdStill(currentTarget, value, down)
    },
  })
  if (!isPress && isFinger(down)) holdStill(currentTarget, value, down)
  return isPress
}

/** For the mouse on such a slider: what is no press on other surfaces is none here, where the browser would drag. */
export function refuseNoPress(event: MouseEvent): void {
  if (event.button !== 0 || event.ctrlKey) event.preventDefault()
}

/** Keeps the browser from dragging a slider on with a finger that was not meant, as long as it is down. */
function holdStill(range: HTMLInputElement, value: string, { pointerId }: globalThis.PointerEvent): void {
  const ends = new AbortController()
  const hear = (event: globalThis.PointerEvent): void => {
    if (event.pointerId === pointerId || (event.type === 'pointerdown' && event.isPrimary)) ends.abort()
  }
  const swallow = (event: Event): void => {
    if (event.target !== range) return
    event.stopImmediatePropagation()
    range.value = value
  }
  const options = { capture: true, signal: ends.signal }
  for (const name of ['pointerup', 'pointercancel', 'pointerdown'] as const)
    window.addEventListener(name, hear, options)
  for (const name of ['input', 'change']) window.addEventListener(name, swallow, options)
}
