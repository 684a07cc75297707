import fc from 'fast-check'
import { beforeAll, describe, expect, it } from 'vitest'
import { articleExample, checkProblem, edgesInto, exampleWith, topologyOf, type Problem } from '../../../src/engine'
import { learnEveryKind } from '../../../src/engine/kinds/learn'
import { drawAnew } from '../../../src/session/reshape/drawAnew'
import { insertLayer, removeLayer } from '../../../src/session/reshape/layers'
import { MOST_IN_LAYER, problemRefusal } from '../../../src/session/reshape/refusal'
import { resize } from '../../../src/session/reshape/resize'
import { NOTHING_REMOVED, type Shaped } from '../../../src/session/reshape/shaped'
import { anyOtherProblem } from '../../support/otherProblems'
import { anyProblem } from '../../support/problems'

beforeAll(learnEveryKind)

const anySeed = fc.nat(999_999)
const anyNetwork = fc.oneof(anyProblem(), anyOtherProblem())
const fresh = (problem: Problem): Shaped => ({ problem, removed: NOTHING_REMOVED })

/** The weight between two neurons by their names. */
function weightBetween(problem: Problem, from: string, to: string): number {
  const at = topologyOf(problem.shape, problem.biasRule).edges.findIndex(
    (edge) => edge.from.id === from && edge.to.id === to,
  )
  return problem.weights[at]!
}

/** How many of these lie below −0.5, 0 and 0.5. */
function sharesOf(drawn: readonly number[]): readonly number[] {
  return [-0.5, 0, 0.5].map((limit) => drawn.filter((value) => value < limit).length / drawn.length)
}

describe('a layer of another size', () => {
  it('is the same network whether it grows at once or one by one', () => {
    fc.assert(
      fc.property(anyNetwork, anySeed, fc.nat(4), (problem, seed, pick) => {
        const layer = pick % problem.shape.length
        const size = problem.shape[layer]!
        const twice = resize(resize(fresh(problem), layer, size + 1, seed), layer, size + 2, seed)
        expect(twice.problem).toEqual(resize(fresh(problem), layer, size + 2, seed).problem)
      }),
    )
  })

  it('is the same whichever of two layers grows first', () => {
    fc.assert(
      fc.property(
        anyProblem([
          [2, 2, 2],
          [2, 3, 3, 1],
        ]),
        anySeed,
        (problem, seed) => {
          const one = resize(resize(fresh(problem), 0, 3, seed), 1, 4, seed)
          const other = resize(resize(fresh(problem), 1, 4, seed), 0, 3, seed)
          expect(one.problem).toEqual(other.problem)
        },
      ),
    )
  })

  it('has the numbers back that were taken out of it, whatever the seed is by then', () => {
    fc.assert(
      fc.property(anyNetwork, anySeed, anySeed, fc.nat(4), (problem, seed, other, pick) => {
        const layer = pick % problem.shape.length
        const size = problem.shape[layer]!
        fc.pre(size > 1)
        const small = resize(fresh(problem), layer, size - 1, seed)
        const back = resize(small, layer, size, other)
        expect(back.problem).toEqual(problem)
        expect(back.isBack).toBe(true)
      }),
    )
  })

  it('gives back what was taken from two layers, each with its own', () => {
    const start = exampleWith({ shape: [2, 3, 2], weights: Array.from({ length: 12 }, (_, i) => i + 1) })
    const smaller = resize(resize(fresh(start), 1, 2, 1), 0, 1, 1)
    expect(resize(resize(smaller, 0, 2, 2), 1, 3, 2).problem).toEqual(start)
  })

  it('keeps every number of which both ends are still there', () => {
    const grown = resize(fresh(articleExample), 1, 3, 7).problem
    for (const [from, to, weight] of [
      ['i1', 'h1', 0.15],
      ['i2', 'h1', 0.2],
      ['i1', 'h2', 0.25],
      ['i2', 'h2', 0.3],
      ['h1', 'o1', 0.4],
      ['h2', 'o1', 0.45],
      ['h1', 'o2', 0.5],
      ['h2', 'o2', 0.55],
    ] as const)
      expect(weightBetween(grown, from, to)).toBe(weight)
    expect(grown).toMatchObject({ shape: [2, 3, 2], inputs: [0.05, 0.1], targets: [0.01, 0.99], biases: [0.35, 0.6] })
  })

  it('gives every sample another input of 0, and another target of 0', () => {
    const xor = exampleWith({ otherSamples: [{ inputs: [1, 0], targets: [1, 0] }] })
    const wider = resize(resize(fresh(xor), 0, 3, 1), 2, 3, 1).problem
    expect(wider).toMatchObject({
      inputs: [0.05, 0.1, 0],
      targets: [0.01, 0.99, 0],
      otherSamples: [{ inputs: [1, 0, 0], targets: [1, 0, 0] }],
    })
  })

  it('begins a bias of a neuron alone at 0, and leaves those of a layer as they are', () => {
    const own = exampleWith({ biasRule: 'neuron', biases: [1, 2, 3, 4] })
    expect(resize(fresh(own), 1, 3, 1).problem.biases).toEqual([1, 2, 0, 3, 4])
    expect(resize(fresh(exampleWith({ biasRule: 'shared' })), 1, 3, 1).problem.biases).toEqual([0.35, 0.6])
  })

  it('makes a network that may be, or says why not', () => {
    fc.assert(
      fc.property(
        anyNetwork,
        anySeed,
        fc.nat(4),
        fc.integer({ min: 1, max: MOST_IN_LAYER }),
        (problem, seed, pick, size) => {
          const { problem: changed } = resize(fresh(problem), pick % problem.shape.length, size, seed)
          const refusal = problemRefusal(changed)
          // What an output less or more can make wrong: the sum of softmax's targets, softmax alone, ln of 0.
          fc.pre(refusal?.kind !== 'together' && refusal?.kind !== 'unwritable')
          expect(refusal).toBeNull()
          expect(() => checkProblem(changed)).not.toThrow()
        },
      ),
    )
  })
})

