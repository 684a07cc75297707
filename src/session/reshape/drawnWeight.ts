import { randomNumbers } from '../randomProblem'

/** Between which two neurons a weight stands: the layer of the receiver, counted from the inputs at 0, and both places. */
export interface Ends {
  readonly layer: number
  readonly from: number
  readonly to: number
}

/** More than layers and places have, so that no two weights of a seed begin alike. */
const PLACES = 16

/**
 * The weight that a seed gives between two neurons: from −1 to 1, with two decimals.
 *
 * It depends on the seed and on its two ends, and not on how many are drawn before it: so a network that has grown twice has
 * the numbers of one that grew at once, and a class with the same seed has the same ones.
 */
export function drawnWeight(seed: number, { layer, from, to }: Ends): number {
  const first = randomNumbers(seed * PLACES ** 3 + (layer * PLACES + to) * PLACES + from)()
  // Adding 0 makes an ordinary zero of -0.
  return Math.round((first * 2 - 1) * 100) / 100 + 0
}
