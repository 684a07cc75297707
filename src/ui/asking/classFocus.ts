import type { AppState } from '../../session/appState'
import type { AppStore } from '../../session/appStore'
import { isPresenting } from '../../session/showing'
import { focusStrip } from '../parts/focusStrip'
import { isForeignKey } from '../parts/isForeignKey'
import { TYPED_IN } from './choiceKeys'

/** Whether keys are heard before a class wherever the focus is. */
function isHeard(state: AppState): boolean {
  return isPresenting(state) && state.singleKeys
}

/** Gives the focus to where an answer begins; before a class to the strip: a choice that is ringed there looks like one that was made. */
export function focusAnswer(state: AppState, place: HTMLElement | null | undefined): void {
  if (isHeard(state)) focusStrip()
  else place?.focus({ preventScroll: true })
}

/** With what a number begins. A point is not among it: that is how a clicker blanks the screen. */
const BEGINS = /^[0-9+−-]$/

/** Leads the number that somebody begins to type before a class into its field, wherever the focus is. Gives back how to stop. */
export function listenToNumbers(store: AppStore, field: HTMLInputElement): () => void {
  const onKey = (event: KeyboardEvent): void => {
    const state = store.getState()
    const isTyped = event.target instanceof Element && event.target.closest(TYPED_IN)
    if (isTyped || isForeignKey(event) || !isHeard(state) || state.overlay !== null) return
    if (!BEGINS.test(event.key)) return
    // What the key writes goes to where the focus is then; the drawing would make itself larger or smaller.
    event.stopPropagation()
    field.focus({ preventScroll: true })
  }
  window.addEventListener('keydown', onKey, { capture: true })
  return () => window.removeEventListener('keydown', onKey, { capture: true })
}
