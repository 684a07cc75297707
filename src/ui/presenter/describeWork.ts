import { touchesOf } from '../../graph/touches'
import { narrationOf } from '../../i18n/words'
import { spokenText } from '../../notation/spokenText'
import { writerFor } from '../../notation/writer'
import type { AppState } from '../../session/appState'
import { sightNow } from '../../session/selectors'
import { stageSummary } from '../network/stageSummary'

/**
 * Has the page's polite line say what the drawing points out: the places that the last step is about, with their numbers;
 * before the first step the drawing as a whole. Whoever asks again hears it again.
 */
export function describeWork(state: AppState, line: HTMLElement): void {
  // A new piece of text is heard even where it is the same.
  line.replaceChildren(workIn(state))
}

function workIn(state: AppState): string {
  const seen = sightNow(state)
  const { step, tape } = seen
  if (!step) return stageSummary(state).summary
  const narration = narrationOf(state.language)
  const { value: write } = writerFor(state.decimals)
  const places = touchesOf(tape, step).focus.map((at) => narration.describe({ seen, at, write }))
  return spokenText([narration.titleOf({ seen, step }), ...places].join(' '))
}
