import { biasCount, weightCount, type Problem } from '../src/engine'
import type { Bar } from './bars'
import { training } from './ours'
import { duration, rounded, tableOf } from './table'
import { timeInterleaved } from './timing'

const SHAPES = [
  [2, 2, 2],
  [2, 8, 2],
  [2, 32, 2],
  [16, 64, 16],
  [64, 256, 64],
  [2, 2, 2, 2],
  [2, 2, 2, 2, 2, 2],
]
const ROUNDS = 11
/** As many as a person asks for at once: beginning a run copies all weights, which would otherwise weigh in. */
const FEWEST_ITERATIONS = 1000
/** A weight of a larger network may cost so much more than one of 2-2-2: as far as two measurements of the same differ. */
const TOLERANCE = 1.1

/** Prints the time of an iteration for growing networks, and says whether it grows faster than their weights. */
export function measureGrowth(): Bar {
  const learners = SHAPES.map((shape) => training(problemOf(shape)))
  const times = timeInterleaved(
    learners.map(({ iterate }) => iterate),
    ROUNDS,
    FEWEST_ITERATIONS,
  )
  const perWeight = times.map((time, at) => time / weightCount(SHAPES[at]!))
  const holds = perWeight.map((time) => time <= perWeight[0]! * TOLERANCE)
  const rows = SHAPES.map((shape, at) => [
    shape.join('-'),
    weightCount(shape).toLocaleString('en'),
    duration(times[at]!),
    rounded(perWeight[at]!),
    holds[at] ? 'yes' : 'no',
  ])
  const table = tableOf(['network', 'weights', 'iteration', 'ns per weight', 'linear or better'], rows)
  console.log(`Growth: one iteration of train\n\n${table}\n`)
  return {
    what: 'growth with the number of weights',
    bar: 'no worse than linear',
    measured: `${rounded(perWeight[0]!)} ns per weight in 2-2-2, at most ${rounded(Math.max(...perWeight.slice(1)))} in the others`,
    reached: holds.every(Boolean),
  }
}

/** A network of this shape, the same on every run. */
function problemOf(shape: readonly number[]): Problem {
  return {
    shape,
    inputs: Array.from({ length: shape[0]! }, (_, at) => spread(at)),
    targets: Array.from({ length: shape.at(-1)! }, (_, at) => (at % 2 === 0 ? 0.01 : 0.99)),
    weights: Array.from({ length: weightCount(shape) }, (_, at) => spread(at) - 0.5),
    biases: Array.from({ length: biasCount(shape, 'fixed') }, () => 0.1),
    learningRate: 0.01,
    biasRule: 'fixed',
    updateOrder: 'simultaneous',
  }
}

/** Numbers from 0 to 1 that lie evenly and look disordered: multiples of the golden ratio. */
function spread(at: number): number {
  return ((at + 1) * 0.6180339887498949) % 1
}
