import type { Problem } from '../../engine'
import { drawnWeight } from './drawnWeight'
import { activationsOf, edgesOf, keyOfEdge, placeKey, withLayersMoved, type Reshaped, type Shaped } from './shaped'
import { spliced } from './spliced'

/** A new layer has as many neurons as the one before it, but no more than can be taken in at once. */
const MOST_IN_NEW_LAYER = 4

/**
 * The network with another hidden layer after this one, the inputs being layer 0.
 *
 * All weights on both sides of it are drawn from the seed; its neurons are sigmoids, and their biases 0.
 */
export function insertLayer({ problem, removed }: Shaped, after: number, seed: number): Reshaped {
  const at = after + 1
  const size = Math.min(MOST_IN_NEW_LAYER, problem.shape[after]!)
  const changed: Problem = {
    ...problem,
    shape: spliced(problem.shape, at, 0, size),
    activations: spliced(activationsOf(problem), after, 0, 'sigmoid'),
    biases: withBiasesAt(problem, at, 0, size),
  }
  return {
    ...withWeights(problem, changed, seed, (layer) => (layer < at ? layer : layer > at + 1 ? layer - 1 : null)),
    removed: withLayersMoved(removed, {
      weights: (layer) => (layer < at ? layer : layer > at ? layer + 1 : null),
      biases: (layer) => (layer < at ? layer : layer + 1),
    }),
    isBack: false,
  }
}

/** The network without one of its hidden layers; the weights between its neighbours are drawn from the seed. */
export function removeLayer({ problem, removed }: Shaped, at: number, seed: number): Reshaped {
  const changed: Problem = {
    ...problem,
    shape: spliced(problem.shape, at, 1),
    activations: spliced(activationsOf(problem), at - 1, 1),
    biases: withBiasesAt(problem, at, problem.shape[at]!, 0),
  }
  return {
    ...withWeights(problem, changed, seed, (layer) => (layer < at ? layer : layer > at ? layer + 1 : null)),
    removed: withLayersMoved(removed, {
      weights: (layer) => (layer < at ? layer : layer > at + 1 ? layer - 1 : null),
      biases: (layer) => (layer < at ? layer : layer > at ? layer - 1 : null),
    }),
    isBack: false,
  }
}

/** The changed network with its weights: those into layers that were there stay, all others are new. */
function withWeights(
  before: Problem,
  changed: Problem,
  seed: number,
  layerBefore: (layer: number) => number | null,
): Pick<Reshaped, 'problem' | 'cameFrom'> {
  const old = new Map(edgesOf(before.shape).map((edge, i) => [keyOfEdge(edge), i]))
  const edges = edgesOf(changed.shape)
  const cameFrom = edges.map(({ from, to }) => {
    const layer = layerBefore(to.layer)
    return layer === null ? null : (old.get(placeKey.weight(layer, from.index, to.index)) ?? null)
  })
  const weights = edges.map(({ from, to }, i) => {
    const was = cameFrom[i] ?? null
    return was === null ? drawnWeight(seed, { layer: to.layer, from: from.index, to: to.index }) : before.weights[was]!
  })
  return { problem: { ...changed, weights }, cameFrom }
}

/** The biases with those of a layer put in or taken out; `gone` and `come` count its neurons. */
function withBiasesAt({ biases, biasRule, shape }: Problem, at: number, gone: number, come: number): readonly number[] {
  switch (biasRule) {
    case 'none':
      return biases
    case 'fixed':
    case 'shared':
      return spliced(biases, at - 1, Math.min(gone, 1), ...Array.from({ length: Math.min(come, 1) }, () => 0))
    case 'neuron': {
      const before = shape.slice(1, at).reduce((sum, size) => sum + size, 0)
      return spliced(biases, before, gone, ...Array.from({ length: come }, () => 0))
    }
  }
}
