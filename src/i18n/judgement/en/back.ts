import type { RuleWords } from '../ruleWords'

/** What happens at gradients, and at δ and the slopes that they are made of. */
export const backEn = {
  'stopped-at-delta': ({ typed, node, isUpdate, sender, parameter }) => ({
    sentence: isUpdate
      ? `${typed} comes out with δ_${node} for the gradient. One factor is still missing: what ${sender} sent along ${parameter}.`
      : `${typed} is δ_${node}. One factor is still missing: what ${sender} sent along ${parameter}.`,
    brief: isUpdate ? `δ_${node} for the gradient` : `δ_${node} alone`,
  }),
  'neighbour-sender': ({ typed, node, isUpdate, sender, sent, theirSent, theirWeight, parameter }) => ({
    sentence: isUpdate
      ? `${typed} comes out with the gradient of ${theirWeight}: ${theirSent} in the place of ${sent}. ${parameter} comes from ${sender}.`
      : `${typed} is the gradient of ${theirWeight}: δ_${node} times ${theirSent}. ${parameter} comes from ${sender}.`,
    brief: isUpdate ? `the gradient of ${theirWeight}` : `the gradient of ${theirWeight}, with ${theirSent}`,
  }),
  'neighbour-receiver': ({ typed, node, about, isUpdate, sent, theirWeight, parameter }) => ({
    sentence: isUpdate
      ? `${typed} comes out with the gradient of ${theirWeight}: δ_${about} in the place of δ_${node}. ${parameter} leads to ${node}.`
      : `${typed} is the gradient of ${theirWeight}: δ_${about} times ${sent}. ${parameter} leads to ${node}.`,
    brief: isUpdate ? `the gradient of ${theirWeight}` : `the gradient of ${theirWeight}, with δ_${about}`,
  }),
  'net-as-input': ({ typed, kind, sender, sent, parameter }) =>
    kind === 'net'
      ? {
          sentence: `${typed} comes out with the nets of the senders. What a neuron sends is its out.`,
          brief: 'the nets of the senders',
        }
      : {
          sentence: `${typed} comes out with net_${sender}. What ${sender} sends along ${parameter} is ${sent}.`,
          brief: `net_${sender} in the place of ${sent}`,
        },
  'weight-as-input': ({ typed, node, sent, parameter }) => ({
    sentence: `${typed} comes out with ${parameter} itself. Its gradient is δ_${node} times what was sent along it, ${sent}.`,
    brief: `${parameter} in the place of ${sent}`,
  }),
  'receiver-as-input': ({ typed, sender, sent, out, parameter }) => ({
    sentence: `${typed} comes out with ${out}. What counts is what ${sender} sent along ${parameter}: ${sent}.`,
    brief: `${out} in the place of ${sent}`,
  }),
  'all-deltas': ({ typed, node, parameter }) => ({
    sentence: `${typed} comes out with the sum of all δ of the layer. ${parameter} leads to ${node} alone, so only δ_${node} counts.`,
    brief: 'all δ of the layer added',
  }),
  'forgot-error': ({ typed, node, sent }) => ({
    sentence: `${typed} comes out from slope and ${sent} alone. The first factor is missing: ∂E/∂out_${node}.`,
    brief: `∂E/∂out_${node} left out`,
  }),
  'factors-added': ({ typed }) => ({
    sentence: `${typed} comes out if the factors are added. Rates along a path multiply: the chain rule.`,
    brief: 'factors added in the place of multiplied',
  }),
  'times-eta': ({ typed }) => ({
    sentence: `${typed} is already times η. The gradient comes first, the step later.`,
    brief: 'η already in it',
  }),
  'gave-new-weight': ({ typed, parameter, asked }) => ({
    sentence: `${typed} is ${parameter}+, as it is after the update. ${asked} comes before that.`,
    brief: `${parameter}+ in the place of its gradient`,
  }),
  'gave-change': ({ typed, parameter, isUpdate, asked }) => ({
    sentence: isUpdate
      ? `${typed} is only the step, −η · ∂E/∂${parameter}. ${asked} is ${parameter} with this step added.`
      : `${typed} is the step, −η · ∂E/∂${parameter}. Asked is the gradient alone.`,
    brief: 'the step alone',
  }),
  'one-delta': ({ typed, about, parameter, isUpdate }) => ({
    sentence: isUpdate
      ? `${typed} comes out with δ_${about} for the gradient. ${parameter} feeds several neurons, so their δ are added.`
      : `${typed} is δ_${about} alone. ${parameter} feeds several neurons, so their δ are added.`,
    brief: `δ_${about} alone`,
  }),
  'times-bias': ({ typed, parameter }) => ({
    sentence: `${typed} is already times ${parameter}. Nothing multiplies a bias, so its gradient needs no further factor.`,
    brief: `${parameter} as a further factor`,
  }),
  'slope-only': ({ typed, node, asked }) => ({
    sentence: `${typed} is only the slope. ${asked} is that times ∂E/∂out_${node}.`,
    brief: 'the slope alone',
  }),
  'gradient-already': ({ typed, about, asked }) => ({
    sentence: `${typed} is already the gradient of ${about}. ${asked} comes one factor before it.`,
    brief: `the gradient of ${about}`,
  }),
  squared: ({ typed, kind, out, asked }) =>
    kind === 'slope'
      ? { sentence: `${typed} is ${out} squared. The slope is ${out}(1 − ${out}).`, brief: `${out} squared` }
      : {
          sentence: `${typed} is the square of out − target. ${asked} is out − target, not squared.`,
          brief: 'out − target squared',
        },
  'delta-already': ({ typed, node, asked }) => ({
    sentence: `${typed} is δ_${node}: the slope is already in it. ${asked} comes before that.`,
    brief: 'the slope already in it',
  }),
  neighbour: ({ typed, kind, about, theirs, node, sender, asked }) =>
    kind === 'via'
      ? {
          sentence: `${typed} is what ${about} sends back to ${sender}. Asked is what ${node} sends back.`,
          brief: `what ${about} sends back`,
        }
      : {
          sentence: `${typed} is ${theirs}. Asked is ${asked}.`,
          brief: theirs,
        },
  'no-weight': ({ typed, node, through }) => ({
    sentence: `${typed} is δ_${node} as it is. It comes back times the weight ${through}.`,
    brief: `${through} left out`,
  }),
  'weight-only': ({ typed, node, through }) => ({
    sentence: `${typed} is ${through} alone. What comes back is δ_${node} times this weight.`,
    brief: `${through} alone`,
  }),
  'weight-of-other-path': ({ typed, about, node, sender, parameter }) => ({
    sentence: `${typed} comes out with ${about}. Between ${sender} and ${node} stands ${parameter}.`,
    brief: `${about} in the place of ${parameter}`,
  }),
  'gradient-instead': ({ typed, node, sent, parameter, through }) => ({
    sentence: `${typed} is the gradient of ${parameter}: δ_${node} times ${sent}. What comes back is δ_${node} times ${through}.`,
    brief: `the gradient of ${parameter}`,
  }),
  'out-only': ({ typed, out }) => ({
    sentence: `${typed} is ${out}. The slope is that times 1 − ${out}.`,
    brief: `${out} alone`,
  }),
  'tanh-slope': ({ typed }) => ({
    sentence: `${typed} is 1 − out², the slope of tanh. The slope of the sigmoid is out(1 − out).`,
    brief: '1 − out², the slope of tanh',
  }),
  'slope-sign': ({ typed, out }) => ({
    sentence: `${typed} has the wrong sign: the slope is ${out}(1 − ${out}), and the sigmoid only rises.`,
    brief: 'out(out − 1)',
  }),
  plus: ({ typed, out }) => ({
    sentence: `${typed} is ${out}(1 + ${out}). The slope of the sigmoid has a minus: ${out}(1 − ${out}).`,
    brief: 'out(1 + out)',
  }),
  'slope-of-output': ({ typed, about, node }) => ({
    sentence: `${typed} is the slope at ${about}. Asked is the slope at ${node}.`,
    brief: `the slope at ${about}`,
  }),
} satisfies Partial<RuleWords>
