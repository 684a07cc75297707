import { activationAt, learnsTogether, name, valueIn, type NetworkNode, type Seen } from '../../../engine'
import type { Told } from '../../narration/narration'
import { lossKindOf } from '../lossWords'
import { LOSS_WORDS } from './losses'

/** Why a step computes what it does, where the reason is the network's own; null where it is the one of ever. */
export function reasonOf({ seen, step: { what, phase } }: Told): string | null {
  const { problem } = seen.tape
  if (phase === 'check') return inTheCheck(seen, what.kind, 'node' in what ? what.node : null)
  const loss = LOSS_WORDS[lossKindOf(problem)]
  switch (what.kind) {
    case 'sum':
      return 'Shares have to be shares of something: dividing by this one sum makes them add up to 1.'
    case 'otherSlope':
      return 'The sum stands below every share, and every net is in it: so each output depends on all nets.'
    case 'batchError':
      return 'One update is for all samples, so what it lowers has to count all of them.'
    case 'batchGradient':
      return problem.batch === 'mean'
        ? 'E is the mean of the samples’ errors. The rate of a mean is the mean of the rates.'
        : 'E is the samples’ errors added. The rate of a sum is the sum of the rates.'
    case 'out':
      return ofCurve(seen, what.node, false)
    case 'slope':
      return activationAt(problem, what.node.layer).name === 'tanh' ? null : ofCurve(seen, what.node, true)
    case 'error':
      return loss.why
    case 'dE_dout':
      return what.node.kind === 'output' ? loss.whyPull(what.node.id) : null
    case 'delta':
      return ofDelta(seen, what.node)
    default:
      return null
  }
}

function ofCurve(seen: Seen, node: NetworkNode, isSlope: boolean): string | null {
  switch (activationAt(seen.tape.problem, node.layer).name) {
    case 'sigmoid':
      return null
    case 'identity':
      return 'out is net, so what comes back passes unchanged.'
    case 'tanh':
      return 'An S through 0: steepest there, with slope 1, and flat at both ends.'
    case 'relu':
      return isSlope && valueIn(seen, name.net(node)) === 0
        ? 'At the corner there is no slope; we take 0, as is usual.'
        : 'Right of 0 everything passes; left of 0 the curve is flat: move net a little and out stays 0, so E stays too.'
    case 'leaky-relu':
      return 'Left of 0 a hundredth still passes, so no neuron is off for good.'
    case 'softmax':
      return 'Each out is a share of one sum: raise one net and the other outs must fall.'
  }
}

function ofDelta(seen: Seen, node: NetworkNode): string | null {
  const { problem } = seen.tape
  if (node.kind === 'output' && problem.loss === 'cross-entropy')
    return problem.activations?.at(-1) === 'softmax'
      ? `net_${node.id} moves every share, so its rate is a sum over all outputs. As the targets add up to 1, the long sum always comes down to out − target.`
      : 'Cross-entropy is steep just where the curve is flat: one divides by out · (1 − out), the other multiplies by it.'
  const isOff = activationAt(problem, node.layer).name === 'relu' && valueIn(seen, name.net(node)) <= 0
  return isOff
    ? `ReLU’s curve is flat left of 0: move net_${node.id} a little and out_${node.id} stays 0, so E stays too.`
    : null
}

function inTheCheck(seen: Seen, kind: string, node: NetworkNode | null): string | null {
  const { problem } = seen.tape
  if (kind === 'sum') return 'The same sum with the new nets: the shares are of another whole now.'
  if (kind === 'out' && node && activationAt(problem, node.layer).name === 'softmax')
    return 'The shares are worked out as before: only the nets are new.'
  if (kind === 'error' && learnsTogether(problem))
    return 'One error may rise while E falls: only E of all samples was promised to fall.'
  return null
}
