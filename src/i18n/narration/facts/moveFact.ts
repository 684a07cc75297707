import { name, valueIn, type Seen, type Step } from '../../../engine'
import { misplaced, signOf, trendOf, type MoveFact } from './fact'

export function moveFact(seen: Seen, step: Step): MoveFact {
  const { what } = step
  if (what.kind !== 'weight' && what.kind !== 'bias') throw misplaced(step)
  const parameter = what.kind === 'weight' ? what.edge : what.bias
  const before = valueIn(seen, parameter.id)
  const after = valueIn(seen, what.id)
  const crosses = before * after < 0
  const place = seen.tape.places.get(step.writes)!
  const firstOfMoves = seen.tape.steps[place - 1]?.phase !== 'update'
  const looksBackLater = seen.tape.problem.updateOrder === 'output-first' && step.layer > 1
  return {
    kind: 'move',
    parameter,
    before,
    trend: trendOf(before, after),
    by: Math.abs(after - before),
    zeroGradient: valueIn(seen, name.gradient(parameter)) === 0,
    gate: firstOfMoves && allAtOnce(seen) ? gradientsOf(seen) : null,
    biasesToo: seen.tape.problem.biasRule !== 'fixed',
    early: firstOfMoves && looksBackLater,
    becomes: crosses ? (signOf(after) === 'positive' ? 'positive' : 'negative') : null,
  }
}

/** Without a hidden layer both update orders are the same. */
function allAtOnce(seen: Seen): boolean {
  const { problem } = seen.tape
  return problem.updateOrder === 'simultaneous' || problem.shape.length === 2
}

function gradientsOf(seen: Seen): number {
  const { steps } = seen.tape
  return steps.filter(({ what }) => what.kind === 'weightGradient' || what.kind === 'biasGradient').length
}
