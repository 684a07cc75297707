import { lateWordsOf } from '../../i18n/words'
import type { AppState } from '../../session/appState'

/** Which E the page speaks of where there are several samples; null where there is only one. */
export function errorName({ language, start: { problem } }: AppState): string | null {
  return problem.otherSamples?.length ? lateWordsOf(language, 'kinds').labels.errorOf(problem) : null
}
