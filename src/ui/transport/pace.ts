import type { Language } from '../../content/languages'
import { WRITTEN_IN } from '../../content/writing'
import { lateWordsOf, narrationOf } from '../../i18n/words'
import { writerFor } from '../../notation/writer'
import type { AppState } from '../../session/appState'
import { sightOf } from '../../session/sight'

/** What is read in a second: words, or Chinese characters. */
const WORDS = 4
const CHARACTERS = 8
/** A step rests at least so long; several steps played as one at most so long, in milliseconds. */
const SHORTEST = 1500
const LONGEST_OF_UNITS = 8000
/** A sentence that differs little from two before it is read faster, and faster still after three. */
const AGAIN = [1, 1, 0.7, 0.5]

/** How long what is shown rests while playing, in milliseconds at speed 1: long enough to read its sentence. */
export function restOf(state: AppState): number {
  const { language, decimals, movedFrom } = state
  const { start, iteration, step: played, sample = null } = state
  const seen = sightOf({ start, iteration, step: played, sample })
  const { tape, step } = seen
  if (!step) return SHORTEST
  const { value: write } = writerFor(decimals)
  const steps = tape.steps.slice(movedFrom ?? played - 1, played)
  if (steps.length > 1) {
    const sentence = lateWordsOf(language, 'reasons').units.sentenceOf({ seen, steps, write })
    return Math.min(LONGEST_OF_UNITS, readingTime(sentence, language))
  }
  const sentence = narrationOf(language).sentenceOf({ seen, step, write })
  const before = tape.steps.slice(0, played - 1).filter(({ what }) => what.kind === step.what.kind).length
  return readingTime(sentence, language, iteration > 0 ? AGAIN.at(-1) : (AGAIN[before] ?? AGAIN.at(-1)))
}

function readingTime(sentence: string, language: Language, part = 1): number {
  const seconds =
    WRITTEN_IN[language] === 'signs'
      ? (sentence.match(/\p{Script=Han}/gu) ?? []).length / CHARACTERS
      : sentence.split(/\s+/).length / WORDS
  return Math.max(SHORTEST, seconds * part * 1000)
}
