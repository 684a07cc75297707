import { judgementOf } from '../../asking/judged'
import { lateWordsOf } from '../../i18n/words'
import { symbolText } from '../../notation/symbolText'
import { writerFor } from '../../notation/writer'
import type { AppState } from '../../session/appState'
import { tapeAt } from '../../session/moment'
import type { Answer } from '../../session/question'
import { wholeOf } from '../../session/sight'
import { OF_LESSON } from '../../teaching/acts'
import { askedWords } from './askedWords'
import { letterOf } from './letterOf'

type Place = Pick<AppState, 'answers' | 'decimals' | 'language'>

/** The answers of this sitting as a table for a text or a spreadsheet: a line each, with tabs between its columns. */
export function answersAsText(state: Place): string {
  const { table, verdicts } = lateWordsOf(state.language, 'questions')
  const lines = state.answers.map((given) => {
    const { asked, yours, here } = lineOf(given, state)
    return [asked, given.answer === null ? '' : yours, here, verdicts[judgementOf(state, given).verdict]]
  })
  return [[table.step, table.yours, table.here, table.verdict], ...lines].map((line) => line.join('\t')).join('\n')
}

interface Line {
  readonly asked: string
  readonly yours: string
  readonly here: string
}

/** What was asked and what is so, in the words that stood there. */
function lineOf(given: Answer, { decimals, language }: Place): Line {
  const { ask } = given
  const tape = tapeAt(given)
  const answer = given.answer ?? ''
  if (ask.kind === 'number') {
    const here = writerFor(decimals).value(tape.values[ask.of]!, 'computed')
    return { asked: symbolText(tape.quantities.get(ask.of)!), yours: answer, here }
  }
  const right = ask.kind === 'sign' ? 1 - Math.sign(tape.values[ask.of]!) : ask.right
  // The words of a lesson's choice are those of the card that is open, which may be another by now.
  if (ask.kind === 'choice' && ask.named === OF_LESSON)
    return {
      asked: lateWordsOf(language, 'questions').ofLesson,
      yours: letterOf(Number(answer)),
      here: letterOf(right),
    }
  const { title, choices } = askedWords(given, wholeOf(tape), language, NO_CARD)
  return { asked: title, yours: choices[Number(answer)] ?? '', here: choices[right] ?? '' }
}

const NO_CARD = { text: '', hint: '', after: '', choices: [] }
