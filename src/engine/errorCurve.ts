import { flatten, type FlatNetwork } from './flatNetwork'
import { run } from './flatRun'
import { learnedNext, type Problem } from './problem'

/** Which number of a problem is moved while everything else is held. */
export interface Moved {
  readonly list: 'inputs' | 'targets' | 'weights' | 'biases'
  readonly index: number
  /** Of which sample, where it is an input or a target of one of several that are learned together. */
  readonly sample?: number
}

/** What the next update lowers, E of one sample or of all, for each of these values of one number, with everything else held. */
export function errorCurve(problem: Problem, moved: Moved, values: readonly number[]): readonly number[] {
  const network = flatten(learnedNext(problem))
  const numbers = numbersOf(network, moved)
  return values.map((value) => {
    numbers.list[numbers.at] = value
    run(network, 0, -Infinity)
    return network.error[0]!
  })
}

/**
 * E over two numbers, with everything else held: row by row, a row for each value of `up`, from the first to the last.
 *
 * The length is `acrossValues.length · upValues.length`; E of column i in row j stands at `j · acrossValues.length + i`.
 */
export function errorSurface(
  problem: Problem,
  across: Moved,
  up: Moved,
  acrossValues: readonly number[],
  upValues: readonly number[],
): Float64Array {
  const network = flatten(learnedNext(problem))
  const acrossNumbers = numbersOf(network, across)
  const upNumbers = numbersOf(network, up)
  const errors = new Float64Array(acrossValues.length * upValues.length)
  let at = 0
  for (const upValue of upValues) {
    upNumbers.list[upNumbers.at] = upValue
    for (const acrossValue of acrossValues) {
      acrossNumbers.list[acrossNumbers.at] = acrossValue
      run(network, 0, -Infinity)
      errors[at++] = network.error[0]!
    }
  }
  return errors
}

/** Where a number stands. Inputs stand first among what the nodes send; run() never writes them. */
function numbersOf(network: FlatNetwork, { list, index, sample = 0 }: Moved): { list: Float64Array; at: number } {
  const { samples, shape } = network
  if (list === 'weights' || list === 'biases') return { list: network[list], at: index }
  if (samples === undefined) return { list: list === 'inputs' ? network.out : network.targets, at: index }
  return { list: samples[list], at: sample * (list === 'inputs' ? shape[0]! : shape[shape.length - 1]!) + index }
}
