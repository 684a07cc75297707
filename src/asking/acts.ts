import type { AppStore } from '../session/appStore'
import { isSamePlace, momentOf } from '../session/moment'
import { cardShown } from '../session/lessonRun'
import { openQuestion, questionAt, type Ask, type Question } from '../session/question'

/** A question that is about to be asked. */
interface Posed {
  readonly ask: Ask
  /** How many steps have been played once it is answered. */
  readonly until: number
}

/** What a question has before anybody has answered it. */
const UNANSWERED = { isLocked: false, answer: null, isReplayed: false, tries: [], hands: [] } as const

/** Asks at the place shown: nothing plays on. */
export function pose(store: AppStore, { ask, until }: Posed): void {
  const state = store.getState()
  store.setState({
    playing: false,
    question: {
      ...momentOf(state),
      ask,
      until,
      ...UNANSWERED,
      // Whoever watches it play is not drawn away from what they do.
      takesFocus: !state.playing,
    },
  })
}

/** Makes a change, and lets the player's numbers travel to a place with it. */
export type GoOn = (to: number, change: () => void) => void

/** Takes an answer for good: the number travels to its place, and what is to be said of the answer comes with it. */
export function lockAnswer(store: AppStore, goOn: GoOn, answer: string | null): void {
  const question = openQuestion(store.getState())
  if (!question) return
  const { step, ask, until } = question
  const take = (): void =>
    store.setState(({ answers, lesson }) => ({
      question: { ...question, isLocked: true, answer },
      answers: [...answers, { ...momentOf(question), ask, answer, card: cardShown(lesson) }],
      notice: null,
    }))
  if (until === step) take()
  else goOn(until, take)
}

/** Shows the number to somebody who has given no answer. It counts for nothing. */
export function showAnswer(store: AppStore, goOn: GoOn): void {
  lockAnswer(store, goOn, null)
}

/** Lets the number of an answered question travel to its place once more. */
export function replay(store: AppStore, goOn: GoOn, question: Question): void {
  store.getState().goTo(question.step, false)
  goOn(question.until, () => store.setState({ question: { ...question, isReplayed: true } }))
}

/** Gives the open question up without going on: what it hid may be seen, and it is not asked again. */
export function giveUp(store: AppStore): void {
  const question = openQuestion(store.getState())
  if (!question) return
  store.setState(({ answers, lesson }) => ({
    question: null,
    answers: [...answers, { ...momentOf(question), ask: question.ask, answer: null, card: cardShown(lesson) }],
  }))
}

/** Keeps a wrong answer of somebody who practises: the number stays hidden, and one more line is shown. */
export function tryAgain(store: AppStore, answer: string): void {
  change(store, ({ tries }) => ({ tries: [...tries, answer] }))
}

/** Counts a hand for a choice, or takes one away. */
export function countHand(store: AppStore, choice: number, by: 1 | -1): void {
  change(store, ({ hands }) => {
    const counted = Array.from({ length: Math.max(hands.length, choice + 1) }, (_, i) => hands[i] ?? 0)
    counted[choice] = Math.max(0, counted[choice]! + by)
    return { hands: counted }
  })
}

/** Asks the question at the place shown once more. */
export function askAgain(store: AppStore): void {
  const { question, goTo, answers } = store.getState()
  if (!question) return
  store.together(() => {
    goTo(question.step, false)
    store.setState({
      question: { ...question, ...UNANSWERED, takesFocus: true },
      answers: answers.filter((given) => given.step !== question.step || !isSamePlace(given, question)),
    })
  })
}

function change(store: AppStore, by: (question: Question) => Partial<Question>): void {
  const question = questionAt(store.getState())
  if (question) store.setState({ question: { ...question, ...by(question) } })
}
