import type { KindLanguage } from '../kindLanguage'
import type { KindReason } from '../kindReason'
import { LOSS_WORDS } from './losses'

/** Why a step computes what it does, where the reason is the network’s own. */
export const reasonOf: KindLanguage['reasonOf'] = (reason) => {
  switch (reason.kind) {
    case 'sum':
      return 'Shares have to be shares of something: dividing by this one sum makes them add up to 1.'
    case 'otherSlope':
      return 'The sum stands below every share, and every net is in it: so each output depends on all nets.'
    case 'batchError':
      return 'One update is for all samples, so what it lowers has to count all of them.'
    case 'batchGradient':
      return reason.isMean
        ? 'E is the mean of the samples’ errors. The rate of a mean is the mean of the rates.'
        : 'E is the samples’ errors added. The rate of a sum is the sum of the rates.'
    case 'curve':
      return ofCurve(reason)
    case 'error':
      return LOSS_WORDS[reason.loss].why
    case 'totalOfShares':
      return 'E is a sum, so whatever changes one part changes E by exactly as much. But one net moves every share, and so every part.'
    case 'pull':
      return LOSS_WORDS[reason.loss].whyPull(reason.node)
    case 'cancels':
      return reason.isShare
        ? `net_${reason.node} moves every share, so its rate is a sum over all outputs. As the targets add up to 1, the long sum always comes down to out − target.`
        : 'Cross-entropy is steep just where the curve is flat: one divides by out · (1 − out), the other multiplies by it.'
    case 'off':
      return `ReLU’s curve is flat left of 0: move net_${reason.node} a little and out_${reason.node} stays 0, so E stays too.`
    case 'sumAgain':
      return 'The same sum with the new nets: the shares are of another whole now.'
    case 'sharesAgain':
      return 'The shares are worked out as before: only the nets are new.'
    case 'errorOfMany':
      return 'One error may rise while E falls: only E of all samples was promised to fall.'
  }
}

function ofCurve({ activation, isAtCorner }: Extract<KindReason, { kind: 'curve' }>): string {
  switch (activation) {
    case 'identity':
      return 'out is net, so what comes back passes unchanged.'
    case 'tanh':
      return 'An S through 0: steepest there, with slope 1, and flat at both ends.'
    case 'relu':
      return isAtCorner
        ? 'At the corner there is no slope; we take 0, as is usual.'
        : 'Right of 0 everything passes; left of 0 the curve is flat: move net a little and out stays 0, so E stays too.'
    case 'leaky-relu':
      return isAtCorner
        ? 'At the corner there is no slope; we take 0.01, the one left of it.'
        : 'Left of 0 a hundredth still passes, so no neuron is off for good.'
    case 'softmax':
      return 'Each out is a share of one sum: raise one net and the other outs must fall.'
  }
}
