import { lateWordsOf } from '../../i18n/words'
import { spokenText } from '../../notation/spokenText'
import { writerFor } from '../../notation/writer'
import { sightNow } from '../../session/selectors'
import { sayStep, type SayChange } from './statusLine'

/** After a move of several steps what all of them did, and then its last number; else the step. */
export const sayMove: SayChange = (state, before, hasSpoken) => {
  const { language, decimals, movedFrom, step } = state
  const last = sayStep(state, before, hasSpoken)
  if (movedFrom === null || step - movedFrom < 2) return last
  const seen = sightNow(state)
  const steps = seen.tape.steps.slice(movedFrom, step)
  const { units } = lateWordsOf(language, 'reasons')
  const did = spokenText(units.sentenceOf({ seen, steps, write: writerFor(decimals).value }))
  return did === '' ? last : `${did} ${last}`
}
