import { messagesOf } from '../../i18n/words'
import { writeNumber } from '../../notation/numbers'
import { errorChange } from '../../session/selectors'
import { isPresenting } from '../../session/showing'
import { errorName } from './errorName'
import { sayUndone } from './sayUndone'
import { sayStep, type SayChange } from './statusLine'

/** What is said of questions comes with them. */
let sayQuestion: SayChange = () => null

/** Lets questions, and what became of their answers, be heard. */
export function sayQuestionsBy(say: SayChange): void {
  sayQuestion = say
}

/** What is said of several steps at once comes with its words. */
let sayMove: SayChange = sayStep

/** Lets what moves of several steps did be heard. */
export function sayMovesBy(say: SayChange): void {
  sayMove = say
}

/**
 * What there is to say of any change once all of the page is there: the language, presenter mode, whether a wrong
 * program runs, E after an edit, else the step.
 */
export const sayChange: SayChange = (state, before, hasSpoken) => {
  if (state.language !== before.language) return messagesOf(state.language).heard.language
  if (isPresenting(state) !== isPresenting(before)) {
    const { presenting, presented } = messagesOf(state.language).heard
    if (!isPresenting(state)) return presented
    // A lesson that the address opens with it would otherwise begin unheard.
    const begins = state.lesson && sayQuestion(state, { ...before, lesson: null }, hasSpoken)
    return begins ? `${presenting} ${begins}` : presenting
  }
  const [was, program] = [before.start.problem.program, state.start.problem.program]
  if (program !== was) {
    const { strip, isBack } = messagesOf(state.language).bugLab
    return program === undefined ? isBack : strip
  }
  const asked = sayQuestion(state, before, hasSpoken)
  if (asked !== null) return asked
  // The panel says how its run has ended.
  if (state.trainingEnd !== before.trainingEnd && state.trainingEnd && state.panel === 'training') return null
  if (state.start !== before.start) return state.gesture?.isHeard ? null : sayError(state, before, hasSpoken)
  // Another sample before the first step: its strip says which, and no number of it is there yet.
  const isAtStart = state.iteration === before.iteration && state.step === 0 && before.step === 0
  if (state.sample !== before.sample && isAtStart) return null
  return sayMove(state, before, hasSpoken)
}

/** Another network: what it is about is E, whatever step is shown; where nobody knows E yet, what undo has brought back. */
const sayError: SayChange = (state, before, hasSpoken) => {
  const { heard } = messagesOf(state.language)
  const { error: now, before: then } = errorChange(state)
  if (now === null) return sayUndone(state, before) ?? sayStep(state, before, hasSpoken)
  const error = writeNumber(now, state.decimals)
  const called = errorName(state) ?? heard.total
  if (then === null || then === now) return heard.errorIs({ called, error })
  const by = writeNumber(Math.abs(now - then), state.decimals)
  return now < then ? heard.errorFell({ called, error, by }) : heard.errorRose({ called, error, by })
}
