import { backwardOf } from './flatBackward'
import { forwardOf } from './flatForward'
import type { OtherNetwork } from './flattenOther'

/**
 * Does for networks of other kinds what `run` promises. E is that of all samples, whether they are learned together or one
 * by one.
 */
export function runOther(
  network: OtherNetwork,
  iterations: number,
  stopAtError: number,
  errors: Float64Array | null,
  at: number,
): number {
  const { samples, rate, error, biasRule, weights, biases, weightGradients, biasGradients, averaged } = network
  const forward = forwardOf(network)
  const backward = backwardOf(network)
  const count = samples?.count ?? 1
  const learnsBiases = biasRule === 'shared' || biasRule === 'neuron'
  // One by one, E of all samples is asked for only where somebody looks at it.
  const looks = errors !== null || stopAtError > -Infinity
  for (let done = 0; ; done++) {
    const isLast = done >= iterations
    if (samples?.together) {
      let now = 0
      for (let sample = 0; sample < count; sample++) {
        now += forward(sample)
        if (!isLast) backward(sample, true)
      }
      if (averaged) now /= count
      if (errors !== null) errors[at + done] = now
      // Negated, because a comparison with NaN has to end the run as well.
      if (isLast || !(now > stopAtError)) {
        error[0] = now
        return done
      }
      if (averaged) {
        for (let w = 0; w < weights.length; w++) weightGradients[w] = weightGradients[w]! / count
        for (let b = 0; b < biases.length; b++) biasGradients[b] = biasGradients[b]! / count
      }
      for (let w = 0; w < weights.length; w++) weights[w] = weights[w]! - rate * weightGradients[w]!
      if (learnsBiases) for (let b = 0; b < biases.length; b++) biases[b] = biases[b]! - rate * biasGradients[b]!
      continue
    }
    if (samples === undefined || looks || isLast) {
      let now = 0
      for (let sample = 0; sample < count; sample++) now += forward(sample)
      if (errors !== null) errors[at + done] = now
      if (isLast || !(now > stopAtError)) {
        error[0] = now
        return done
      }
    }
    if (samples === undefined) {
      backward(0, false)
      continue
    }
    const sample = samples.turn[0]!
    forward(sample)
    backward(sample, false)
    samples.turn[0] = sample + 1 === samples.count ? 0 : sample + 1
  }
}
