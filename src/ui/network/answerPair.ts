import type { Pair } from '../../graph/pairChip'
import type { Reading } from '../../graph/reading'
import type { View } from '../../graph/view'
import { lateWordsOf } from '../../i18n/words'
import { typedWithin } from '../../notation/asTyped'
import { answerShown } from '../../session/answerShown'
import type { AppState } from '../../session/appState'
import { questionAt } from '../../session/question'
import { tapeOf } from '../../session/selectors'

/** The longest number of the person's that stands there at full size, in characters. */
const ROOM = 12
/** A sign as it is chosen: the first, the second, the third. */
const SIGNS = ['+', '0', '−'] as const

/** The latest answer beside its number, as the drawing writes them; null where none was given, and while the number is on its way. */
export function answerPair(state: AppState, reading: Reading, { words }: View): Pair | null {
  const given = answerShown(state)
  if (!given || given.answer === null || given.ask.kind === 'choice') return null
  const { ask, answer } = given
  const hasArrived = reading.presence(ask.of) === 1 || questionAt(state)?.isReplayed
  const value = hasArrived ? (reading.shows(ask.of) ?? tapeOf(state).values[ask.of] ?? null) : null
  if (value === null) return null
  const { you, here } = lateWordsOf(state.language, 'questions')
  const number = words.number(ask.of, value, () => true)
  const [yours, its] =
    ask.kind === 'number'
      ? [typedWithin(answer, ROOM), number]
      : [SIGNS[Number(answer)] ?? answer, SIGNS[1 - Math.sign(value)]!]
  return {
    id: 'answer',
    of: ask.of,
    className: 'answered',
    first: { label: you, number: yours },
    second: { label: here, number: its },
  }
}
