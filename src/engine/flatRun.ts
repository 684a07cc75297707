import { runLayers } from './flatLayers'
import type { FlatNetwork } from './flatNetwork'
import { runPairs } from './flatPairs'

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
  return (network.runs ?? (network.inPairs ? runPairs : runLayers))(network, iterations, stopAtError, errors, at)
}
