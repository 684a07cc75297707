import { backward } from './flatBackward'
import { forward } from './flatForward'
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
  const { samples, rate, error, biasRule } = network
  const learnsBiases = biasRule === 'shared' || biasRule === 'neuron'
  // One by one, E of all samples is asked for only where somebody looks at it.
  const looks = errors !== null || stopAtError > -Infinity
  for (let done = 0; ; done++) {
    const isLast = done >= iterations
    if (samples?.together) {
      const now = allTogether(network, !isLast)
      if (errors !== null) errors[at + done] = now
      // Negated, because a comparison with NaN has to end the run as well.
      if (isLast || !(now > stopAtError)) {
        error[0] = now
        return done
      }
      const { weights, biases, weightGradients, biasGradients } = network
      for (let w = 0; w < weights.length; w++) weights[w] = weights[w]! - rate * weightGradients[w]!
      if (learnsBiases) for (let b = 0; b < biases.length; b++) biases[b] = biases[b]! - rate * biasGradients[b]!
      continue
    }
    if (samples === undefined || looks || isLast) {
      const now = samples === undefined ? forward(network, 0) : errorOfAll(network)
      if (errors !== null) errors[at + done] = now
      if (isLast || !(now > stopAtError)) {
        error[0] = now
        return done
      }
    }
    if (samples === undefined) {
      backward(network, 0, false)
      continue
    }
    const sample = samples.turn[0]!
    forward(network, sample)
    backward(network, sample, false)
    samples.turn[0] = sample + 1 === samples.count ? 0 : sample + 1
  }
}

/** E over all samples, and, if it is asked for, their gradients. */
function allTogether(network: OtherNetwork, wantsGradients: boolean): number {
  const { samples, averaged, weightGradients, biasGradients } = network
  const { count } = samples!
  let total = 0
  for (let sample = 0; sample < count; sample++) {
    total += forward(network, sample)
    if (wantsGradients) backward(network, sample, true)
  }
  if (!averaged) return total
  if (wantsGradients) {
    for (let w = 0; w < weightGradients.length; w++) weightGradients[w] = weightGradients[w]! / count
    for (let b = 0; b < biasGradients.length; b++) biasGradients[b] = biasGradients[b]! / count
  }
  return total / count
}

function errorOfAll(network: OtherNetwork): number {
  let total = 0
  for (let sample = 0; sample < network.samples!.count; sample++) total += forward(network, sample)
  return total
}
