import fc from 'fast-check'
import {
  BATCHES,
  SCHEDULES,
  type ActivationName,
  type Course,
  type LossName,
  type Problem,
  type Sample,
} from '../../src/engine'
import { anyProblem } from './problems'

interface Wanted {
  /** Without corners, where E has no slope. */
  readonly smooth?: boolean
  readonly shapes?: readonly (readonly number[])[]
}

const HIDDEN: readonly ActivationName[] = ['sigmoid', 'identity', 'tanh', 'relu', 'leaky-relu']
const SMOOTH: readonly ActivationName[] = ['sigmoid', 'identity', 'tanh']
const SHAPES = [
  [2, 2, 2],
  [1, 1, 1],
  [2, 2, 1],
  [3, 2],
  [2, 3, 2, 3],
  [1, 3, 1],
  [4, 1],
] as const
const MOST_SAMPLES = 5

/** A problem with activations and a loss that go together, on few samples or one, of any order that may be. */
export function anyOtherProblem(wanted: Wanted = {}): fc.Arbitrary<Problem> {
  return fc.tuple(anyCourse(wanted), fc.nat(MOST_SAMPLES)).map(([{ problem, samples, schedule, batch }, turn]) => {
    const [first, ...otherSamples] = samples
    const together = schedule === 'all-together' && otherSamples.length > 0
    return {
      ...problem,
      ...first,
      otherSamples,
      schedule,
      batch,
      updateOrder: together ? 'simultaneous' : problem.updateOrder,
      turn: together ? 0 : turn % samples.length,
    }
  })
}

/** A course on one to five samples. */
export function anyCourse({ smooth = false, shapes = SHAPES }: Wanted = {}): fc.Arbitrary<Course> {
  const inner = smooth ? SMOOTH : HIDDEN
  return anyProblem(shapes)
    .chain((problem) => {
      const { shape } = problem
      const outputs = shape.at(-1)!
      const hidden = fc.array(fc.constantFrom(...inner), { minLength: shape.length - 2, maxLength: shape.length - 2 })
      return fc
        .record({ hidden, end: anyEnd(inner, outputs), count: fc.integer({ min: 1, max: MOST_SAMPLES }) })
        .chain(({ hidden: below, end, count }) =>
          fc.record({
            problem: fc.constant({
              ...problem,
              // Steep kinds leave the doubles in a few steps where η is large.
              learningRate: problem.learningRate / 50,
              activations: [...below, end.last],
              loss: end.loss,
            }),
            samples: fc.array(anySample(shape[0]!, outputs, end), { minLength: count, maxLength: count }),
            schedule: fc.constantFrom(...SCHEDULES),
            batch: fc.constantFrom(...BATCHES),
          }),
        )
    })
    .map((course) => ({ ...course, problem: { ...course.problem, ...course.samples[0] } }))
}

interface End {
  readonly last: ActivationName
  readonly loss: LossName
}

function anyEnd(inner: readonly ActivationName[], outputs: number): fc.Arbitrary<End> {
  const squares = fc.record({
    last: fc.constantFrom(...inner),
    loss: fc.constantFrom<LossName>('half-square', 'square', 'mean-square'),
  })
  const yesNo = fc.constant<End>({ last: 'sigmoid', loss: 'cross-entropy' })
  const shares = fc.constant<End>({ last: 'softmax', loss: 'cross-entropy' })
  return outputs > 1 ? fc.oneof(squares, yesNo, shares) : fc.oneof(squares, yesNo)
}

function anySample(inputs: number, outputs: number, { last, loss }: End): fc.Arbitrary<Sample> {
  const between = loss === 'cross-entropy' ? { min: 0, max: 1 } : { min: -3, max: 3 }
  return fc.record({
    inputs: list(inputs, { min: -2, max: 2 }),
    targets: last === 'softmax' ? fc.nat(outputs - 1).map((one) => oneHot(one, outputs)) : list(outputs, between),
  })
}

function oneHot(one: number, count: number): number[] {
  return Array.from({ length: count }, (_, i) => (i === one ? 1 : 0))
}

function list(length: number, limits: { readonly min: number; readonly max: number }): fc.Arbitrary<number[]> {
  return fc.array(fc.double({ ...limits, noNaN: true }), { minLength: length, maxLength: length })
}
