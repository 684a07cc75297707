import type { AppStore } from '../../session/appStore'
import { present } from '../../session/showing'
import { isForeignKey } from '../parts/isForeignKey'
import { focusStage } from '../parts/focusStage'
import { keyLetter } from '../parts/keyLetter'
import { TYPED_IN } from '../parts/typedIn'
import { broughtByReader } from './broughtByReader'

/** What the browser drags by itself, and goes on to. */
const SLIDER = '[type="range"]'
/** Fields for numbers. */
const NUMBER_FIELD = 'input[inputmode]'

/**
 * Keys that nobody misses while the page is still coming: P begins presenter mode, and Escape, or Enter in the field of a
 * number, leads back to the network, where keys play. In the middle of a drag Escape takes the drag back, and another address
 * ends it. Gives back how to stop.
 *
 * What lies over the page gives the focus back by itself. A field that does not take what was typed keeps the focus, and
 * so does one that a screen reader has just come to: Enter begins typing there.
 */
export function listenToLaterKeys(store: AppStore): () => void {
  /** Whether something lay over the page when the key went down: by the time it arrives here that may be gone. */
  let wasOver = false
  /** The pointer that went down last. */
  let pointerId = 0
  const onPointer = (event: PointerEvent): void => {
    pointerId = event.pointerId
  }
  const onDown = (event: KeyboardEvent): void => {
    const { overlay, gesture } = store.getState()
    wasOver = overlay !== null
    if (event.key !== 'Escape' || gesture?.kind !== 'drag' || document.activeElement?.matches(SLIDER)) return
    event.stopImmediatePropagation()
    // As where the system takes a touch away: whoever follows the press puts back what was there.
    dispatchEvent(new PointerEvent('pointercancel', { pointerId }))
  }
  /** What is opened in the middle of a drag, by a link or by going back, is not what was dragged. */
  const onOpen = (): void => {
    // As where nobody saw the button go up: whoever follows the press lets go, and keeps what it has come to.
    if (store.getState().gesture?.kind === 'drag') dispatchEvent(new PointerEvent('pointermove', { pointerId }))
  }
  const onKey = (event: KeyboardEvent): void => {
    if (isForeignKey(event) || wasOver) return
    const target = event.target instanceof Element ? event.target : document.body
    const { showing, singleKeys } = store.getState()
    if (event.key === 'Escape') {
      // The network has let go of the focus by itself, so that arrow keys play.
      if (!target.closest('.network')) focusStage()
    }
    // Only now does the page know whether it takes the number.
    else if (event.key === 'Enter' && target.matches(NUMBER_FIELD) && !isBrought())
      queueMicrotask(() => target.getAttribute('aria-invalid') !== 'true' && focusStage())
    else if (keyLetter(event) === 'p' && singleKeys && !showing?.presenting && !target.closest(TYPED_IN)) {
      event.preventDefault()
      present(store, 'asked')
    }
  }
  const ends = new AbortController()
  const isBrought = broughtByReader(ends.signal)
  addEventListener('pointerdown', onPointer, { capture: true, signal: ends.signal })
  addEventListener('hashchange', onOpen, { signal: ends.signal })
  addEventListener('keydown', onDown, { capture: true, signal: ends.signal })
  addEventListener('keydown', onKey, { signal: ends.signal })
  return () => ends.abort()
}
