import type { AppStore } from '../../../session/appStore'
import { turnSample } from '../../../session/networkActs'
import { isForeignKey } from '../../parts/isForeignKey'
import { keyLetter } from '../../parts/keyLetter'
import { TYPED_IN } from '../../parts/typedIn'

/** N shows the next sample on the drawing, with Shift the one before. Gives back how to stop. */
export function turnSamples(store: AppStore): () => void {
  const onKey = (event: KeyboardEvent): void => {
    if (keyLetter(event) !== 'n' || isForeignKey(event)) return
    const state = store.getState()
    const target = event.target instanceof Element ? event.target : document.body
    if (!state.singleKeys || target.closest(TYPED_IN)) return
    event.preventDefault()
    turnSample(store, event.shiftKey ? -1 : 1)
  }
  addEventListener('keydown', onKey)
  return () => removeEventListener('keydown', onKey)
}
