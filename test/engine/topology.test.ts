import { describe, expect, it } from 'vitest'
import {
  articleExample,
  biasCount,
  biasOf,
  edgesFrom,
  edgesInto,
  quantitiesOf,
  recordIteration,
  topologyOf,
  weightCount,
  type NetworkNode,
  type Problem,
} from '../../src/engine'

describe('the names of a network', () => {
  it('are the same objects when they are asked for again', () => {
    expect(topologyOf([2, 3, 1], 'shared')).toBe(topologyOf([2, 3, 1], 'shared'))
    expect(topologyOf([2, 3, 1], 'neuron')).not.toBe(topologyOf([2, 3, 1], 'shared'))
    const topology = topologyOf([2, 3, 1], 'shared')
    expect(quantitiesOf(topology, 'shared')).toBe(quantitiesOf(topology, 'shared'))
  })

  it('are not mistaken for those of another network with the same digits in its shape', () => {
    expect(topologyOf([1, 11], 'fixed').layers.map(({ length }) => length)).toEqual([1, 11])
    expect(topologyOf([11, 1], 'fixed').layers.map(({ length }) => length)).toEqual([11, 1])
    expect(recordIteration(ofOnes([1, 11])).topology.shape).toEqual([1, 11])
    expect(recordIteration(ofOnes([11, 1])).topology.shape).toEqual([11, 1])
  })

  it('stay the same while people look at others, and are let go when hundreds came between', () => {
    const first = topologyOf([2, 200], 'fixed')
    for (let size = 1; size <= 20; size++) topologyOf([2, size], 'fixed')
    expect(topologyOf([2, 200], 'fixed')).toBe(first)
    for (let size = 1; size <= 200; size++) topologyOf([3, size], 'fixed')
    expect(topologyOf([2, 200], 'fixed')).not.toBe(first)
    const last = topologyOf([3, 200], 'fixed')
    topologyOf([2, 1], 'fixed')
    expect(topologyOf([3, 200], 'fixed')).toBe(last)
  })

  it('are not changed by who changes the list that was asked with', () => {
    const shape = [2, 7, 1]
    const topology = topologyOf(shape, 'fixed')
    shape.push(5)
    expect(topology.shape).toEqual([2, 7, 1])
  })
})

describe('what a network consists of', () => {
  it.each([
    ['fixed', ['b1', 'b2', 'b3'], []],
    ['shared', ['b1', 'b2', 'b3'], ['b1', 'b2', 'b3']],
    ['neuron', ['b_h1_1', 'b_h1_2', 'b_h2_1', 'b_o1', 'b_o2'], ['b_h1_1', 'b_h1_2', 'b_h2_1', 'b_o1', 'b_o2']],
  ] as const)('has with %s biases these: %j, and trains after its weights: %j', (biasRule, biases, trained) => {
    const topology = topologyOf([1, 2, 1, 2], biasRule)
    expect(topology.layers.flat().map(({ id }) => id)).toEqual(['i1', 'h1_1', 'h1_2', 'h2_1', 'o1', 'o2'])
    expect(topology.layers.flat().map(({ layer, index }) => [layer, index])).toEqual([
      [0, 0],
      [1, 0],
      [1, 1],
      [2, 0],
      [3, 0],
      [3, 1],
    ])
    const weights = ['w1', 'w2', 'w3', 'w4', 'w5', 'w6']
    expect(topology.edges.map(({ id }) => id)).toEqual(weights)
    expect(topology.biases.map(({ id }) => id)).toEqual(biases)
    expect(topology.biases.map(({ layer, feeds }) => feeds.every((node) => node.layer === layer))).not.toContain(false)
    expect(topology.biases.flatMap(({ feeds }) => feeds)).toEqual(topology.layers.slice(1).flat())
    expect(topology.trained.map(({ id }) => id)).toEqual([...weights, ...trained])
  })
})

