import { describe, expect, it } from 'vitest'
import { articleExample, type Problem } from '../../../src/engine'
import { insertLayer, removeLayer } from '../../../src/session/reshape/layers'
import { newPlaces, newsOfLayer, newsOfSize } from '../../../src/session/reshape/news'
import { resize } from '../../../src/session/reshape/resize'
import { NOTHING_REMOVED, type Shaped } from '../../../src/session/reshape/shaped'

const SEED = 7
const own: Problem = { ...articleExample, biasRule: 'neuron', biases: [0.1, 0.2, 0.3, 0.4] }
const byEnds: Problem = { ...articleExample, names: 'ends' }
const shaped = (problem: Problem): Shaped => ({ problem, removed: NOTHING_REMOVED })

describe('a layer that has grown', () => {
  it('has a neuron by its name, with its weights, and those that are called otherwise now', () => {
    const next = resize(shaped(articleExample), 1, 3, SEED)
    // h3 has its edges from i1 and i2 behind those of h2, and one into each output behind those of h1 and h2.
    expect(newsOfSize(articleExample, next, 1, SEED)).toEqual({
      kind: 'grown',
      node: 'h3',
      layer: 'hidden',
      weights: ['w5', 'w6', 'w9', 'w12'],
      bias: null,
      isBack: false,
      seed: SEED,
      renamed: { was: ['w5', 'w6', 'w7', 'w8'], now: ['w7', 'w8', 'w10', 'w11'] },
    })
    expect(newPlaces(next, articleExample)).toEqual(['w5', 'w6', 'w9', 'w12', 'h3'])
  })

  it('has a bias of its own where each neuron has one', () => {
    const next = resize(shaped(own), 2, 3, SEED)
    expect(newsOfSize(own, next, 2, SEED)).toMatchObject({ node: 'o3', layer: 'output', bias: 'b_o3', renamed: null })
    expect(newPlaces(next, own)).toEqual(['w9', 'w10', 'o3', 'b_o3'])
  })

  it('has none where it is one of inputs', () => {
    const next = resize(shaped(own), 0, 3, SEED)
    expect(newsOfSize(own, next, 0, SEED)).toMatchObject({ node: 'i3', layer: 'input', bias: null })
    expect(newPlaces(next, own)).toEqual(['w3', 'w6', 'i3'])
  })

  it('renames nothing where weights are called by their ends', () => {
    const next = resize(shaped(byEnds), 1, 3, SEED)
    expect(newsOfSize(byEnds, next, 1, SEED)).toMatchObject({
      weights: ['w_i1h3', 'w_i2h3', 'w_h3o1', 'w_h3o2'],
      renamed: null,
    })
  })

  it('has what was taken out back', () => {
    const smaller = resize(shaped(articleExample), 1, 1, SEED)
    const again = resize(smaller, 1, 2, SEED)
    expect(newsOfSize(smaller.problem, again, 1, SEED)).toMatchObject({ kind: 'grown', node: 'h2', isBack: true })
    expect(again.problem.weights).toEqual(articleExample.weights)
  })
})

describe('a layer that has shrunk', () => {
  it('says which neuron is gone, with how many weights', () => {
    const next = resize(shaped(articleExample), 1, 1, SEED)
    expect(newsOfSize(articleExample, next, 1, SEED)).toEqual({
      kind: 'shrunk',
      node: 'h2',
      weights: 4,
      hasBias: false,
      renamed: { was: ['w5', 'w7'], now: ['w3', 'w4'] },
    })
    expect(newPlaces(next, articleExample)).toEqual([])
  })

  it('loses the last of its neurons, however many there are', () => {
    const three = resize(shaped(articleExample), 1, 3, SEED)
    const two = resize(three, 1, 2, SEED)
    expect(newsOfSize(three.problem, two, 1, SEED)).toMatchObject({ kind: 'shrunk', node: 'h3', weights: 4 })
  })

  it.each([
    [1, 'h2', true],
    [2, 'o2', true],
    [0, 'i2', false],
  ])('with its bias where it had one of its own: layer %i', (layer, node, hasBias) => {
    expect(newsOfSize(own, resize(shaped(own), layer, 1, SEED), layer, SEED)).toMatchObject({ node, hasBias })
  })
})

describe('a hidden layer', () => {
  it('that is new has a size, new weights, and new places', () => {
    const next = insertLayer(shaped(own), 1, SEED)
    const size = next.problem.shape[2]!
    const news = newsOfLayer(own, next, 2, SEED)
    expect(news).toMatchObject({ kind: 'layerIn', size, seed: SEED })
    const fresh = next.cameFrom.filter((was) => was === null).length
    expect(news).toMatchObject({ weights: fresh })
    const places = newPlaces(next, own)
    expect(places.filter((place) => /^w\d/.test(place))).toHaveLength(fresh)
    expect(places.filter((place) => place.startsWith('h'))).toEqual(
      Array.from({ length: size }, (_, i) => `h2_${i + 1}`),
    )
    expect(places.filter((place) => place.startsWith('b_'))).toEqual(
      Array.from({ length: size }, (_, i) => `b_h2_${i + 1}`),
    )
  })

  it('that is gone has weights in its place, and no new neurons', () => {
    const next = removeLayer(shaped(articleExample), 1, SEED)
    expect(next.problem.shape).toEqual([2, 2])
    expect(newsOfLayer(articleExample, next, 1, SEED)).toMatchObject({ kind: 'layerOut', weights: 4, seed: SEED })
    expect(newPlaces(next, articleExample)).toEqual(['w1', 'w2', 'w3', 'w4'])
  })
})
