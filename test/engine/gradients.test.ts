import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  articleExample,
  edgesFrom,
  name,
  recordIteration,
  train,
  BIAS_RULES,
  type NetworkNode,
  type Problem,
  type Tape,
} from '../../src/engine'
import { anyProblem, SHAPES } from '../support/problems'

/** Half the width of a central difference: its own error and that of rounding both stay below 1e-8. */
const NUDGE = 1e-5

const networks = SHAPES.flatMap((shape) => BIAS_RULES.map((rule) => ({ layers: shape.join('-'), shape, rule })))

describe.each(networks)('in a $layers network with $rule biases', ({ shape, rule }) => {
  const anyHere = anyProblem([shape], [rule])

  it('every recorded gradient is the measured slope of the error', () => {
    fc.assert(
      fc.property(anyHere, (random) => {
        const problem: Problem = { ...random, updateOrder: 'simultaneous' }
        const { values, topology } = recordIteration(problem)
        topology.edges.forEach((edge, i) => close(values[name.gradient(edge)], slope(problem, 'weights', i)))
        if (rule !== 'fixed')
          topology.biases.forEach((bias, i) => close(values[name.gradient(bias)], slope(problem, 'biases', i)))
      }),
    )
  })

  it('training moves every parameter by η times the measured slope', () => {
    fc.assert(
      fc.property(anyHere, (random) => {
        const problem: Problem = { ...random, updateOrder: 'simultaneous', learningRate: 0.5 }
        const { problem: moved } = train(problem, { iterations: 1 })
        problem.weights.forEach((old, i) => close((old - moved.weights[i]!) / 0.5, slope(problem, 'weights', i)))
        problem.biases.forEach((old, i) =>
          close((old - moved.biases[i]!) / 0.5, rule === 'fixed' ? 0 : slope(problem, 'biases', i)),
        )
      }),
    )
  })
})

describe('with the output layer first', () => {
  it('the output layer’s gradients are the true ones to the last bit', () => {
    fc.assert(
      fc.property(anyProblem(), (problem) => {
        const { first, together } = inBothOrders(problem)
        const outputEdges = first.topology.edges.filter(({ to }) => to.kind === 'output')
        for (const edge of outputEdges)
          expect(first.values[name.gradient(edge)] === together.values[name.gradient(edge)]).toBe(true)
      }),
    )
  })

  it('a hidden node below the outputs hears too little, by η · out · Σδ²', () => {
    fc.assert(
      fc.property(anyProblem(SHAPES.filter(({ length }) => length > 2)), (problem) => {
        const { first, together } = inBothOrders(problem)
        for (const node of first.topology.layers.at(-2)!) {
          const missing = together.values[name.errorByOut(node)]! - first.values[name.errorByOut(node)]!
          expectAlmost(missing, problem.learningRate * first.values[name.out(node)]! * squaresAbove(first, node))
        }
      }),
    )
  })

  it('every gradient of w1 to w4 in the article’s example is another than the measured slope', () => {
    const { values } = recordIteration({ ...articleExample, updateOrder: 'output-first' })
    for (const [i, id] of (['w1', 'w2', 'w3', 'w4'] as const).entries())
      expect(values[`grad.${id}`]).toBeLessThan(0.99 * slope(articleExample, 'weights', i))
    for (const [i, id] of (['w5', 'w6', 'w7', 'w8'] as const).entries())
      close(values[`grad.${id}`], slope(articleExample, 'weights', 4 + i))
  })

  it('a learning rate of 4 even turns the gradient of w1 round', () => {
    const { values } = recordIteration({ ...articleExample, updateOrder: 'output-first', learningRate: 4 })
    expect(values['grad.w1']).toBeLessThan(0)
    expect(slope(articleExample, 'weights', 0)).toBeGreaterThan(0)
  })
})

it('one small step lowers the error wherever it slopes', () => {
  fc.assert(
    fc.property(anyProblem(), (random) => {
      const problem: Problem = { ...random, updateOrder: 'simultaneous', learningRate: 1e-3 }
      const { values, topology } = recordIteration(problem)
      const steepness = topology.edges.reduce((sum, edge) => sum + values[name.gradient(edge)]! ** 2, 0)
      fc.pre(steepness > 1e-9)
      expect(values['next.error']).toBeLessThan(values['error'])
    }),
  )
})

/** How E changes with one parameter, measured on both sides of it by forward passes alone. */
function slope(problem: Problem, list: 'weights' | 'biases', index: number): number {
  const errorAt = (by: number): number => {
    const nudged = { ...problem, [list]: problem[list].with(index, problem[list][index]! + by) }
    return train(nudged, { iterations: 0 }).error
  }
  return (errorAt(NUDGE) - errorAt(-NUDGE)) / (2 * NUDGE)
}

function close(actual: number | undefined, measured: number): void {
  expect(Math.abs((actual ?? NaN) - measured)).toBeLessThanOrEqual(1e-8 * Math.max(1, Math.abs(measured)))
}

function expectAlmost(actual: number, expected: number): void {
  expect(Math.abs(actual - expected)).toBeLessThanOrEqual(1e-12 * Math.max(1, Math.abs(expected)))
}

function inBothOrders(problem: Problem): { first: Tape; together: Tape } {
  return {
    first: recordIteration({ ...problem, updateOrder: 'output-first' }),
    together: recordIteration({ ...problem, updateOrder: 'simultaneous' }),
  }
}

function squaresAbove({ topology, values }: Tape, node: NetworkNode): number {
  return edgesFrom(topology, node).reduce((sum, { to }) => sum + values[name.delta(to)]! ** 2, 0)
}
