import { flattenOther, type OtherNetwork } from './kinds/flattenOther'
import type { Problem } from './problem'

/**
 * The network laid out for one forward pass at a time, of whatever is written into its inputs: it knows no other samples.
 *
 * A wrong program is wrong on the way back only, so it makes no difference here.
 */
export function aloneNetwork(problem: Problem): OtherNetwork {
  const { otherSamples: _, schedule: __, batch: ___, turn: ____, ...alone } = problem
  return flattenOther(alone)
}
