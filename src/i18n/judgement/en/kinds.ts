import type { ActivationName } from '../../../engine'
import type { RuleWords } from '../ruleWords'

/** What a neuron makes of its net. */
const MADE: Readonly<Record<ActivationName, string>> = {
  sigmoid: 'the sigmoid of its net',
  identity: 'its net as it is',
  tanh: 'tanh of its net',
  relu: 'its net, but 0 where that is below 0',
  'leaky-relu': 'its net, but a hundredth of it where that is below 0',
  softmax: 'its share under softmax',
}

/** What happens with other activations, other losses and several samples. */
export const kindsEn = {
  'sigmoid-slope': ({ typed, kind, node, out, activation }) => ({
    sentence:
      kind === 'slope'
        ? `${typed} is ${out}(1 − ${out}), the slope of the sigmoid. ${node} sends ${MADE[activation]}.`
        : `${typed} comes out with out(1 − out) for the slope. That is the sigmoid’s, and not every neuron here has it.`,
    brief: 'the slope of the sigmoid, out(1 − out)',
  }),
  'slope-kept': ({ typed }) => ({
    sentence: `${typed} comes out if the slope of the output is kept. Under cross-entropy it cancels, and δ is out − target.`,
    brief: 'the slope kept in the δ of outputs',
  }),
  'own-share-only': ({ typed }) => ({
    sentence: `${typed} comes out if each output counts by itself. Under softmax a net moves all outputs, so δ is a sum over all of them.`,
    brief: 'the slope by the output’s own net alone',
  }),
  'two-forgotten': ({ typed, isUpdate }) => ({
    sentence: isUpdate
      ? `${typed} comes out with half of the gradient. This E has no ½, so the 2 of the square stays.`
      : 'Half of what it should be. This E has no ½, so the 2 of the square stays.',
    brief: 'the 2 of the square left out',
  }),
  'not-averaged': ({ typed }) => ({
    sentence: `${typed} comes out if nothing is divided by the number of outputs. This E is a mean over them.`,
    brief: 'not divided by the number of outputs',
  }),
  'not-bent': ({ typed, net, node, activation }) => ({
    sentence: `${typed} is ${net} as it is. ${node} sends ${MADE[activation]}.`,
    brief: `${net} as it is`,
  }),
  'no-share': ({ typed, asked }) => ({
    sentence: `${typed} is e^net alone. ${asked} is its share: that, divided by the sum over all outputs.`,
    brief: 'e^net, not divided by the sum',
  }),
  'not-cut': ({ typed, net, node, activation }) => ({
    sentence: `${typed} is ${net} as it is. ${node} sends ${MADE[activation]}.`,
    brief: `${net} as it is`,
  }),
  'sigmoid-instead': ({ typed, net, node, activation }) => ({
    sentence: `${typed} is the sigmoid of ${net}. ${node} sends ${MADE[activation]}.`,
    brief: `the sigmoid of ${net}`,
  }),
  'half-kept': ({ typed, asked }) => ({
    sentence: `${typed} comes out with a ½ before the square. ${asked} has none in this network.`,
    brief: 'a ½ that this E has not',
  }),
  'squares-for-entropy': ({ typed, asked }) => ({
    sentence: `${typed} is half of the squared distance. ${asked} is cross-entropy in this network.`,
    brief: 'half of the squared distance',
  }),
  'one-log': ({ typed }) => ({
    sentence: `${typed} is −target · ln out alone. The other part is −(1 − target) · ln(1 − out).`,
    brief: '−target · ln out alone',
  }),
  'one-sample-only': ({ typed, isUpdate }) => ({
    sentence: isUpdate
      ? `${typed} comes out with the gradient of the sample shown alone. One update is for all samples together.`
      : `${typed} is what the sample shown says alone. Here those of all samples are put together.`,
    brief: 'the sample shown alone',
  }),
  'forgot-sample': ({ typed, about }) => ({
    sentence: `${typed} comes out without sample ${about}. All samples count.`,
    brief: `sample ${about} left out`,
  }),
  'mean-for-sum': ({ typed }) => ({
    sentence: `${typed} comes out with the mean over the samples. Here they are added, not averaged.`,
    brief: 'the mean over the samples',
  }),
  'sum-for-mean': ({ typed }) => ({
    sentence: `${typed} comes out with the sum over the samples. Here it is divided by how many they are.`,
    brief: 'the sum over the samples',
  }),
} satisfies Partial<RuleWords>
