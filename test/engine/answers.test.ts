import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  answersOver,
  errorOfAll,
  exampleWith,
  name,
  recordIteration,
  sampleAnswers,
  samplesOf,
  topologyOf,
  train,
  type Problem,
} from '../../src/engine'
import { anyOtherProblem } from '../support/otherProblems'
import { anyProblem } from '../support/problems'
import { XOR } from '../support/xor'

const OUTPUT = 4

describe('the answers to all samples', () => {
  it('are those that another program gives for XOR before it is learned', () => {
    const found = sampleAnswers(XOR)
    expect(found.map(({ answers }) => answers[0]!.toFixed(4))).toEqual(['0.3676', '0.3452', '0.3938', '0.3707'])
    expect(found.map(({ error }) => error.toFixed(4))).toEqual(['0.0676', '0.2144', '0.1838', '0.0687'])
    expect(errorOfAll(XOR, found).toFixed(9)).toBe('0.534419228')
  })

  it('are what the tape of each sample says, to the last bit', () =>
    fc.assert(
      fc.property(fc.oneof(anyOtherProblem(), anyProblem()), (problem) => {
        const found = sampleAnswers(problem)
        found.forEach(({ answers, error }, sample) => {
          const { values, topology, endsBefore } = recordIteration(problem, sample)
          if (endsBefore) return
          expect(answers.map(plain)).toEqual(topology.layers.at(-1)!.map((node) => plain(values[name.out(node)]!)))
          expect(error).toBe(values[name.total()])
        })
      }),
    ))

  it('add up to the error that training lowers', () =>
    fc.assert(
      fc.property(anyOtherProblem(), (problem) => {
        const { error } = train(problem, { iterations: 0 })
        expect(errorOfAll(problem, sampleAnswers(problem))).toBe(error)
      }),
    ))

  it('are there for a wrong program too: it is wrong on the way back only', () => {
    expect(sampleAnswers({ ...XOR, program: 'sign' })).toEqual(sampleAnswers(XOR))
  })
})

describe('the answers over a plane of inputs', () => {
  it('are at every sample what the network answers there', () => {
    const { weights, biases } = train(XOR, { iterations: 2000 }).problem
    const learned: Problem = { ...XOR, weights, biases }
    const plane = answersOver(learned, OUTPUT, { input: 0, values: [0, 1] }, { input: 1, values: [0, 1] })
    const [off, up, right, both] = sampleAnswers(learned).map(({ answers }) => answers[0])
    expect([...plane]).toEqual([off, right, up, both])
  })

  it('are those of any node, wherever the other inputs stand', () =>
    fc.assert(
      fc.property(
        fc.oneof(anyOtherProblem(), anyProblem()),
        fc.double({ min: -2, max: 2, noNaN: true }),
        fc.nat(),
        fc.nat(),
        (problem, value, anyInput, anyNode) => {
          const nodes = topologyOf(problem.shape, problem.biasRule).layers.flat()
          const inputs = problem.shape[0]!
          const input = anyInput % inputs
          const node = inputs + (anyNode % (nodes.length - inputs))
          const moved = { ...problem, inputs: problem.inputs.map((old, i) => (i === input ? value : old)) }
          const { values, endsBefore } = recordIteration(moved, 0)
          if (endsBefore) return
          expect(plain(answersOver(problem, node, { input, values: [value] })[0]!)).toBe(
            plain(values[name.out(nodes[node]!)]!),
          )
        },
      ),
    ))

  it('leave the problem as it was', () => {
    const problem = exampleWith({})
    answersOver(problem, OUTPUT, { input: 0, values: [7] }, { input: 1, values: [8] })
    expect(problem).toEqual(exampleWith({}))
    expect(samplesOf(problem)).toHaveLength(1)
  })
})

/** Zero has no sign here. */
function plain(value: number): number {
  return value + 0
}
