import { expect, it } from 'vitest'
import { articleExample, exampleWith } from '../../../src/engine'
import { drawnWeight } from '../../../src/session/reshape/drawnWeight'
import { resize } from '../../../src/session/reshape/resize'
import { NOTHING_REMOVED, placeKey } from '../../../src/session/reshape/shaped'

// The first number of mulberry32 by Tommy Ettinger for seed · 4096 + (layer · 16 + to) · 16 + from, times 2, less 1, with two
// decimals, by a program of its own: a class that types last year's seed has last year's numbers.
it.each([
  [1, { layer: 1, from: 0, to: 0 }, -0.8],
  [1, { layer: 1, from: 2, to: 3 }, -0.67],
  [42, { layer: 2, from: 3, to: 5 }, -0.04],
  [7, { layer: 1, from: 7, to: 2 }, 0.48],
  [999_999, { layer: 5, from: 6, to: 7 }, -0.76],
])('the seed %i gives between two neurons what it has always given: %o', (seed, ends, weight) => {
  expect(drawnWeight(seed, ends)).toBe(weight)
})

it('a neuron that goes leaves its own numbers to come back, and no others', () => {
  const { removed } = resize({ problem: { ...articleExample }, removed: NOTHING_REMOVED }, 1, 1, 7)
  const ofH2: readonly (readonly [string, number])[] = [
    [placeKey.weight(1, 0, 1), 0.25],
    [placeKey.weight(1, 1, 1), 0.3],
    [placeKey.weight(2, 1, 0), 0.45],
    [placeKey.weight(2, 1, 1), 0.55],
  ]
  expect(removed).toEqual(new Map(ofH2))
  const own = exampleWith({ biasRule: 'neuron', biases: [1, 2, 3, 4] })
  const withBias = resize({ problem: own, removed: NOTHING_REMOVED }, 1, 1, 7)
  expect(withBias.removed).toEqual(new Map([...ofH2, [placeKey.bias(1, 1), 2]]))
})
