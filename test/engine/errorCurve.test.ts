import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  articleExample,
  errorCurve,
  errorSurface,
  gradientSize,
  name,
  recordIteration,
  samplesOf,
} from '../../src/engine'
import { expectNear } from '../support/golden'
import { PRESETS } from '../support/presets'
import { XOR } from '../support/otherExamples'
import { anyProblem } from '../support/problems'

describe('E over one number', () => {
  it('passes through the E of the tape, and its tangent there is the recorded gradient', () => {
    fc.assert(
      fc.property(anyProblem(), fc.nat(), (random, any) => {
        const problem = { ...random, updateOrder: 'simultaneous' as const }
        const { values, topology } = recordIteration(problem)
        const index = any % topology.edges.length
        const at = problem.weights[index]!
        const [left, here, right] = errorCurve(problem, { list: 'weights', index }, [at - 1e-5, at, at + 1e-5])
        expect(here).toBe(values[name.total()])
        const tangent = values[name.gradient(topology.edges[index]!)]!
        expect(Math.abs((right! - left!) / 2e-5 - tangent)).toBeLessThan(1e-8)
      }),
    )
  })

  it('is ½(target − out)² of an output that only its bias moves', () => {
    const network = { ...articleExample, shape: [1, 1], inputs: [0], targets: [1], weights: [3], biases: [0] }
    const [flat, steep] = errorCurve(network, { list: 'biases', index: 0 }, [0, Math.log(3)])
    expect(flat).toBe(0.125)
    expect(steep).toBeCloseTo(0.03125, 15)
  })

  it.each<['inputs' | 'targets', number]>([
    ['inputs', 0],
    ['inputs', 1],
    ['targets', 0],
    ['targets', 1],
  ])('is that of the network with another number among its %s', (list, index) => {
    const there = { ...articleExample, [list]: articleExample[list].with(index, 0.7) }
    expect(errorCurve(articleExample, { list, index }, [0.7])).toEqual([recordIteration(there).values['error']])
  })

  it.each<['inputs' | 'targets', number, number]>([
    ['inputs', 0, 0],
    ['inputs', 1, 3],
    ['targets', 0, 2],
  ])('is E of all samples where one number among the %s of one of them is moved', (list, index, sample) => {
    const samples = samplesOf(XOR).map((one, i) =>
      i === sample ? { ...one, [list]: one[list].with(index, 0.7) } : one,
    )
    const [first, ...otherSamples] = samples
    const there = { ...XOR, ...first, otherSamples }
    const [error] = errorCurve(XOR, { list, index, sample }, [0.7])
    expect(error).toBe(recordIteration(there).values['batch.error'])
    expect(error).not.toBe(recordIteration(XOR).values['batch.error'])
  })

  it('leaves the problem as it was', () => {
    const before = structuredClone(articleExample)
    errorCurve(articleExample, { list: 'inputs', index: 0 }, [1, 2])
    expect(articleExample).toEqual(before)
  })
})

describe('E over two numbers', () => {
  it('has in each place the E of the network with these two numbers', () => {
    fc.assert(
      fc.property(
        anyProblem(
          [
            [2, 2, 2],
            [3, 4, 2],
          ],
          ['fixed', 'shared', 'neuron'],
        ),
        fc.nat({ max: 3 }),
        fc.nat({ max: 5 }),
        (problem, i, j) => {
          const across = [-2, -0.5, 0, 1]
          const up = [-3, -1, 0, 0.25, 1, 4]
          const surface = errorSurface(problem, { list: 'weights', index: 1 }, { list: 'biases', index: 1 }, across, up)
          expect(surface).toHaveLength(24)
          const there = {
            ...problem,
            weights: problem.weights.with(1, across[i]!),
            biases: problem.biases.with(1, up[j]!),
          }
          expect(surface[j * across.length + i]).toBe(recordIteration(there).values[name.total()])
        },
      ),
    )
  })
})

describe('the size of the gradient', () => {
  it('is the root of the sum of the squares of the published slopes', () => {
    const { grad_w } = PRESETS.find(({ id }) => id === 'canonical')!.iteration0
    const squares = grad_w.reduce((sum, slope) => sum + slope * slope, 0)
    expectNear(gradientSize(recordIteration(articleExample)), Math.sqrt(squares), 1e-8)
  })

  it('counts biases where they are trained', () => {
    const fixed = gradientSize(recordIteration(articleExample))
    const shared = recordIteration({ ...articleExample, biasRule: 'shared' })
    const biases = shared.values['grad.b1']! ** 2 + shared.values['grad.b2']! ** 2
    expect(gradientSize(shared) ** 2).toBeCloseTo(fixed ** 2 + biases, 15)
  })
})
