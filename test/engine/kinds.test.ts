import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  evaluate,
  logarithm,
  name,
  nextProblem,
  problemOfCourse,
  readsOf,
  recordCourse,
  recordIteration,
  tanh,
  train,
  trainCourse,
  type Course,
  type Problem,
  type QuantityId,
  type Tape,
} from '../../src/engine'
import { anyCourse, anyOtherProblem } from '../support/otherProblems'
import { XOR_COURSE as XOR } from '../support/xor'

describe('on any network of other kinds', () => {
  it('every formula evaluates to exactly the recorded number', () =>
    onEvery(({ steps, values }) => {
      const wrong = steps.filter(({ formula, writes }) => evaluate(formula, (id) => values[id]!) !== values[writes])
      expect(wrong.map(({ writes }) => writes)).toEqual([])
    }))

  it('a formula reads only what was given or written before it, or what other samples say', () =>
    onEvery(({ steps, places, quantities }) => {
      const known = new Set<QuantityId>([...quantities.keys()].filter((id) => !places.has(id)))
      steps.forEach(({ formula, writes }, place) => {
        const early = readsOf(formula).filter((id) => !known.has(id) && !id.includes('sample'))
        expect(early).toEqual([])
        expect(readsOf(formula).every((id) => (places.get(id) ?? -1) <= place)).toBe(true)
        known.add(writes)
      })
    }))

  it('every number of its tape is finite, has a name, and is one that something means', () =>
    onEvery(({ values, quantities }) => {
      expect(Object.values(values).filter((value) => !Number.isFinite(value))).toEqual([])
      expect(Object.keys(values).toSorted()).toEqual([...quantities.keys()].toSorted())
    }))

  it('training gives what the tape gives, update by update, to the last bit', () =>
    fc.assert(
      fc.property(anyOtherProblem(), fc.integer({ min: 1, max: 9 }), (problem, updates) => {
        let byTape = problem
        for (let done = 0; done < updates; done++) {
          const tape = recordIteration(byTape)
          // What overflows has no next iteration, on the tape and in training alike.
          if (tape.endsBefore) return
          byTape = nextProblem(tape)
        }
        const trained = train(problem, { iterations: updates })
        expect(trained.problem.weights.map(plain)).toEqual(byTape.weights.map(plain))
        expect(trained.problem.biases.map(plain)).toEqual(byTape.biases.map(plain))
      }),
      { numRuns: 400 },
    ))

  it('training from the middle of a run goes on with the sample whose turn it is', () =>
    fc.assert(
      fc.property(anyCourse(), fc.nat(20), fc.nat(20), (course, first, second) => {
        const start = problemOfCourse(course)
        const halfWay = train(start, { iterations: first })
        const atOnce = train(start, { iterations: first + second })
        fc.pre(halfWay.divergedAt === null && atOnce.divergedAt === null)
        const later = train(halfWay.problem, { iterations: second })
        expect(later.problem).toEqual(atOnce.problem)
        expect(later.error).toBe(atOnce.error)
      }),
    ))
})

describe('the gradient is the slope of E by finite differences', () => {
  it('for every parameter, under every activation, loss and bias rule that may be combined', () =>
    fc.assert(
      fc.property(anyOtherProblem({ smooth: true }), (problem) => {
        const { otherSamples: _, schedule: __, batch: ___, turn: ____, ...alone } = problem
        const single: Problem = { ...alone, updateOrder: 'simultaneous' }
        const tape = recordIteration(single)
        if (tape.endsBefore || isTooSure(tape)) return
        for (const list of ['weights', 'biases'] as const) {
          const parameters = list === 'weights' ? tape.topology.edges : tape.topology.biases
          parameters.forEach((parameter, i) => {
            const gradient = tape.values[name.gradient(parameter)]
            if (gradient === undefined) return
            expectClose(
              gradient,
              slopeOf((moved) => train(moved, { iterations: 0 }).error, single, list, i),
            )
          })
        }
      }),
      { numRuns: 300 },
    ))

  it('for all samples together, added or averaged', () =>
    fc.assert(
      fc.property(anyCourse({ smooth: true }), (course) => {
        const together: Course = {
          ...course,
          schedule: 'all-together',
          problem: { ...course.problem, updateOrder: 'simultaneous' },
        }
        const tape = recordCourse(together, { iteration: 0, sample: 0 })
        const seen = course.samples.map((_, sample) => recordCourse(together, { iteration: 0, sample }))
        if (seen.some((one) => one.endsBefore || isTooSure(one))) return
        const errorOf = (moved: Problem): number =>
          trainCourse({ ...together, problem: moved }, { iterations: 0 }).error
        expect(tape.values[name.batchError()] ?? tape.values[name.total()]).toBeCloseTo(errorOf(together.problem), 12)
        if (course.samples.length === 1) return
        tape.topology.edges.forEach((edge, i) => {
          expectClose(tape.values[name.batchGradient(edge)]!, slopeOf(errorOf, together.problem, 'weights', i))
        })
      }),
    ))
})

