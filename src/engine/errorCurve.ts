import { flatten, run } from './flatNetwork'
import type { Problem } from './problem'

/** Which number of a problem is moved while everything else is held. */
export interface Moved {
  readonly list: 'inputs' | 'targets' | 'weights' | 'biases'
  readonly index: number
}

/** E for each of these values of one number, with everything else held. */
export function errorCurve(problem: Problem, { list, index }: Moved, values: readonly number[]): readonly number[] {
  const network = flatten(problem)
  // Inputs stand first among what the nodes send; run() never writes them.
  const numbers = list === 'inputs' ? network.out : network[list]
  return values.map((value) => {
    numbers[index] = value
    run(network, 0, -Infinity)
    return network.error[0]!
  })
}
