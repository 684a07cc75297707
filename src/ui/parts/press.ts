/** What a press on a surface comes to. */
export interface Press {
  /** The pointer has moved, still held down. */
  move(event: PointerEvent): void
  /** It was let go; null if nobody saw where. */
  lift(event: PointerEvent | null): void
  /** It was not meant: a second finger has come, or the system took it to scroll or to zoom; this is how that was seen. */
  cancel(event: PointerEvent): void
}

/** So far a pointer may move before a press becomes a drag, in CSS pixels: a mouse, and a finger. */
const MOUSE_WAVERS = 5
const FINGER_WAVERS = 8
const HEARD = ['pointerdown', 'pointermove', 'pointerup', 'pointercancel'] as const

/**
 * Follows the pointer that has just gone down on a surface until it is let go, wherever it goes; false if it is no press.
 *
 * A press is the left button without Ctrl, which on a Mac means the right one, or the first of the fingers.
 */
export function followPress(down: PointerEvent, surface: Element, press: Press): boolean {
  if (down.button !== 0 || down.ctrlKey || (isFinger(down) && !down.isPrimary)) return false
  const ends = new AbortController()
  surface.setPointerCapture(down.pointerId)
  const hear = (event: PointerEvent): void => {
    const { type } = event
    const isSame = event.pointerId === down.pointerId
    if (!isSame && type !== 'pointerdown') return
    // Left where no event comes from, in a menu of the system for instance, a button is up when the pointer is back.
    if (type === 'pointermove' && event.buttons & 1 && surface.isConnected) {
      press.move(event)
      return
    }
    ends.abort()
    if (!isSame || type === 'pointercancel') press.cancel(event)
    else press.lift(type === 'pointerup' ? event : null)
  }
  // On the window, because what was pressed may go away; before everybody, because others may stop an event.
  for (const name of HEARD) window.addEventListener(name, hear, { capture: true, signal: ends.signal })
  return true
}

/** Whether a press has become a drag sideways. A finger that moves more down than across is about to scroll the page. */
export function isDraggedSideways(down: PointerEvent, now: PointerEvent): boolean {
  const across = Math.abs(now.clientX - down.clientX)
  if (!isFinger(down)) return across > MOUSE_WAVERS
  return across > FINGER_WAVERS && across > Math.abs(now.clientY - down.clientY)
}

/** Whether moving this pointer may scroll or zoom the page. */
export function isFinger({ pointerType }: PointerEvent): boolean {
  return pointerType === 'touch' || pointerType === 'pen'
}
