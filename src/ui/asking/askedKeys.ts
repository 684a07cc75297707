import { showAnswer } from '../../asking/acts'
import type { Player } from '../../playback/player'
import type { AppStore } from '../../session/appStore'
import { openQuestion, questionAt } from '../../session/question'
import { isPresenting } from '../../session/showing'
import { hasHint } from '../parts/hasHint'
import { isForeignKey } from '../parts/isForeignKey'

interface Means {
  readonly store: AppStore
  readonly player: Pick<Player, 'goOn'>
}

/**
 * Escape skips the question that is open, and once it is skipped another Escape ends the asking; wherever the focus is, but
 * where something lies over the page or over the question. One more ends what else there is to end. Gives back how to stop.
 */
export function listenToAskedKeys({ store, player }: Means): () => void {
  const onKey = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape' || isForeignKey(event) || hasHint()) return
    const state = store.getState()
    const question = questionAt(state)
    const isCovered = state.overlay !== null || (state.panel === 'rules' && !isPresenting(state))
    if (!question || isCovered || state.gesture?.kind === 'drag') return
    if (openQuestion(state)) showAnswer(store, player.goOn)
    else if (question.answer === null && state.predict !== 'off') store.getState().setPreference('predict', 'off')
    else return
    event.preventDefault()
    event.stopImmediatePropagation()
  }
  window.addEventListener('keydown', onKey, { capture: true })
  return () => window.removeEventListener('keydown', onKey, { capture: true })
}
