import type { Sign } from '../../narration/facts/signs'
import type { OwnWords } from '../ownWords'

/** What is said otherwise of quantities that every network has. */
export const own: OwnWords = {
  weightedSum: 'weighted sum',

  pulled({ node, sign, pull }) {
    if (sign === 'zero') return `${pull}. It is 0: out_${node} by itself asks for no change.`
    const [effect, wish] = sign === 'positive' ? ['raise', 'come down'] : ['lower', 'go up']
    return `${pull}. ${SIGNS[sign]}: raising out_${node} would ${effect} E, so ${node} must ${wish}.`
  },

  off: {
    title: (node) => `Nothing passes through ${node}`,
    layer:
      'Every neuron of this layer is off, at every sample: nothing gets through it, and neither it nor what lies below can learn any more.',
    forAll: ({ node, count, isForGood }) =>
      `${node} is off for ${count === 2 ? 'both' : `all ${count}`} samples: ${isForGood ? 'it can’t learn any more' : 'it learns nothing as long as that is so'}.`,
    once: (node) => `${node} is off: it sends 0, and its weights get no gradient from this sample.`,
  },

  cancels: {
    origin: ({ isShare, out, target }) =>
      `${isShare ? 'Added up over all outputs' : 'Gradient of the output times slope'}: it comes to output ${out} minus target ${target}.`,
    start: ({ isShare, node }) =>
      isShare
        ? `Added up over all outputs it comes to out_${node} minus target`
        : `The slope cancels: what is left is out_${node} minus target`,
    sentence: ({ start, node, sign }) =>
      `${start}. ${SIGNS[sign]}: net_${node} should ${sign === 'positive' ? 'fall' : 'rise'}.`,
    zero: ({ start, node, isOfMany }) =>
      `${start}. ${isOfMany ? own.asked.nothing(node) : `It is 0: no weight into ${node.id} needs to move.`}`,
  },

  nearlyExact: 'What is left of the error is too small to be stored: the outputs are as good as on their targets.',

  thisSample: {
    name: (isNew) => (isNew ? 'new error of this sample' : 'error of this sample'),
    meaning: (isNew) =>
      isNew ? 'error of this sample with the updated weights' : 'sum of the errors of all outputs for this sample',
    title: (isNew) => (isNew ? 'How wrong is it on this sample now?' : 'How wrong is it on this sample?'),
    first: (isExact) =>
      isExact
        ? 'On this sample every output hits its target. The others count as well.'
        : 'How wrong the network is on this sample alone. The others count as well.',
    again({ from, to, trend }) {
      if (trend === 'same') return `For this sample E is still ${to}. What counts is E of all samples.`
      return trend === 'lower'
        ? `For this sample E has fallen from ${from} to ${to}. What counts is E of all samples.`
        : `For this sample alone E has risen from ${from} to ${to}. What counts is E of all samples.`
    },
    oneByOne: (isLearned) =>
      isLearned
        ? 'How wrong the network is on this sample: the one number that this iteration tries to lower.'
        : 'How wrong the network is on this sample. This iteration learns another one.',
  },

  asked: {
    ofEdge({ called, from, to }, { sign, because }) {
      const [delta, sent] = [`δ_${to.id}`, from.kind === 'input' ? from.id : `out_${from.id}`]
      switch (because) {
        case 'sender':
          return `${sent} is 0, so ${called} had no part in net_${to.id}: this sample does not move ${called}.`
        case 'delta':
          return `${delta} is 0, so this sample does not move ${called}.`
        case 'tiny':
          return `${delta} and ${sent} are so small that their product is 0: this sample does not move ${called}.`
        case null:
          return `${delta} at the end of the edge times ${sent} at its start. ${asks(called, sign)}`
      }
    },
    ofBias({ called, feeds }, sign) {
      const from =
        feeds.length === 1
          ? `A bias has the input 1, so its gradient is δ_${feeds[0]!.id} itself.`
          : `${called} collects the error terms of ${feeds.length === 2 ? 'both' : `all ${feeds.length}`} neurons that it feeds.`
      return `${from} ${asks(called, sign)}`
    },
    nothing: ({ id }) => `δ_${id} is 0: this sample moves no weight into ${id}.`,
  },
}

const SIGNS = { positive: 'Positive', negative: 'Negative' }

function asks(called: string, sign: Sign): string {
  switch (sign) {
    case 'positive':
      return `Positive: this sample pulls ${called} down.`
    case 'negative':
      return `Negative: this sample pulls ${called} up.`
    case 'zero':
      return `The gradient is 0: this sample does not move ${called}.`
  }
}
