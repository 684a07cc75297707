import { aloneNetwork } from './aloneNetwork'
import { answerIn } from './kinds/runOther'
import { roomFor } from './kinds/workspace'
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
  const { input, values } = across
  // A row is worked out at once, as samples are that are learned together.
  const row = roomFor(network, values.length)
  const inputs = problem.inputs.length
  values.forEach((value, column) => {
    row.out.set(problem.inputs, column * inputs)
    row.out[column * inputs + input] = value
  })
  const { before, size } = layerOf(problem, node)
  const first = before * values.length + node - before
  const rows = up?.values ?? [0]
  const answers = new Float64Array(values.length * rows.length)
  let at = 0
  for (const height of rows) {
    if (up) for (let column = 0; column < values.length; column++) row.out[column * inputs + up.input] = height
    answerIn(network, row)
    for (let column = 0; column < values.length; column++) answers[at++] = row.out[first + column * size]!
  }
  return answers
}

/** How many nodes stand before a node's layer, and how many in it. */
function layerOf({ shape }: Problem, node: number): { readonly before: number; readonly size: number } {
  let before = 0
  for (const size of shape) {
    if (node < before + size) return { before, size }
    before += size
  }
  throw new Error(`No node ${node}`)
}
