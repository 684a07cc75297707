import { flatten, isFiniteNetwork, keptAsItIs, problemOf, type FlatNetwork } from './flatNetwork'
import { run } from './flatRun'
import type { Problem } from './problem'

/** How long to train. */
export interface TrainingGoal {
  /** How many updates at the most, a whole number from 0. */
  readonly iterations: number
  /** Stops as soon as E is at or below this, before the next update. */
  readonly stopAtError?: number
}

/** What training reached. */
export interface Training {
  /** Completed updates. */
  readonly iterations: number
  /** E with the parameters after the last update. */
  readonly error: number
  /** The same problem with those parameters. */
  readonly problem: Problem
  /** The update at which a number stopped being finite; everything else says what came before it. */
  readonly divergedAt: number | null
}

/** How many updates pass between two looks at whether the parameters are still finite. */
const UPDATES_BETWEEN_LOOKS = 4096

/**
 * Runs many iterations on flat arrays and allocates nothing per iteration.
 *
 * Its numbers equal repeated `recordIteration` to the last bit: the same sums in the same order. If a number stops
 * being finite it gives back the last state in which all were. `layOut` is for other programs than the problem's own.
 */
export function train(problem: Problem, goal: TrainingGoal, layOut = flatten): Training {
  const network = layOut(problem)
  let done = 0
  for (;;) {
    const here = done
    done += run(network, Math.min(UPDATES_BETWEEN_LOOKS, goal.iterations - done), goal.stopAtError ?? -Infinity)
    if (!isFiniteNetwork(network)) return upToDivergence(problem, layOut(problem), goal, here)
    const ended = done >= goal.iterations || done - here < UPDATES_BETWEEN_LOOKS
    if (ended) return reached(problem, network, done, null)
  }
}

/** Goes the way again, looking after every update; `from` updates are known to be good. */
function upToDivergence(problem: Problem, network: FlatNetwork, goal: TrainingGoal, from: number): Training {
  run(network, from, -Infinity)
  for (let done = from; ; done++) {
    // E may have been too large at the beginning alone.
    if (done >= goal.iterations) return reached(problem, network, done, null)
    const good = keptAsItIs(network)
    const error = network.error[0]!
    const moved = run(network, 1, goal.stopAtError ?? -Infinity)
    if (moved === 0) return reached(problem, network, done, null)
    if (!isFiniteNetwork(network)) return { ...reached(problem, good, done, done + 1), error }
  }
}

function reached(problem: Problem, network: FlatNetwork, iterations: number, divergedAt: number | null): Training {
  return {
    iterations,
    error: network.error[0]!,
    problem: problemOf(problem, network),
    divergedAt,
  }
}
