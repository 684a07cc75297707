import { recordIteration, type Problem, type Step, type Tape } from '../../src/engine'
import { writeNumber, writeParameter, type DecimalsShown } from '../../src/notation/numbers'
import { narrationOf } from '../../src/i18n/words'
import { seenAt } from '../support/sight'
import type { WriteValue } from '../../src/i18n/narration/narration'

export function writing(decimals: DecimalsShown): WriteValue {
  return (value, kind) => (kind === 'given' ? writeParameter(value, decimals) : writeNumber(value, decimals))
}

/** The step that writes this quantity. */
export function stepWriting(tape: Tape, id: string): Step {
  const step = tape.steps.find(({ writes }) => writes === id)
  if (!step) throw new Error(`nothing writes ${id}`)
  return step
}

/** What is said in this language when the problem's iteration writes this quantity. */
export function sentenceAbout(problem: Problem, id: string, language: 'en' | 'zh' = 'en'): string {
  const tape = recordIteration(problem)
  const step = stepWriting(tape, id)
  return narrationOf(language).sentenceOf({ seen: seenAt(tape, step), step, write: writing(4) })
}
