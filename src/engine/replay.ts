import { flatten } from './flatNetwork'
import { run } from './flatRun'
import type { Problem } from './problem'

/** A walker over a run. Its lists are the ones it computes with: they change under the reader with every `advance`. */
export interface Replay {
  /** w1…wn, as in a problem. */
  readonly weights: Float64Array
  readonly biases: Float64Array
  /** What the output nodes answer with these parameters, before the next update. */
  readonly outputs: Float64Array
  /** Each output's part of E. */
  readonly errors: Float64Array
  /** E. */
  error(): number
  /** Makes so many updates, a whole number from 0. */
  advance(iterations: number): void
}

/**
 * Walks a run from its start, to the last bit as `recordIteration` and a run record give it.
 *
 * For those who want every iteration once: a record would open each of them from its last checkpoint anew.
 */
export function replay(start: Problem): Replay {
  const network = flatten(start)
  const { weights, biases, targets, out, error } = network
  const outputs = out.subarray(out.length - targets.length)
  const errors = new Float64Array(targets.length)
  const advance = (iterations: number): void => {
    run(network, iterations, -Infinity)
    for (let output = 0; output < errors.length; output++) {
      const miss = targets[output]! - outputs[output]!
      errors[output] = 0.5 * (miss * miss)
    }
  }
  advance(0)
  return { weights, biases, outputs, errors, error: () => error[0]!, advance }
}
