import { name, recordIteration, type Bias, type Edge, type Tape } from '../../engine'

/**
 * Whether the gradient on the tape is the slope of E.
 *
 * With `output-first` it is not in the layers below the last: their update looks back through weights that have moved.
 */
export function isTrueSlope({ problem, topology }: Tape, parameter: Edge | Bias): boolean {
  if (problem.updateOrder === 'simultaneous') return true
  const layer = 'to' in parameter ? parameter.to.layer : parameter.layer
  return layer === topology.layers.length - 1
}

/** The slope of E itself: looked back for through weights that have not moved yet, whatever the update does. */
export function trueSlope({ problem }: Tape, parameter: Edge | Bias): number {
  return recordIteration({ ...problem, updateOrder: 'simultaneous' }).values[name.gradient(parameter)]!
}
