import { trainsBiases, type Problem } from '../../engine'
import { drawnWeight } from './drawnWeight'
import { edgesOf } from './shaped'

/**
 * The same network with all weights drawn from the seed, each from its two ends: as they would be in a network that has
 * grown to this shape. Trained biases begin at 0, fixed ones stay as somebody has fixed them.
 */
export function drawAnew(problem: Problem, seed: number): Problem {
  return {
    ...problem,
    weights: edgesOf(problem.shape).map(({ from, to }) =>
      drawnWeight(seed, { layer: to.layer, from: from.index, to: to.index }),
    ),
    biases: trainsBiases(problem.biasRule) ? problem.biases.map(() => 0) : problem.biases,
  }
}
