import { name, trainsBiases, valueIn, type Parameter, type Seen } from '../../../engine'
import type { Told } from '../narration'
import { trendOf, type Trend } from './signs'

export interface MoveFact {
  readonly before: number
  readonly trend: Trend
  readonly by: number
  readonly zeroGradient: boolean
  /** How many gradients had to be known before anything may move; only at the very first move. */
  readonly gate: number | null
  readonly biasesToo: boolean
  /** The layer below has yet to look back through these weights; only at the first move of a layer. */
  readonly early: boolean
  readonly becomes: 'positive' | 'negative' | null
}

export function moveFact({ seen, step }: Told, parameter: Parameter): MoveFact {
  const before = valueIn(seen, parameter.id)
  const after = valueIn(seen, name.next(parameter))
  const { steps } = seen.tape
  const place = seen.tape.places.get(step.writes)!
  const firstOfMoves = steps[place - 1]?.phase !== 'update'
  // A wrong program may move a layer first whatever the rule of the network says.
  const looksBackLater = steps.slice(place).some(({ phase }) => phase === 'backward-hidden')
  return {
    before,
    trend: trendOf(before, after),
    by: Math.abs(after - before),
    zeroGradient: (seen.shows(name.batchGradient(parameter)) ?? valueIn(seen, name.gradient(parameter))) === 0,
    gate: steps.findIndex(({ phase }) => phase === 'update') === place && !looksBackLater ? gradientsOf(seen) : null,
    biasesToo: trainsBiases(seen.tape.problem.biasRule),
    early: firstOfMoves && looksBackLater,
    becomes: before * after < 0 ? (after > 0 ? 'positive' : 'negative') : null,
  }
}

function gradientsOf(seen: Seen): number {
  const { steps } = seen.tape
  return steps.filter(({ what }) => what.kind === 'weightGradient' || what.kind === 'biasGradient').length
}
