import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { articleExample, evaluate, nextProblem, readsOf, recordIteration, train } from '../../src/engine'
import { anyProblem } from '../support/problems'

describe('the tape', () => {
  it('records exactly what its expressions evaluate to', () => {
    fc.assert(
      fc.property(anyProblem(), (problem) => {
        const { steps, values } = recordIteration(problem)
        for (const { formula, writes } of steps)
          expect(evaluate(formula, (id) => values[id]!) === values[writes]).toBe(true)
      }),
    )
  })

  it('reads only what was given or written before, and writes each number once', () => {
    fc.assert(
      fc.property(anyProblem(), (problem) => {
        const { steps, values, quantities } = recordIteration(problem)
        const written = new Set(steps.map(({ writes }) => writes))
        expect(written.size).toBe(steps.length)
        const known = new Set(Object.keys(values).filter((id) => !written.has(id)))
        for (const { formula, writes, what } of steps) {
          expect(readsOf(formula).filter((id) => !known.has(id))).toEqual([])
          known.add(writes)
          expect(quantities.get(writes)).toBe(what)
        }
      }),
    )
  })

  it('equals training to the last bit', () => {
    fc.assert(
      fc.property(anyProblem(), fc.integer({ min: 0, max: 40 }), (problem, iterations) => {
        let recorded = problem
        for (let done = 0; done < iterations; done++) recorded = nextProblem(recordIteration(recorded))
        const trained = train(problem, { iterations })
        expect(trained.problem.weights.every((weight, i) => weight === recorded.weights[i])).toBe(true)
        expect(trained.problem.biases.every((bias, i) => bias === recorded.biases[i])).toBe(true)
        expect(trained.error === recordIteration(recorded).values['error']).toBe(true)
      }),
    )
  })

  it('equals training to the last bit after 10,000 iterations of the article’s example', () => {
    let recorded = articleExample
    for (let done = 0; done < 10_000; done++) recorded = nextProblem(recordIteration(recorded))
    expect(train(articleExample, { iterations: 10_000 }).problem.weights).toEqual(recorded.weights)
  })

  it('goes forward, backward from the outputs, updates, and checks', () => {
    expect(phases(articleExample)).toEqual(['forward', 'backward-output', 'backward-hidden', 'update', 'check'])
  })

  it('with the output layer first updates it before looking back through it', () => {
    const problem = { ...articleExample, updateOrder: 'output-first' } as const
    expect(phases(problem)).toEqual(['forward', 'backward-output', 'update', 'backward-hidden', 'update', 'check'])
    const via = recordIteration(problem).steps.find(({ writes }) => writes === 'via.o1.h1')
    expect(readsOf(via!.formula)).toEqual(['delta.o1', 'next.w5'])
  })

  it('names the nodes of several hidden layers by layer and place', () => {
    const tape = recordIteration({
      ...articleExample,
      shape: [1, 2, 1, 1],
      inputs: [1],
      targets: [0],
      weights: [1, 2, 3, 4, 5],
      biases: [0, 0, 0],
    })
    expect(tape.topology.layers.flat().map(({ id }) => id)).toEqual(['i1', 'h1_1', 'h1_2', 'h2_1', 'o1'])
    expect(tape.values).toHaveProperty(['via.h2_1.h1_2'])
  })
})

function phases(problem: typeof articleExample): string[] {
  const all = recordIteration(problem).steps.map(({ phase }) => phase)
  return all.filter((phase, i) => phase !== all[i - 1])
}
