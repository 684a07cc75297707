import { flatten } from './flatNetwork'
import { run } from './flatRun'
import { halfSquare } from './loss'
import type { Problem } from './problem'

/** A walker over a run. Its lists are the ones it computes with: they change under the reader with every `advance`. */
export interface Replay {
  /** w1…wn, as in a problem. */
  readonly weights: Float64Array
  readonly biases: Float64Array
  /** What the output nodes answer with these parameters, before the next update: sample after sample, if there are several. */
  readonly outputs: Float64Array
  /** Each output's part of E, in the same order. */
  readonly errors: Float64Array
  /** E, of all samples. */
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
  const { weights, biases, targets, out, error, look, samples } = network
  const answers = out.subarray(out.length - targets.length)
  const count = samples?.count ?? 1
  const outputs = new Float64Array(count * targets.length)
  const errors = new Float64Array(outputs.length)
  let total = 0
  const advance = (iterations: number): void => {
    run(network, iterations, -Infinity)
    // A look at one sample leaves its own E behind.
    total = error[0]!
    for (let sample = 0; sample < count; sample++) {
      const parts = look?.(network, sample)
      for (let i = 0; i < targets.length; i++) {
        const at = sample * targets.length + i
        outputs[at] = answers[i]!
        errors[at] = parts ? parts[i]! : halfSquare.part(targets[i]!, answers[i]!)
      }
    }
  }
  advance(0)
  return { weights, biases, outputs, errors, error: () => total, advance }
}