describe('what weights and biases are called', () => {
  // From i1, i2 to h1, h2, h3, and on to o1, o2: each receiver's edges stand together.
  it.each([
    ['receiver', ['w1', 'w2', 'w3', 'w4', 'w5', 'w6'], ['w7', 'w8', 'w9', 'w10', 'w11', 'w12']],
    ['sender', ['w1', 'w4', 'w2', 'w5', 'w3', 'w6'], ['w7', 'w9', 'w11', 'w8', 'w10', 'w12']],
    [
      'ends',
      ['w_i1h1', 'w_i2h1', 'w_i1h2', 'w_i2h2', 'w_i1h3', 'w_i2h3'],
      ['w_h1o1', 'w_h2o1', 'w_h3o1', 'w_h1o2', 'w_h2o2', 'w_h3o2'],
    ],
  ] as const)('goes by the %s, and their ids stay', (naming, first, second) => {
    const { edges } = topologyOf([2, 3, 2], 'fixed', naming)
    expect(edges.map(({ called }) => called)).toEqual([...first, ...second])
    expect(edges.map(({ id }) => id)).toEqual(topologyOf([2, 3, 2], 'fixed').edges.map(({ id }) => id))
  })

  it('is by receivers where nothing is said', () => {
    expect(topologyOf([2, 3, 2], 'fixed')).toBe(topologyOf([2, 3, 2], 'fixed', 'receiver'))
    expect(topologyOf([2, 3, 2], 'fixed')).not.toBe(topologyOf([2, 3, 2], 'fixed', 'ends'))
  })

  it('is for a bias its layer, or its node', () => {
    expect(topologyOf([1, 2, 1], 'shared').biases.map(({ called, layer }) => [called, layer])).toEqual([
      ['b1', 1],
      ['b2', 2],
    ])
    expect(topologyOf([1, 2, 1], 'neuron').biases.map(({ called }) => called)).toEqual(['b_h1', 'b_h2', 'b_o1'])
  })
})

describe('around a node', () => {
  const topology = topologyOf([2, 3, 2], 'neuron')
  const [input, hidden, output] = topology.layers.map(([first]) => first) as [NetworkNode, NetworkNode, NetworkNode]

  it('edges come in by their senders and go out by their receivers', () => {
    expect(edgesInto(topology, hidden).map(({ id }) => id)).toEqual(['w1', 'w2'])
    expect(edgesFrom(topology, hidden).map(({ id }) => id)).toEqual(['w7', 'w10'])
    expect(edgesInto(topology, input)).toEqual([])
    expect(edgesFrom(topology, output)).toEqual([])
  })

  it('a bias feeds it, unless it is an input', () => {
    expect(biasOf(topology, hidden)).toEqual({ id: 'b_h1', called: 'b_h1', layer: 1, feeds: [hidden] })
    expect(biasOf(topology, input)).toBe(null)
  })
})

describe('the steps of an iteration', () => {
  it('are written once for all networks of a shape and let go when many others came between', () => {
    let others = 0
    const record = (count: number): void => {
      for (let i = 0; i < count; i++) recordIteration(ofOnes([1 + (others++ % 60), 1]))
    }
    // However many have been recorded before, the newest are kept.
    for (let before = 0; before < 33; before++) {
      record(40 + before)
      const { steps } = recordIteration(articleExample)
      record(10)
      expect(recordIteration({ ...articleExample, learningRate: 1 }).steps).toBe(steps)
      record(40)
      expect(recordIteration(articleExample).steps).not.toBe(steps)
    }
  })

  it('are others for each rule', () => {
    const biases = [0.35, 0.35, 0.6, 0.6]
    const all = [
      articleExample,
      { ...articleExample, updateOrder: 'output-first' },
      { ...articleExample, biasRule: 'shared' },
      { ...articleExample, biasRule: 'neuron', biases },
    ] as const
    expect(all.map((problem) => recordIteration(problem).steps.length)).toEqual([54, 54, 58, 62])
    expect(new Set(all.map((problem) => recordIteration(problem).steps)).size).toBe(4)
  })
})

/** A network of this shape in which every number is 1. */
function ofOnes(shape: readonly number[]): Problem {
  return {
    ...articleExample,
    shape,
    inputs: ones(shape[0]!),
    targets: ones(shape.at(-1)!),
    weights: ones(weightCount(shape)),
    biases: ones(biasCount(shape, articleExample.biasRule)),
  }
}

function ones(length: number): readonly number[] {
  return Array.from({ length }, () => 1)
}
