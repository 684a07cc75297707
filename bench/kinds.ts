import { createRunRecord, exampleWith, type ActivationName, type Problem } from '../src/engine'
import type { Bar } from './bars'
import { training } from './ours'
import { duration, rounded, tableOf } from './table'
import { XOR } from './tasks'
import { median, milliseconds, timeInterleaved } from './timing'

const ROUNDS = 41
const FEWEST_ITERATIONS = 1000
const MILLION = 1_000_000
/** As far as two measurements of the same differ. */
const TOLERANCE = 1.05

/** Prints how long other kinds of networks take beside the usual one. */
export function measureKinds(): readonly Bar[] {
  return [...measureActivations(), measureBatch(), measureOpening()]
}

function measureActivations(): readonly Bar[] {
  const kinds: readonly ActivationName[] = ['sigmoid', 'tanh', 'relu', 'leaky-relu', 'identity']
  const problems = kinds.map((kind) => ({ ...WIDER, activations: [kind, kind] }))
  const times = timeInterleaved(
    problems.map((problem) => training(problem).iterate),
    ROUNDS,
    FEWEST_ITERATIONS,
  )
  const rows = kinds.map((kind, at) => [kind, duration(times[at]!), rounded(times[at]! / times[0]!)])
  console.log(`One iteration of 2-8-2\n\n${tableOf(['activation', 'iteration', '× sigmoid'], rows)}\n`)
  return (['tanh', 'relu', 'identity'] as const).map((kind) => {
    const ratio = times[kinds.indexOf(kind)]! / times[0]!
    return {
      what: `${kind} per weight and sample`,
      bar: 'no slower than the sigmoid',
      measured: `${rounded(ratio)} × sigmoid`,
      reached: ratio <= TOLERANCE,
    }
  })
}

function measureBatch(): Bar {
  const together = { ...XOR, schedule: 'all-together' as const }
  const { otherSamples: _, ...single } = XOR
  const [all = 0, one = 0] = timeInterleaved(
    [together, single].map((problem) => training(problem).iterate),
    ROUNDS,
    FEWEST_ITERATIONS,
  )
  const ratio = all / (4 * one)
  return {
    what: 'an update for four samples (XOR, 2-2-1)',
    bar: '≤ 1.05 × four single iterations',
    measured: `${duration(all)}, ${rounded(ratio)} × four single ones`,
    reached: ratio <= 1.05,
  }
}

function measureOpening(): Bar {
  const run = createRunRecord({ ...XOR, schedule: 'all-together' })
  run.extend(MILLION)
  const time = median(Array.from({ length: 9 }, () => milliseconds(() => void run.problemAt(MILLION - 1), 1)))
  return {
    what: 'opening iteration 999,999 of a million with four samples',
    bar: '≤ 5 ms',
    measured: duration(time * 1e6),
    reached: time <= 5,
  }
}

const WIDER: Problem = exampleWith({
  shape: [2, 8, 2],
  weights: Array.from({ length: 32 }, (_, at) => (((at + 1) * 0.618) % 1) - 0.5),
  // So slow that no number comes near 0: doubles below the least of full length take processors many times as long.
  learningRate: 1e-9,
})
