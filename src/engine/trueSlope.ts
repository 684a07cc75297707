import { gradientUsed } from './otherKinds'
import { rightProblem } from './rightProblem'
import { recordIteration, type Tape } from './tape'
import type { Parameter } from './topology'

/**
 * Whether the gradient on the tape is the slope of E.
 *
 * With `output-first` it is not in the layers below the last: their update looks back through weights that have moved. A
 * wrong program claims what it claims.
 */
export function isTrueSlope({ problem, topology }: Tape, parameter: Parameter): boolean {
  if (problem.program !== undefined) return false
  if (problem.updateOrder === 'simultaneous') return true
  const layer = 'to' in parameter ? parameter.to.layer : parameter.layer
  return layer === topology.layers.length - 1
}

/** The slope of E itself: looked back for through weights that have not moved yet, whatever the update does. */
export function trueSlope({ problem }: Tape, parameter: Parameter): number {
  const right = recordIteration({ ...rightProblem(problem), updateOrder: 'simultaneous' })
  return right.values[gradientUsed(problem, parameter)]!
}
