import { describe, expect, it } from 'vitest'
import { checkProblem, name, recordIteration, train, trainCourse, type Course, type Problem } from '../../src/engine'
import { XOR_COURSE as XOR } from '../support/xor'

/** A network of this shape without biases: all inputs 1, all targets 0, all weights ½. */
function base(shape: readonly number[]): Problem {
  const weights = shape.slice(1).reduce((count, size, i) => count + size * shape[i]!, 0)
  return {
    shape,
    inputs: Array.from({ length: shape[0]! }, () => 1),
    targets: Array.from({ length: shape.at(-1)! }, () => 0),
    weights: Array.from({ length: weights }, () => 0.5),
    biases: [],
    learningRate: 0.5,
    biasRule: 'none',
    updateOrder: 'simultaneous',
  }
}

const THREE_CLASSES: Problem = {
  ...base([1, 3]),
  weights: [1, 2, 3],
  targets: [0, 0, 1],
  activations: ['softmax'],
  loss: 'cross-entropy',
}

describe('known results', () => {
  it('XOR from Matthews’ start is learned all together, after a thousand iterations at which nothing seems to happen', () => {
    const together: Course = { ...XOR, schedule: 'all-together' }
    const errorAfter = (iterations: number): number => trainCourse(together, { iterations }).error
    // Figures of the design, worked out by a script of its own.
    expect(errorAfter(1000)).toBeCloseTo(0.499, 4)
    expect(errorAfter(1600)).toBeCloseTo(0.2051, 4)
    expect(errorAfter(2000)).toBeCloseTo(0.0205, 4)
  })

  it('one by one with η 1 it is stuck, and with η 0.5 it is not', () => {
    const { error } = trainCourse({ ...XOR, problem: { ...XOR.problem, learningRate: 1 } }, { iterations: 40_000 })
    expect(error).toBeCloseTo(0.2506, 4)
    expect(trainCourse(XOR, { iterations: 12_000 }).error).toBeCloseTo(0.0064, 4)
  })

  it('Spencer-Harper’s four samples end at the weights that he printed, after ten thousand updates', () => {
    const { problem } = trainCourse(
      {
        problem: {
          ...base([3, 1]),
          weights: [-0.16595599, 0.44064899, -0.99977125],
          learningRate: 1,
        },
        samples: [
          { inputs: [0, 0, 1], targets: [0] },
          { inputs: [1, 1, 1], targets: [1] },
          { inputs: [1, 0, 1], targets: [1] },
          { inputs: [0, 1, 1], targets: [0] },
        ],
        schedule: 'all-together',
        batch: 'sum',
      },
      { iterations: 10_000 },
    )
    expect(problem.weights.map((weight) => weight.toFixed(8))).toEqual(['9.67299303', '-0.20784350', '-4.62963669'])
  })

  it('softmax answers e, e² and e³ of their sum with nets 1, 2 and 3, and δ is out − target', () => {
    const tape = recordIteration(THREE_CLASSES)
    const { values, topology } = tape
    const whole = Math.E + Math.E ** 2 + Math.E ** 3
    topology.layers.at(-1)!.forEach((node, i) => {
      expect(values[name.out(node)]).toBeCloseTo(Math.E ** (i + 1) / whole, 14)
      expect(values[name.delta(node)]).toBe(values[name.out(node)]! - THREE_CLASSES.targets[i]!)
      const summed = topology.layers
        .at(-1)!
        .map((other) => values[other === node ? name.slope(node) : name.otherSlope(other, node)]!)
        .map((slope, j) => slope * values[name.errorByOut(topology.layers.at(-1)![j]!)]!)
        .reduce((total, term) => total + term)
      expect(summed).toBeCloseTo(values[name.delta(node)]!, 14)
    })
  })

  it('softmax stands nets that e to their power is too large for', () => {
    const { problem, error } = train({ ...THREE_CLASSES, weights: [1000, 2000, 3000] }, { iterations: 1 })
    expect([...problem.weights, error].every(Number.isFinite)).toBe(true)
  })

  it('an answer of exactly 1 under cross-entropy ends the tape before a number that can’t be written', () => {
    const sure = checkProblem({ ...base([1, 1]), weights: [1000], inputs: [1], targets: [0], loss: 'cross-entropy' })
    const tape = recordIteration(sure)
    expect(tape.endsBefore?.id).toBe('error.o1')
    expect(tape.steps.at(-1)?.writes).toBe('out.o1')
    expect([...tape.places]).toEqual([
      ['net.o1', 0],
      ['out.o1', 1],
    ])
    expect([...tape.quantities.keys()].toSorted()).toEqual(['eta', 'i1', 'net.o1', 'out.o1', 't1', 'w1'])
    expect(Object.values(tape.values).every(Number.isFinite)).toBe(true)
  })

  it('a net that no double can hold leaves a tape without a step', () => {
    const { steps, values, endsBefore } = recordIteration({
      ...base([1, 1]),
      weights: [1e300],
      inputs: [1e300],
      activations: ['identity'],
    })
    expect([steps, endsBefore?.id, Object.keys(values).toSorted()]).toEqual([[], 'net.o1', ['eta', 'i1', 't1', 'w1']])
  })

  it('a ReLU that is off lets nothing through, and at exactly 0 its slope is taken as 0', () => {
    for (const weight of [-1, 0]) {
      const { values } = recordIteration({
        ...base([1, 1, 1]),
        weights: [weight, 1],
        activations: ['relu', 'identity'],
      })
      expect([values['out.h1'], values['slope.h1'], values['grad.w1']].map((value) => value! + 0)).toEqual([0, 0, 0])
    }
  })
})
