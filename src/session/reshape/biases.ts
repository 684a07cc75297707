import { topologyOf, type BiasRule, type Problem } from '../../engine'

/** A problem under another bias rule, and what became of the biases. */
export interface Rebiased {
  readonly problem: Problem
  /** The layers whose neurons had different biases, so that the one of the layer begins at 0. */
  readonly differed: readonly number[]
}

/**
 * The network under another bias rule.
 *
 * From one bias per layer to one per neuron every neuron has its layer's; the other way a layer has that of its neurons if all
 * of them have the same one, and else 0. Where there were none, they begin at 0; no biases are remembered where there are to
 * be none.
 */
export function rebias(problem: Problem, biasRule: BiasRule): Rebiased {
  const { shape, biases } = problem
  const differed: number[] = []
  const ofLayer = (layer: number): readonly number[] => {
    const own = topologyOf(shape, problem.biasRule).biases
    return biases.filter((_, i) => own[i]?.layer === layer)
  }
  const oneOf = (layer: number): number => {
    const [first = 0, ...others] = ofLayer(layer)
    if (others.every((other) => other === first)) return first
    differed.push(layer)
    return 0
  }
  const perLayer = biasRule === 'fixed' || biasRule === 'shared'
  const changed = perLayer
    ? shape.slice(1).map((_, i) => oneOf(i + 1))
    : problem.biasRule === 'neuron' && biasRule === 'neuron'
      ? biases
      : biasRule === 'neuron'
        ? topologyOf(shape, 'neuron').biases.map(({ layer }) => ofLayer(layer)[0] ?? 0)
        : []
  return { problem: { ...problem, biasRule, biases: changed }, differed }
}
