import type { QuantityId } from '../engine'
import type { Asking } from '../playback/asking'
import type { AppState } from '../session/appState'
import type { AppStore } from '../session/appStore'
import { openQuestion, type Answer, type Ask } from '../session/question'
import { tapeOf } from '../session/selectors'
import { pose, showAnswer, type GoOn } from './acts'
import { choicesOf } from './keyChoices'
import { keyQuestionsOf } from './keyQuestions'

/** What is asked before some step. */
interface Planned {
  readonly ask: Ask
  readonly step: number
  readonly until: number
}

/** Lets the player ask: before every step or only the key ones, as the person chose, and each once a visit of an iteration. */
export function createAsking(store: AppStore, goOn: GoOn): Asking {
  return {
    reach(state, wanted) {
      if (!asksIn(state)) return wanted
      // Who comes from the start goes through the iteration anew.
      if (state.step === 0 && state.answers.length > state.visitFrom && state.answers.at(-1)?.step !== 0)
        store.setState({ visitFrom: state.answers.length })
      const now = store.getState()
      const first = plannedIn(now).find(({ step }) => step >= now.step && step < wanted && !isDone(now, step))
      return first?.step ?? wanted
    },
    ask() {
      const state = store.getState()
      const here = asksIn(state) ? plannedIn(state).find(({ step }) => step === state.step) : undefined
      if (!here || isDone(state, here.step)) return false
      pose(store, here)
      return true
    },
    show() {
      if (!openQuestion(store.getState())) return false
      showAnswer(store, goOn)
      return true
    },
    withdraw() {
      if (!openQuestion(store.getState())) return false
      store.setState({ question: null })
      return true
    },
  }
}

/** The steps that the card of a lesson leaves blank, and no others; null where no lesson is open. */
function blanksIn({ lesson }: AppState): readonly QuantityId[] | null {
  return lesson && lesson.lesson.cards[lesson.card]!.fade
}

function asksIn(state: AppState): boolean {
  const blanks = blanksIn(state)
  if (blanks) return blanks.length > 0
  // A wrong program's numbers are no answers.
  return state.predict !== 'off' && state.start.problem.program === undefined
}

/** All that is asked in the iteration shown. */
function plannedIn(state: AppState): readonly Planned[] {
  const tape = tapeOf(state)
  const blanks = blanksIn(state)
  if (blanks || state.predict === 'all')
    return tape.steps.flatMap(({ writes }, step): readonly Planned[] => {
      const isAsked = !blanks || blanks.includes(writes)
      return isAsked ? [{ ask: { kind: 'number', of: writes }, step, until: step + 1 }] : []
    })
  return keyQuestionsOf(tape).map(({ fact, step, until }) => {
    const ask: Ask =
      fact.id === 'sum-of-paths'
        ? { kind: 'number', of: fact.of }
        : { kind: 'choice', of: tape.steps[step]?.writes ?? null, named: fact.id, right: choicesOf(fact).right }
    return { ask, step, until }
  })
}

/** Whether what stands there has been asked at this visit. */
function isDone(state: AppState, step: number): boolean {
  return state.answers.slice(state.visitFrom).some((answer) => isAt(answer, state, step))
}

function isAt(answer: Answer, { start, iteration }: AppState, step: number): boolean {
  return answer.start === start && answer.iteration === iteration && answer.step === step
}
