import { recordIteration, type Problem, type QuantityId, type Seen, type Step, type Tape } from '../../src/engine'
import { formulaOf, type Formula } from '../../src/notation/formulaOf'
import { formulaText } from '../../src/notation/formulaText'
import { wholeOf } from '../../src/session/sight'

/** The step that writes this quantity. */
export function stepOf(tape: Tape, id: string): Step {
  return tape.steps.find(({ writes }) => writes === id)!
}

/** A formula as plain text, line by line. */
export interface Written {
  readonly formula: Formula
  readonly rule: string
  readonly numbers: string
  readonly result: string
}

/** The formula that writes this quantity, of an iteration of which all is to be seen unless something else is said. */
export function written(problem: Problem, id: QuantityId, shows?: Seen['shows']): Written {
  const tape = recordIteration(problem)
  const formula = formulaOf(shows ? { tape, shows } : wholeOf(tape), stepOf(tape, id), 4)
  const { rule, numbers, result } = formula
  return { formula, rule: formulaText([rule]), numbers: formulaText([numbers]), result: formulaText([result]) }
}
