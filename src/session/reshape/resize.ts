import type { Problem, Sample } from '../../engine'
import { samplesOf } from '../../engine'
import { drawnWeight } from './drawnWeight'
import { edgesOf, keyOfEdge, placeKey, type Reshaped, type Shaped } from './shaped'

/**
 * The network with another number of neurons in a layer, the inputs being layer 0.
 *
 * A number stays where it belongs as long as its ends are there; neurons come and go at the end of their layer. What comes
 * back has the numbers that it had. New weights are drawn from the seed, new inputs, targets and biases are 0.
 */
export function resize({ problem, removed }: Shaped, layer: number, size: number, seed: number): Reshaped {
  const shape = problem.shape.map((old, i) => (i === layer ? size : old))
  const kept = new Map([...removed, ...numbersByPlace(problem)])
  let isBack = false
  const known = (key: string): number | undefined => {
    if (removed.has(key)) isBack = true
    return kept.get(key)
  }
  const before = new Map(edgesOf(problem.shape).map((edge, i) => [keyOfEdge(edge), i]))
  const edges = edgesOf(shape)
  const weights = edges.map(
    (edge) =>
      known(keyOfEdge(edge)) ?? drawnWeight(seed, { layer: edge.to.layer, from: edge.from.index, to: edge.to.index }),
  )
  const samples = samplesOf(problem).map((_, sample): Sample => ({
    inputs: listOf(shape[0]!, (i) => known(placeKey.input(sample, i)) ?? 0),
    targets: listOf(shape.at(-1)!, (i) => known(placeKey.target(sample, i)) ?? 0),
  }))
  const biases =
    problem.biasRule === 'neuron'
      ? shape.slice(1).flatMap((count, i) => listOf(count, (at) => known(placeKey.bias(i + 1, at)) ?? 0))
      : problem.biases
  const changed = withSamples({ ...problem, shape, weights, biases }, samples)
  const there = numbersByPlace(changed)
  return {
    problem: changed,
    removed: new Map([...kept].filter(([key]) => !there.has(key))),
    cameFrom: edges.map((edge) => before.get(keyOfEdge(edge)) ?? null),
    isBack,
  }
}

/** The problem with other samples, as many as it has. */
function withSamples(problem: Problem, [first, ...others]: readonly Sample[]): Problem {
  return { ...problem, ...first, ...(problem.otherSamples ? { otherSamples: others } : {}) }
}

/** All numbers that belong to a neuron or to two of them, by their places. */
function numbersByPlace(problem: Problem): ReadonlyMap<string, number> {
  const { shape, weights, biases, biasRule } = problem
  const all = new Map<string, number>()
  edgesOf(shape).forEach((edge, i) => all.set(keyOfEdge(edge), weights[i]!))
  samplesOf(problem).forEach(({ inputs, targets }, sample) => {
    inputs.forEach((value, i) => all.set(placeKey.input(sample, i), value))
    targets.forEach((value, i) => all.set(placeKey.target(sample, i), value))
  })
  if (biasRule !== 'neuron') return all
  let at = 0
  shape.slice(1).forEach((count, i) => listOf(count, (index) => all.set(placeKey.bias(i + 1, index), biases[at++]!)))
  return all
}

function listOf<Item>(length: number, item: (index: number) => Item): readonly Item[] {
  return Array.from({ length }, (_, index) => item(index))
}