describe('samples', () => {
  it('give the same sum of gradients whichever of them is shown', () =>
    fc.assert(
      fc.property(anyCourse(), (course) => {
        const together: Course = {
          ...course,
          schedule: 'all-together',
          problem: { ...course.problem, updateOrder: 'simultaneous' },
        }
        fc.pre(course.samples.length > 1)
        const tapes = course.samples.map((_, sample) => recordCourse(together, { iteration: 0, sample }))
        fc.pre(tapes.every(({ endsBefore }) => !endsBefore))
        const updates = tapes.map(({ topology, values }) => topology.trained.map((one) => values[name.next(one)]))
        for (const update of updates) expect(update).toEqual(updates[0])
        tapes.forEach(({ values }, sample) => {
          tapes.forEach((other, shown) => {
            const said = shown === sample ? name.total() : name.sampleError(sample)
            expect(other.values[said]).toBe(values[name.total()])
          })
        })
      }),
    ))

  it('are learned in turn one by one, and one that is only looked at is not learned', () => {
    const start = problemOfCourse(XOR)
    expect(recordIteration(start, 2).steps.every(({ phase }) => phase === 'forward')).toBe(true)
    expect(train(start, { iterations: 3 }).problem.turn).toBe(3)
    expect(train(start, { iterations: 4 }).problem.turn).toBe(0)
    const bySingles = XOR.samples.reduce<Problem>(
      (problem, sample) => nextProblem(recordIteration({ ...problem, ...sample })),
      XOR.problem,
    )
    expect(train(start, { iterations: 4 }).problem.weights).toEqual(bySingles.weights)
  })
})

describe('the engine’s own functions', () => {
  const reach = fc.double({ min: -700, max: 700, noNaN: true })

  it('tanh is that of the language to a few units in the last place', () =>
    fc.assert(
      fc.property(fc.oneof(reach, fc.double({ min: -1, max: 1, noNaN: true })), (x) => {
        expect(Math.abs(tanh(x) - Math.tanh(x))).toBeLessThanOrEqual(6 * 2 ** -53 * Math.abs(Math.tanh(x)))
      }),
      { numRuns: 5000 },
    ))

  it('ln is that of the language to one unit in the last place, and has its limits', () => {
    fc.assert(
      fc.property(fc.double({ min: 5e-324, max: 1.7e308, noNaN: true }), (x) => {
        expect(Math.abs(logarithm(x) - Math.log(x))).toBeLessThanOrEqual(2 ** -52 * Math.abs(Math.log(x)))
      }),
      { numRuns: 5000 },
    )
    expect([logarithm(1), logarithm(0), logarithm(Infinity)]).toEqual([0, -Infinity, Infinity])
    expect(logarithm(-1)).toBeNaN()
  })
})

function onEvery(look: (tape: Tape) => void): void {
  fc.assert(
    fc.property(anyOtherProblem(), fc.nat(), (problem, seed) => {
      const count = (problem.otherSamples?.length ?? 0) + 1
      look(recordIteration(problem, seed % count))
    }),
    { numRuns: 300 },
  )
}

/** So near to 0 or 1 that ln out loses its digits before differences can be taken. */
function isTooSure({ problem, topology, values }: Tape): boolean {
  if (problem.loss !== 'cross-entropy') return false
  return topology.layers.at(-1)!.some((node) => Math.abs(values[name.out(node)]! - 0.5) > 0.499)
}

function plain(value: number): number {
  return value + 0
}

function slopeOf(
  errorOf: (problem: Problem) => number,
  problem: Problem,
  list: 'weights' | 'biases',
  index: number,
): number {
  const h = 1e-5
  const moved = (by: number): Problem => ({
    ...problem,
    [list]: problem[list].map((value, i) => (i === index ? value + by : value)),
  })
  return (errorOf(moved(h)) - errorOf(moved(-h))) / (2 * h)
}

function expectClose(value: number, expected: number): void {
  expect(Math.abs(value - expected)).toBeLessThanOrEqual(1e-6 * (1 + Math.abs(expected)))
}