describe('a new weight', () => {
  it('is between -1 and 1 with two decimals', () => {
    fc.assert(
      fc.property(anySeed, (seed) => {
        for (const weight of drawAnew(exampleWith({ shape: [8, 8, 8] }), seed).weights) {
          expect(String(weight)).toMatch(/^-?[01](\.\d\d?)?$/)
          expect(Math.abs(weight)).toBeLessThanOrEqual(1)
          expect(Object.is(weight, -0)).toBe(false)
        }
      }),
    )
  })

  it('covers the whole range evenly, over seeds and over places', () => {
    const overSeeds = Array.from({ length: 4000 }, (_, seed) => drawAnew(articleExample, seed).weights[0]!)
    const overPlaces = Array.from(
      { length: 60 },
      (_, seed) => drawAnew(exampleWith({ shape: [8, 8] }), seed).weights,
    ).flat()
    for (const drawn of [overSeeds, overPlaces])
      sharesOf(drawn).forEach((share, i) => expect(share).toBeCloseTo([0.25, 0.5, 0.75][i]!, 1))
  })

  it('is the same in a network that was drawn and then grew, and in one that grew and was then drawn', () => {
    fc.assert(
      fc.property(
        anyProblem([
          [2, 2, 1],
          [3, 4, 2],
        ]),
        anySeed,
        (problem, seed) => {
          const drawn = resize(fresh(drawAnew(problem, seed)), 1, 5, seed).problem
          expect(drawAnew(resize(fresh(problem), 1, 5, seed).problem, seed)).toEqual(drawn)
        },
      ),
    )
  })
})

describe('a hidden layer', () => {
  it('that is put in has as many neurons as the one before it, at most four, and is made of sigmoids', () => {
    expect(insertLayer(fresh(articleExample), 0, 1).problem.shape).toEqual([2, 2, 2, 2])
    expect(insertLayer(fresh(exampleWith({ shape: [7, 2] })), 0, 1).problem.shape).toEqual([7, 4, 2])
    const tanh = exampleWith({ activations: ['tanh', 'identity'] })
    expect(insertLayer(fresh(tanh), 1, 1).problem.activations).toEqual(['tanh', 'sigmoid', 'identity'])
  })

  it('that is put in leaves all weights but those on both sides of it', () => {
    const deeper = insertLayer(fresh(articleExample), 1, 3)
    expect(deeper.problem.weights.slice(0, 4)).toEqual([0.15, 0.2, 0.25, 0.3])
    expect(deeper.cameFrom).toEqual([0, 1, 2, 3, null, null, null, null, null, null, null, null])
  })

  it('that is taken out leaves its neighbours new weights, and all others as they are', () => {
    const deep = exampleWith({
      shape: [2, 2, 2, 2],
      weights: Array.from({ length: 12 }, (_, i) => i),
      biases: [1, 2, 3],
    })
    const { problem, cameFrom } = removeLayer(fresh(deep), 1, 3)
    expect(problem).toMatchObject({ shape: [2, 2, 2], biases: [2, 3] })
    expect(problem.weights.slice(4)).toEqual([8, 9, 10, 11])
    expect(cameFrom).toEqual([null, null, null, null, 8, 9, 10, 11])
  })

  it('draws what is drawn for the places that its weights have', () => {
    fc.assert(
      fc.property(
        anyProblem([
          [2, 2, 2],
          [3, 2],
        ]),
        anySeed,
        (problem, seed) => {
          const { problem: deeper } = insertLayer(fresh(problem), 0, seed)
          const anew = drawAnew(deeper, seed)
          const topology = topologyOf(deeper.shape, deeper.biasRule)
          for (const node of topology.layers[1]!)
            for (const { from, to } of edgesInto(topology, node))
              expect(weightBetween(deeper, from.id, to.id)).toBe(weightBetween(anew, from.id, to.id))
        },
      ),
    )
  })

  it('makes a network that may be, put in or taken out', () => {
    fc.assert(
      fc.property(anyNetwork, anySeed, fc.nat(4), (problem, seed, pick) => {
        const after = pick % (problem.shape.length - 1)
        const deeper = insertLayer(fresh(problem), after, seed)
        expect(() => checkProblem(deeper.problem)).not.toThrow()
        expect(() => checkProblem(removeLayer(deeper, after + 1, seed).problem)).not.toThrow()
      }),
    )
  })

  it('keeps what was taken out of the other layers', () => {
    const own = exampleWith({ biasRule: 'neuron', biases: [1, 2, 3, 4] })
    const small = resize(fresh(own), 2, 1, 5)
    const deeper = resize(insertLayer(small, 0, 5), 3, 2, 5).problem
    expect(weightBetween(deeper, 'h2_1', 'o2')).toBe(0.5)
    expect(weightBetween(deeper, 'h2_2', 'o2')).toBe(0.55)
    expect(deeper.biases).toEqual([0, 0, 1, 2, 3, 4])
    expect(deeper.targets).toEqual([0.01, 0.99])
  })
})
