import { entropyIn, isOffLimits } from './entropyIn'
import type { OtherNetwork } from './flattenOther'
import { activate, isSumUnwritten, timesSlope } from './layerKinds'
import { takeSample, type Workspace } from './workspace'

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
  const { samples, one, all } = network
  return samples?.together === false
    ? sweep(network, one, samples.turn, iterations, stopAtError, errors, at)
    : sweep(network, all, null, iterations, stopAtError, errors, at)
}

/** Works out what the network answers to the samples in a workspace, and gives their E. */
export function answerIn(network: OtherNetwork, workspace: Workspace): number {
  sweep(network, workspace, null, 0, -Infinity, null, 0)
  return network.error[0]!
}

/**
 * Learns all samples in the workspace with each update; or, if they have a `turn`, one after the other in a workspace for one.
 *
 * One loop, because an iteration of a small network is shorter than two calls that look all of this up.
 */
function sweep(
  network: OtherNetwork,
  workspace: Workspace,
  turn: Int32Array | null,
  iterations: number,
  stopAtError: number,
  errors: Float64Array | null,
  at: number,
): number {
  const { shape, weights, biases, biasRule, activations, loss, rate, outputFirst, averaged, all } = network
  const { count, out, delta, targets } = workspace
  // Local names, for the reason given in `runLayers`.
  const [answer, slopes, entropy, take] = [activate, timesSlope, entropyIn, takeSample]
  const [sumUnwritten, off] = [isSumUnwritten, isOffLimits]
  // One by one, E of all samples is asked for only where somebody looks at it.
  const looks = errors !== null || stopAtError > -Infinity
  const perNeuron = biasRule === 'neuron'
  const shared = biasRule === 'shared'
  const none = biasRule === 'none'
  const layers = shape.length
  const firstOutput = out.length - targets.length
  const outputs = targets.length / count
  // What a miss and its square are multiplied with: 1 changes no bit.
  const times = loss === 'square' || loss === 'mean-square' ? 2 : 1
  const half = loss === 'half-square' ? 0.5 : 1
  const isMean = loss === 'mean-square'
  // Under cross-entropy the slope of the outputs cancels.
  const cancels = loss === 'cross-entropy'
  const shares = activations[layers - 2] === 'softmax'
  for (let done = 0; ; done++) {
    if (turn !== null) {
      if (looks || done >= iterations) {
        sweep(network, all, null, 0, -Infinity, errors, at + done)
        const error = network.error[0]!
        if (done >= iterations || !(error > stopAtError)) return done
      }
      const sample = turn[0]!
      take(network, sample, workspace)
      turn[0] = sample + 1 === all.count ? 0 : sample + 1
    }

    let unwritten = false
    let from = 0
    let firstWeight = 0
    let firstBias = 0
    for (let layer = 1; layer < layers; layer++) {
      const size = shape[layer - 1]!
      const receivers = shape[layer]!
      const to = from + count * size
      const bias = none ? 0 : biases[perNeuron ? 0 : layer - 1]!
      let node = to
      for (let senders = from; senders < to; senders += size) {
        let weight = firstWeight
        // From two nodes a loop would take longer than what is in it.
        if (size === 2) {
          const out1 = out[senders]!
          const out2 = out[senders + 1]!
          for (let receiver = 0; receiver < receivers; receiver++) {
            const net = weights[weight]! * out1 + weights[weight + 1]! * out2
            out[node++] = net + (perNeuron ? biases[firstBias + receiver]! : bias)
            weight += 2
          }
        } else
          for (let receiver = 0; receiver < receivers; receiver++) {
            let net = 0
            for (let sender = senders; sender < senders + size; sender++) net += weights[weight++]! * out[sender]!
            out[node++] = net + (perNeuron ? biases[firstBias + receiver]! : bias)
          }
      }
      if (shares && errors !== null && layer === layers - 1) unwritten = sumUnwritten(out, to, node, receivers)
      answer(activations[layer - 1]!, out, to, node, receivers)
      firstWeight += size * receivers
      firstBias += receivers
      from = to
    }

    if (turn === null) {
      let sum = 0
      if (cancels) sum = entropy(shares, workspace)
      else
        for (let first = 0; first < targets.length; first += outputs) {
          let ofSample = 0
          for (let output = first; output < first + outputs; output++) {
            const miss = targets[output]! - out[firstOutput + output]!
            const square = half * (miss * miss)
            ofSample += isMean ? square / outputs : square
          }
          sum += ofSample
        }
      const error = averaged ? sum / all.count : sum
      // Who trains goes on all the same; a record ends where a tape does.
      if (errors !== null) errors[at + done] = unwritten || (cancels && off(shares, workspace)) ? Infinity : error
      // Negated, because a comparison with NaN has to end the run as well.
      if (done >= iterations || !(error > stopAtError)) {
        network.error[0] = error
        return done
      }
    }

    for (let output = 0; output < targets.length; output++) {
      const miss = times * (out[firstOutput + output]! - targets[output]!)
      delta[firstOutput + output] = isMean ? miss / outputs : miss
    }
    let to = firstOutput
    let end = out.length
    for (let layer = layers - 1; layer > 0; layer--) {
      const size = shape[layer - 1]!
      const receivers = shape[layer]!
      from = to - count * size
      firstWeight -= size * receivers
      firstBias -= receivers
      // Nothing goes back to the inputs.
      const sendsBack = layer > 1
      let w = firstWeight
      if (!cancels || end < out.length) slopes(activations[layer - 1]!, out, delta, to, end)
      if (perNeuron)
        for (let first = to; first < to + receivers; first++) {
          let gradient = 0
          for (let receiver = first; receiver < end; receiver += receivers) gradient += delta[receiver]!
          const b = firstBias + first - to
          biases[b] = biases[b]! - rate * (averaged ? gradient / count : gradient)
        }
      else if (shared) {
        let gradient = 0
        for (let first = to; first < end; first += receivers) {
          let sumOfDeltas = 0
          for (let receiver = first; receiver < first + receivers; receiver++) sumOfDeltas += delta[receiver]!
          gradient += sumOfDeltas
        }
        biases[layer - 1] = biases[layer - 1]! - rate * (averaged ? gradient / count : gradient)
      }
      // A loop of its own for each case is faster than asking at each weight.
      if (count > 1)
        for (let first = to; first < to + receivers; first++)
          for (let firstSender = from; firstSender < from + size; firstSender++) {
            const old = weights[w]!
            let gradient = 0
            let receiver = first
            if (sendsBack)
              for (let sender = firstSender; sender < to; sender += size) {
                const d = delta[receiver]!
                gradient += d * out[sender]!
                const before = first === to ? 0 : delta[sender]!
                delta[sender] = before + d * old
                receiver += receivers
              }
            else
              for (let sender = firstSender; sender < to; sender += size) {
                gradient += delta[receiver]! * out[sender]!
                receiver += receivers
              }
            weights[w++] = old - rate * (averaged ? gradient / count : gradient)
          }
      else if (sendsBack)
        for (let receiver = to; receiver < end; receiver++) {
          const d = delta[receiver]!
          for (let sender = from; sender < to; sender++) {
            const old = weights[w]!
            const updated = old - rate * (d * out[sender]!)
            weights[w++] = updated
            const before = receiver === to ? 0 : delta[sender]!
            delta[sender] = before + d * (outputFirst ? updated : old)
          }
        }
      else if (size === 2) {
        const out1 = out[from]!
        const out2 = out[from + 1]!
        for (let receiver = to; receiver < end; receiver++) {
          const d = delta[receiver]!
          weights[w] = weights[w]! - rate * (d * out1)
          weights[w + 1] = weights[w + 1]! - rate * (d * out2)
          w += 2
        }
      } else
        for (let receiver = to; receiver < end; receiver++) {
          const d = delta[receiver]!
          for (let sender = from; sender < to; sender++) {
            weights[w] = weights[w]! - rate * (d * out[sender]!)
            w++
          }
        }
      end = to
      to = from
    }
  }
}
