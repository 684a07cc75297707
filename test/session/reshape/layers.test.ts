import { describe, expect, it } from 'vitest'
import { exampleWith, type Problem } from '../../../src/engine'
import { insertLayer, removeLayer } from '../../../src/session/reshape/layers'
import { NOTHING_REMOVED, placeKey, type Removed } from '../../../src/session/reshape/shaped'

/** Layers of one neuron each, with the weights 1, 2, 3, … between them. */
function chain(layers: number): Problem {
  const weights = Array.from({ length: layers - 1 }, (_, i) => i + 1)
  return exampleWith({
    shape: Array.from({ length: layers }, () => 1),
    inputs: [1],
    targets: [0],
    weights,
    biases: weights.map(() => 0),
  })
}

/** What other neurons had in each of the layers of such a network, and a second input and target of two samples. */
const TAKEN_OUT: Removed = new Map([
  ...[1, 2, 3, 4].map((layer): [string, number] => [placeKey.weight(layer, 1, 0), layer]),
  ...[1, 2, 3, 4].map((layer): [string, number] => [placeKey.bias(layer, layer), 10 * layer]),
  ...[2, 3].map((sample): [string, number] => [placeKey.input(sample, 1), 100 * sample]),
  ...[2, 3].map((sample): [string, number] => [placeKey.target(sample, 1), 1000 * sample]),
])

const SAMPLES: readonly (readonly [string, number])[] = [
  [placeKey.input(2, 1), 200],
  [placeKey.input(3, 1), 300],
  [placeKey.target(2, 1), 2000],
  [placeKey.target(3, 1), 3000],
]

describe('a layer that is put in', () => {
  it('leaves the weights of all layers but the two that it parts', () => {
    const { problem, cameFrom, isBack } = insertLayer({ problem: chain(5), removed: NOTHING_REMOVED }, 1, 7)
    expect(cameFrom).toEqual([0, null, null, 2, 3])
    expect([0, 3, 4].map((at) => problem.weights[at])).toEqual([1, 3, 4])
    expect(isBack).toBe(false)
  })

  it('moves what was taken out with its layer, and lets go of weights that are parted', () => {
    const { removed } = insertLayer({ problem: chain(5), removed: TAKEN_OUT }, 1, 7)
    expect(removed).toEqual(
      new Map([
        [placeKey.weight(1, 1, 0), 1],
        [placeKey.weight(4, 1, 0), 3],
        [placeKey.weight(5, 1, 0), 4],
        [placeKey.bias(1, 1), 10],
        [placeKey.bias(3, 2), 20],
        [placeKey.bias(4, 3), 30],
        [placeKey.bias(5, 4), 40],
        ...SAMPLES,
      ]),
    )
  })
})

describe('a layer that is taken out', () => {
  it('leaves the weights of all layers but those on both sides of it', () => {
    const { problem, cameFrom, isBack } = removeLayer({ problem: chain(5), removed: NOTHING_REMOVED }, 2, 7)
    expect(cameFrom).toEqual([0, null, 3])
    expect([0, 2].map((at) => problem.weights[at])).toEqual([1, 4])
    expect(isBack).toBe(false)
  })

  it('moves what was taken out with its layer, and lets go of what was its own', () => {
    const { removed } = removeLayer({ problem: chain(5), removed: TAKEN_OUT }, 2, 7)
    expect(removed).toEqual(
      new Map([
        [placeKey.weight(1, 1, 0), 1],
        [placeKey.weight(3, 1, 0), 4],
        [placeKey.bias(1, 1), 10],
        [placeKey.bias(2, 3), 30],
        [placeKey.bias(3, 4), 40],
        ...SAMPLES,
      ]),
    )
  })
})
