import { name, type Step, type Tape } from '../../../engine'
import { misplaced, signOf, trendOf, type MoveFact } from './fact'

export function moveFact(tape: Tape, step: Step): MoveFact {
  const { what } = step
  if (what.kind !== 'weight' && what.kind !== 'bias') throw misplaced(step)
  const parameter = what.kind === 'weight' ? what.edge : what.bias
  const before = tape.values[parameter.id]!
  const after = tape.values[what.id]!
  const crosses = before * after < 0
  const place = tape.steps.findIndex((other) => other.writes === step.writes)
  const firstOfMoves = tape.steps[place - 1]?.phase !== 'update'
  const looksBackLater = tape.problem.updateOrder === 'output-first' && step.layer > 1
  return {
    kind: 'move',
    parameter,
    before,
    trend: trendOf(before, after),
    by: Math.abs(after - before),
    zeroGradient: tape.values[name.gradient(parameter)] === 0,
    gate: firstOfMoves && allAtOnce(tape) ? gradientsOf(tape) : null,
    biasesToo: tape.problem.biasRule !== 'fixed',
    early: firstOfMoves && looksBackLater,
    becomes: crosses ? (signOf(after) === 'positive' ? 'positive' : 'negative') : null,
  }
}

/** Without a hidden layer both update orders are the same. */
function allAtOnce({ problem }: Tape): boolean {
  return problem.updateOrder === 'simultaneous' || problem.shape.length === 2
}

function gradientsOf({ steps }: Tape): number {
  return steps.filter(({ what }) => what.kind === 'weightGradient' || what.kind === 'biasGradient').length
}
