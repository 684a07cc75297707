import type { ActivationName } from '../../../engine'
import type { OtherActivationWords } from '../kindWords'

const identity: OtherActivationWords = {
  outMeaning: (node) => `net_${node} itself`,
  outOrigin: (net) => `It is ${net}, unchanged.`,
  slopeName: (node) => `slope at ${node}`,
  slopeTitle: (node) => `How steep is the line at ${node}?`,
  slopeOrigin: () => 'It is always 1.',
  willSend: () => 'The sum will be sent on as it is.',
  sends: ({ node }) => `${node} bends nothing: it sends on net_${node} as it is.`,
  reach: { inside: '', edge: '', outside: '' },
  slope: ({ node }) => `out_${node} is net_${node}, so the slope is 1: ∂E/∂out_${node} passes unchanged.`,
}

const tanh: OtherActivationWords = {
  outMeaning: (node) => `tanh of net_${node}`,
  outOrigin: (net) => `The hyperbolic tangent of ${net}.`,
  slopeName: (node) => `tanh slope at ${node}`,
  slopeTitle: (node) => `How steep is tanh at ${node}?`,
  slopeOrigin: (out) => `1 minus the square of output ${out}.`,
  willSend({ sum, flat }) {
    if (flat) return `The sum is far from 0: the output will be almost ${sum === 'positive' ? '1' : '−1'}.`
    if (sum === 'zero') return 'The sum is exactly 0, and so will the output be.'
    return `The sum is ${sum}, and so will the output be.`
  },
  sends({ node, saturated }) {
    if (saturated === null)
      return `The curve of tanh squashes net_${node} into a number from −1 to 1. This is what ${node} sends on.`
    return `${node} is saturated: tanh gives almost ${saturated === 'high' ? '1' : '−1'} and hardly feels small changes.`
  },
  reach: { inside: '', edge: ' tanh can only come close to it.', outside: ' tanh cannot reach it.' },
  slope({ node, level, percent }) {
    switch (level) {
      case 'none':
        return `The slope is 0: ${node} lies so far out on the flat of tanh that nothing gets through.`
      case 'saturated':
        return `The slope is below 0.04: ${node} is saturated, and hardly any of ∂E/∂out_${node} gets through.`
      case 'steepest':
        return `${node} is near the steepest point of tanh: nearly all of ∂E/∂out_${node} gets through.`
      case 'usual':
        return `The slope of tanh is never above 1. Here about ${percent}% of ∂E/∂out_${node} gets through.`
    }
  },
}

const relu: OtherActivationWords = {
  outMeaning: (node) => `ReLU of net_${node}`,
  outOrigin: (net) => `The larger of 0 and ${net}.`,
  slopeName: (node) => `ReLU slope at ${node}`,
  slopeTitle: (node) => `How steep is ReLU at ${node}?`,
  slopeOrigin: () => 'It is 1 above 0, otherwise 0.',
  willSend: ({ sum }) =>
    sum === 'positive' ? 'The sum is positive: ReLU will let it through.' : 'The sum is not above 0: ReLU will send 0.',
  sends: ({ node, saturated }) =>
    saturated === null
      ? `net_${node} is above 0, so ReLU lets it through as it is.`
      : `${node} is off: net_${node} is not above 0, so it sends 0.`,
  reach: { inside: '', edge: '', outside: ' ReLU never goes below 0.' },
  slope: ({ node, level }) =>
    level === 'none'
      ? `${node} is off: there the curve is flat, and nothing of ∂E/∂out_${node} gets through.`
      : `Above 0 the slope of ReLU is 1: all of ∂E/∂out_${node} gets through.`,
}

const leakyRelu: OtherActivationWords = {
  outMeaning: (node) => `leaky ReLU of net_${node}`,
  outOrigin: (net) => `The larger of ${net} and a hundredth of it.`,
  slopeName: (node) => `leaky ReLU slope at ${node}`,
  slopeTitle: (node) => `How steep is leaky ReLU at ${node}?`,
  slopeOrigin: () => 'It is 1 above 0, otherwise 0.01.',
  willSend({ sum }) {
    if (sum === 'positive') return 'The sum is positive: all of it will get through.'
    if (sum === 'zero') return 'The sum is exactly 0, and so will the output be.'
    return 'The sum is negative: a hundredth of it will get through.'
  },
  sends: ({ node, saturated }) =>
    saturated === null
      ? `net_${node} is above 0, so all of it gets through.`
      : `net_${node} is not above 0: only a hundredth of it gets through.`,
  reach: { inside: '', edge: '', outside: '' },
  slope: ({ node, level }) =>
    level === 'saturated'
      ? `Where net_${node} is not above 0 the slope is 0.01: a hundredth of ∂E/∂out_${node} still gets through.`
      : `Above 0 the slope of leaky ReLU is 1: all of ∂E/∂out_${node} gets through.`,
}

const softmax: OtherActivationWords = {
  outMeaning: (node) => `share of ${node} in the sum of all outputs`,
  outOrigin: (net) => `Its share: e to the power of ${net}, divided by the sum over all outputs.`,
  slopeName: (node) => `slope of ${node} by its own net input`,
  slopeTitle: (node) => `How fast does out_${node} change with net_${node}?`,
  slopeOrigin: (out) => `Output ${out} times 1 minus output.`,
  willSend: () => 'Its share depends on the other outputs, too.',
  sends: ({ node }) => `${node} sends on its share of the sum over all outputs.`,
  reach: { inside: '', edge: ' A share can only come close to it.', outside: ' A share cannot reach it.' },
  slope: ({ node, level }) =>
    level === 'none'
      ? `The slope is 0: the share of ${node} is so near its end that net_${node} does not move it.`
      : `When net_${node} rises, out_${node} rises too, at the rate of its share times 1 minus its share.`,
}

/** All that is said of each activation by name, or that holds for it alone. */
export const ACTIVATION_WORDS: Readonly<Record<Exclude<ActivationName, 'sigmoid'>, OtherActivationWords>> = {
  identity,
  tanh,
  relu,
  'leaky-relu': leakyRelu,
  softmax,
}
