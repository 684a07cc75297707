import {
  answersOver,
  articleExample,
  createRunRecord,
  errorCurve,
  errorSurface,
  exampleWith,
  nextProblem,
  recordIteration,
  train,
  type Moved,
} from '../src/engine'
import type { Bar } from './bars'
import { duration, rounded, tableOf } from './table'
import { median, milliseconds } from './timing'

const TAPES = 10_000
const MILLION = 1_000_000
const ROUNDS = 7
const W5: Moved = { list: 'weights', index: 4 }
const W6: Moved = { list: 'weights', index: 5 }
/** Two inputs, four neurons that each cut the plane, one output. */
const CUTS = exampleWith({
  shape: [2, 4, 1],
  targets: [1],
  weights: [4, -4, -5, 5, 3, 6, -6, -3, 5, 5, -7, -7],
  biases: [2, -3, 0.5, 1, -2],
  biasRule: 'neuron',
})
const ITS_OUTPUT = 6

/** Prints how long the engine takes for what the page asks of it. */
export function measurePageWork(): readonly Bar[] {
  const tapes = medianOf(recordTapes)
  const start = performance.now()
  const run = createRunRecord(articleExample)
  run.extend(MILLION)
  const recorded = (performance.now() - start) * 1e6
  const opening = medianOf(() => void run.problemAt(MILLION - 1))
  const slowest = Math.max(
    ...Array.from({ length: 1000 }, (_, at) => milliseconds(() => void run.problemAt(at * 1000 + (at % 128)), 1) * 1e6),
  )
  const there = train(articleExample, { iterations: MILLION - 1 }).problem
  const isExact = run.problemAt(MILLION - 1).weights.every((weight, at) => Object.is(weight, there.weights[at]))
  const mebibytes = run.bytes() / 2 ** 20
  const curve = medianOf(() => void errorCurve(articleExample, W5, evenly(400)))
  const surface = medianOf(() => void errorSurface(articleExample, W5, W6, evenly(120), evenly(120)))

  const side = evenly(100)
  const plane = medianOf(
    () => void answersOver(CUTS, ITS_OUTPUT, { input: 0, values: side }, { input: 1, values: side }),
  )

  console.log('What the page asks of the engine (2-2-2)')
  const rows = [
    ['10,000 full tapes, each from the one before', duration(tapes), `${duration(tapes / TAPES)} each`],
    ['recording 1,000,000 iterations', duration(recorded), `${rounded(mebibytes)} MiB`],
    ['opening iteration 999,999 of them', duration(opening), isExact ? 'exact to the last bit' : 'NOT EXACT'],
    ['opening any of 1,000 iterations of them', duration(slowest), 'the slowest, collections of garbage included'],
    ['a slope curve of 400 points', duration(curve), ''],
    ['a landscape of 120 × 120', duration(surface), ''],
    ['the answers over a plane of 100 × 100 (2-4-1)', duration(plane), ''],
  ]
  console.log(`${tableOf(['what', 'time', ''], rows)}\n`)

  return [
    { what: 'one tape', bar: '≤ 50 µs', measured: duration(tapes / TAPES), reached: tapes / TAPES <= 50_000 },
    {
      what: 'opening any iteration of a million',
      bar: '< 5 ms, exact',
      measured: `${duration(slowest)} at most`,
      reached: slowest < 5e6 && isExact,
    },
    {
      what: 'memory of a million iterations',
      bar: '< 32 MiB',
      measured: `${rounded(mebibytes)} MiB`,
      reached: mebibytes < 32,
    },
    {
      what: 'answers over a plane of 100 × 100 on 2-4-1',
      bar: '≤ 5 ms',
      measured: duration(plane),
      reached: plane <= 5e6,
    },
  ]
}

function recordTapes(): void {
  // Local names: the runner of TypeScript reaches what is imported through a getter.
  const record = recordIteration
  const next = nextProblem
  let problem = articleExample
  for (let done = 0; done < TAPES; done++) problem = next(record(problem))
}

/** In nanoseconds, warm. */
function medianOf(work: () => void): number {
  work()
  return median(Array.from({ length: ROUNDS }, () => milliseconds(work, 1) * 1e6))
}

function evenly(count: number): readonly number[] {
  return Array.from({ length: count }, (_, at) => -2 + (4 * at) / (count - 1))
}
