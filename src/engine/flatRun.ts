import { runLayers } from './flatLayers'
import type { FlatNetwork, Run } from './flatNetwork'

/** What works networks out whose layers all have two nodes: the same bits as `runLayers`, faster. */
let pairs: Run = runLayers

/** Makes the loop for layers of two nodes known. A page does without it until it trains: the digits are the same. */
export function learnPairs(loop: Run): void {
  pairs = loop
}

/**
 * Updates until the count or the error is reached, then one forward pass; gives back how many updates it made.
 *
 * With `errors`, E of the start and after every update is written there, from `at` on.
 */
export function run(
  network: FlatNetwork,
  iterations: number,
  stopAtError: number,
  errors: Float64Array | null = null,
  at = 0,
): number {
  return (network.runs ?? (network.inPairs ? pairs : runLayers))(network, iterations, stopAtError, errors, at)
}
