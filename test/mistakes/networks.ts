import fc from 'fast-check'
import { recordIteration, type Problem, type QuantityId, type Tape } from '../../src/engine'
import { anyOtherProblem } from '../support/otherProblems'
import { SHAPES, anyProblem, typed } from '../support/problems'

/** A step of a network's iteration that a person could be asked for; small enough to be read where a test fails. */
interface AnyStep {
  readonly problem: Problem
  readonly at: number
}

/** Networks of several shapes and all rules, with numbers as people type them, and one step of each, of any phase. */
export const anyUsualStep: fc.Arbitrary<AnyStep> = fc.record({
  problem: anyProblem([...SHAPES, [2, 4, 3], [1, 1], [3, 3, 3]], undefined, typed),
  at: fc.nat(),
})

/** The same with other activations and losses, and of one sample or several. */
export const anyStep: fc.Arbitrary<AnyStep> = fc.oneof(
  anyUsualStep,
  fc.record({ problem: anyOtherProblem(), at: fc.nat() }),
)

/** The tape of a network, and what is asked for. */
export function askedAt({ problem, at }: AnyStep): { readonly tape: Tape; readonly of: QuantityId } {
  const tape = recordIteration(problem)
  return { tape, of: tape.steps[at % tape.steps.length]!.writes }
}
