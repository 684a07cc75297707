import { aloneNetwork } from './aloneNetwork'
import { forwardOf } from './kinds/flatForward'
import type { Problem } from './problem'

/** An input that is moved, and where to. */
export interface InputAxis {
  /** Which input, counted from 0. */
  readonly input: number
  readonly values: readonly number[]
}

/**
 * What one node sends where one or two inputs are moved and the others stay as they are: row by row, a row for each value of
 * `up`, from the first to the last.
 *
 * `node` counts all nodes from the first input on, layer by layer. The answer in column i of row j stands at
 * `j · across.values.length + i`.
 */
export function answersOver(problem: Problem, node: number, across: InputAxis, up?: InputAxis): Float64Array {
  const network = aloneNetwork(problem)
  const forward = forwardOf(network)
  // Inputs stand first among what the nodes send; forward() never writes them.
  const { out } = network
  const { input, values } = across
  const rows = up?.values ?? [0]
  const answers = new Float64Array(values.length * rows.length)
  let at = 0
  for (const row of rows) {
    if (up) out[up.input] = row
    for (const value of values) {
      out[input] = value
      forward(0)
      answers[at++] = out[node]!
    }
  }
  return answers
}
