import type { RuleWords } from '../ruleWords'
import { listed } from './list'

/** What happens at updates, in the forward pass and at the error, and to any number. */
export const forwardEn = {
  added: ({ typed, parameter }) => ({
    sentence: `${typed} is ${parameter} plus the step. Against the gradient means minus.`,
    brief: `${parameter} plus η times its gradient`,
  }),
  'no-eta': ({ typed, parameter }) => ({
    sentence: `${typed} is ${parameter} minus the whole gradient. The step is η times that.`,
    brief: 'η left out',
  }),
  'gave-gradient': ({ typed, parameter, asked }) => ({
    sentence: `${typed} is the gradient. ${asked} is ${parameter} minus η times this.`,
    brief: 'the gradient alone',
  }),
  unchanged: ({ typed, before, parameter, asked }) =>
    before === ''
      ? {
          sentence: `${typed} is ${parameter} as it was. ${asked} differs by η times the gradient.`,
          brief: `${parameter} as it was`,
        }
      : {
          sentence: `${typed} is ${before}, from before the update. Asked is ${asked}, with what the update has changed.`,
          brief: `${before}, from before the update`,
        },
  'times-weight': ({ typed, parameter }) => ({
    sentence: `${typed} comes out if the step is multiplied by ${parameter} too. It is η times the gradient, no more.`,
    brief: `${parameter} as a factor of the step`,
  }),
  'gradient-minus-weight': ({ typed, parameter }) => ({
    sentence: `${typed} is the step minus ${parameter}. It is the other way round: ${parameter} minus the step.`,
    brief: `the step minus ${parameter}`,
  }),
  'half-step': ({ typed, square }) => ({
    sentence:
      square === 'half'
        ? `${typed} comes out with half of the step. The ½ belongs to E and is gone from its gradient.`
        : `${typed} comes out with half of the step. The step is η times the whole gradient.`,
    brief: 'half of the step',
  }),
  'gradient-of-neighbour': ({ typed, about, parameter }) => ({
    sentence: `${typed} comes out with the gradient of ${about}. ${parameter} moves by its own.`,
    brief: `the gradient of ${about}`,
  }),
  'no-bias': ({ typed, bias }) => ({
    sentence: `${typed} is the weighted sum. The bias ${bias} is missing.`,
    brief: `${bias} left out`,
  }),
  'dropped-term': ({ typed, about, node, weights }) => ({
    sentence: `${typed} comes out without what arrives over ${about}. Into ${node} lead ${listed(weights, 'weights')}.`,
    brief: `what arrives over ${about} left out`,
  }),
  'other-bias': ({ typed, about, node, bias }) => ({
    sentence: `${typed} comes out with ${about}. The bias of ${node} is ${bias}.`,
    brief: `${about} in the place of ${bias}`,
  }),
  'inputs-swapped': ({ typed, weights }) => ({
    sentence: `${typed} comes out with each weight at the next input. ${weights[0]} belongs to the first sender.`,
    brief: 'weights at the wrong inputs',
  }),
  'bias-weighted': ({ typed, bias }) => ({
    sentence: `${typed} comes out with the bias times an input. ${bias} is added as it is.`,
    brief: `${bias} times an input`,
  }),
  squashed: ({ typed, out, asked }) => ({
    sentence: `${typed} is already ${out}. ${asked} is the sum before the sigmoid.`,
    brief: `${out}, after the sigmoid`,
  }),
  'not-squashed': ({ typed, net, asked }) => ({
    sentence: `${typed} is ${net}. ${asked} is the sigmoid of that.`,
    brief: `${net}, before the sigmoid`,
  }),
  'sigma-sign': ({ typed }) => ({
    sentence: `${typed} comes out with net in the exponent. The sigmoid has −net there.`,
    brief: 'net in the place of −net',
  }),
  'sigma-no-one': ({ typed }) => ({
    sentence: `${typed} comes out without the 1 below the line: the sigmoid is 1 / (1 + e^(−net)).`,
    brief: 'the 1 below the line left out',
  }),
  'sigma-exp': ({ typed }) => ({
    sentence: `${typed} is only e^(−net). The sigmoid is 1 / (1 + e^(−net)).`,
    brief: 'e^(−net) alone',
  }),
  'sigma-denominator': ({ typed }) => ({
    sentence: `${typed} is 1 + e^(−net). The sigmoid is 1 divided by that.`,
    brief: '1 + e^(−net) alone',
  }),
  tanh: ({ typed, net }) => ({
    sentence: `${typed} is tanh of ${net}. Neurons here have the sigmoid, which lies between 0 and 1.`,
    brief: 'tanh in the place of the sigmoid',
  }),
  'not-squared': ({ typed, asked }) => ({
    sentence: `${typed} is half of the distance, not squared. ${asked} is ½(target − out)².`,
    brief: 'the square left out',
  }),
  distance: ({ typed, asked }) => ({
    sentence: `${typed} is the distance from target to out. ${asked} is half of its square.`,
    brief: 'the difference alone, not squared',
  }),
  signed: ({ typed, asked }) => ({
    sentence: `${typed} is out − target. ${asked} is half of its square.`,
    brief: 'the difference alone, not squared',
  }),
  quarter: ({ typed }) => ({
    sentence: `${typed} has the ½ inside the square, where it becomes ¼. It stands before the square.`,
    brief: 'the ½ inside the square',
  }),
  'target-of-other': ({ typed, about, node }) => ({
    sentence: `${typed} comes out with target_${about}. ${node} is held to target_${node}.`,
    brief: `target_${about} in the place of target_${node}`,
  }),
  'one-output-only': ({ typed, about }) => ({
    sentence: `${typed} is E_${about} alone. E is the sum over all outputs.`,
    brief: `E_${about} alone`,
  }),
  mean: ({ typed, asked }) => ({
    sentence: `${typed} is the mean of the errors. ${asked} is their sum.`,
    brief: 'the mean of the errors',
  }),
  'sum-then-square': ({ typed }) => ({
    sentence: `${typed} comes out if the differences are added first and squared then. Each is squared by itself.`,
    brief: 'differences added before they are squared',
  }),
  'distances-added': ({ typed, asked }) => ({
    sentence: `${typed} is what the distances from target to out come to. ${asked} adds halves of their squares.`,
    brief: 'distances in the place of squares',
  }),
  minus: ({ asked, isPositive }) => ({
    sentence: `The size is right, the sign is not: ${asked} is ${isPositive ? 'positive' : 'negative'} here.`,
    brief: 'the sign wrong',
  }),
  point: ({ typed, places, hasDigits }) => ({
    sentence: hasDigits
      ? `The digits are right, the point is ${Math.abs(places) === 1 ? 'one place' : 'two places'} off.`
      : `A point ${Math.abs(places) === 1 ? 'one place' : 'two places'} off, with rounding on the way, may give ${typed}.`,
    brief: 'the point moved',
  }),
} satisfies Partial<RuleWords>
