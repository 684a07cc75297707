import { readNumber } from '../engine/typed/readNumber'
import { judge, type Judgement, type Verdict } from '../mistakes'
import type { QuantityId } from '../engine'
import type { AppState } from '../session/appState'
import type { Answer, Question } from '../session/question'
import { isSamePlace, tapeAt, type Moment } from '../session/moment'

/** What became of an answer: a verdict about a number, or whether a choice is right; `shown` where none was given. */
export interface Judged {
  readonly verdict: Verdict | 'wrong' | 'shown'
  /** All that is to be said of a number; null for choices, and where none was given. */
  readonly judgement: Judgement | null
}

type Place = Pick<AppState, 'answers'>

/** Judges an answer to a question, from the person's own earlier numbers of the same iteration as well. */
export function judgementOf(state: Place, question: Question | Answer, answer = question.answer): Judged {
  const { ask } = question
  if (answer === null) return { verdict: 'shown', judgement: null }
  const tape = tapeAt(question)
  switch (ask.kind) {
    case 'number': {
      const judgement = judge(tape, { of: ask.of, typed: answer, own: ownBefore(state, question) })
      return { verdict: judgement.verdict, judgement }
    }
    case 'sign':
      return choice(Number(answer) === 1 - Math.sign(tape.values[ask.of]!))
    case 'choice':
      return choice(Number(answer) === ask.right)
  }
}

const GOOD: ReadonlySet<Judged['verdict']> = new Set(['right', 'rough', 'rounded', 'follows'])

/** Whether an answer counts as right, or right in its method. */
export function isRight(verdict: Judged['verdict']): boolean {
  return GOOD.has(verdict)
}

/** Whether somebody who practises should try once more. */
export function isWrong(verdict: Judged['verdict']): boolean {
  return !isRight(verdict) && verdict !== 'close' && verdict !== 'shown'
}

/** How many of the answers in this iteration, or in the lesson that is open, were right, of those that were given. */
export function scoreOf(state: Place & Moment & Pick<AppState, 'lesson'>): {
  readonly right: number
  readonly answered: number
} {
  const cards = state.lesson?.lesson.cards
  // A card that changes the network is of the same lesson. Who comes back to one counts with what was said last.
  const asked = state.answers.filter((one, i) =>
    cards
      ? one.card !== null &&
        cards.includes(one.card) &&
        !state.answers.slice(i + 1).some((later) => isSameAsk(one, later))
      : isSamePlace(one, state),
  )
  const given = asked.filter(({ answer }) => answer !== null)
  return { right: given.filter((answer) => isRight(judgementOf(state, answer).verdict)).length, answered: given.length }
}

/** What the person has answered before this question, in the same iteration. */
export function ownBefore({ answers }: Place, question: Question | Answer): ReadonlyMap<QuantityId, number> {
  const own = new Map<QuantityId, number>()
  for (const given of answers) {
    const { ask, answer, step } = given
    if (!isSamePlace(given, question) || step >= question.step || ask.kind !== 'number' || answer === null) continue
    const read = readNumber(answer)
    if ('value' in read) own.set(ask.of, read.value)
  }
  return own
}

/** Whether two answers are to one and the same question of a card: a card may leave several steps blank. */
function isSameAsk(one: Answer, other: Answer): boolean {
  return one.card === other.card && one.ask.of === other.ask.of
}

function choice(isIt: boolean): Judged {
  return { verdict: isIt ? 'right' : 'wrong', judgement: null }
}
