import type { MouseEvent, PointerEvent } from 'react'
import { followPress, type Press } from './press'

/** Follows a press on a slider of the browser's own, which drags by itself; false if it is no press. */
export function followRange({ currentTarget, nativeEvent: down }: PointerEvent, press: Omit<Press, 'move'>): boolean {
  return followPress(down, currentTarget, { ...press, move() {} })
}

/** For the mouse on such a slider: what is no press on other surfaces is none here, where the browser would drag. */
export function refuseNoPress(event: MouseEvent): void {
  if (event.button !== 0 || event.ctrlKey) event.preventDefault()
}
