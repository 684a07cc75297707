import type { LossKind, LossWords } from '../lossWords'

const agrees = (node: string): string => `Output and target agree exactly, so ${node} adds nothing to the error.`

const halfSquare: LossWords = {
  meaning: 'half the squared miss',
  origin: ({ target, out }) => `Half the square of target ${target} minus output ${out}.`,
  sentence: ({ node, isExact }) =>
    isExact
      ? agrees(node)
      : `Half the squared distance between target and output: how wrong ${node} is, not which way.`,
  pullOrigin: ({ target, out }) => `Output ${out} minus target ${target}.`,
  pull: () => 'Output minus target',
  why: 'The square makes misses positive and lets large ones count more. The ½ will cancel the 2 that its slope brings.',
  whyPull: (node) =>
    `Only E_${node} reads out_${node}. The 2 comes from the square, the −1 from the minus before out_${node}; 2 and ½ cancel.`,
}

const square: LossWords = {
  meaning: 'the squared miss',
  origin: ({ target, out }) => `Target ${target} minus output ${out}, squared.`,
  sentence: ({ node, isExact }) =>
    isExact ? agrees(node) : `The squared distance between target and output: how wrong ${node} is, not which way.`,
  pullOrigin: ({ target, out }) => `Output ${out} minus target ${target}, times 2.`,
  pull: () => 'Twice output minus target',
  why: 'The square makes misses positive and lets large ones count more.',
  whyPull: (node) =>
    `Only E_${node} reads out_${node}. The 2 comes from the square; the minus before out_${node} turns the difference round.`,
}

const meanSquare: LossWords = {
  ...square,
  meaning: 'this output’s part of the mean squared miss',
  origin: ({ target, out, outputs }) =>
    `Target ${target} minus output ${out}, squared${outputs === 1 ? '' : ` and divided by ${outputs}`}.`,
  sentence: ({ node, isExact }) =>
    isExact
      ? agrees(node)
      : `The squared distance between target and output, averaged over the outputs: how wrong ${node} is, not which way.`,
  pullOrigin: ({ target, out, outputs }) =>
    `Output ${out} minus target ${target}, times 2${outputs === 1 ? '' : `, divided by ${outputs}`}.`,
  pull: ({ outputs }) =>
    outputs === 1 ? 'Twice output minus target' : `Twice output minus target, divided by ${outputs}`,
  why: 'The square makes misses positive and lets large ones count more. The mean does not grow with the number of outputs.',
  whyPull: (node) =>
    `Only E_${node} reads out_${node}. The 2 comes from the square; the minus before out_${node} turns the difference round; of several outputs the mean divides by their number.`,
}

const yesNo: LossWords = {
  meaning: 'cross-entropy of the answer',
  origin: ({ target, out }) => `Cross-entropy of output ${out} for target ${target}.`,
  sentence: ({ node }) =>
    `Cross-entropy: the farther the answer of ${node} is from its target, the larger; largest where it is sure and wrong.`,
  pullOrigin: ({ target, out }) => `Output ${out} minus target ${target}, divided by output times 1 minus output.`,
  pull: () => 'Output minus target, divided by output times 1 minus output',
  why: 'Steep where the answer is confidently wrong; it cancels the flat end of σ: δ = out − target.',
  whyPull: (node) =>
    `A logarithm’s slope is 1 divided by what stands in it, out_${node} or 1 − out_${node}: the nearer the answer is to the wrong end, the steeper the error.`,
}

const share: LossWords = {
  meaning: 'minus target times the logarithm of the output',
  origin: ({ target, out }) => `Minus target ${target} times the natural logarithm of output ${out}.`,
  sentence: ({ node, isUnasked }) =>
    isUnasked
      ? `The target of ${node} is 0, so it adds nothing: what counts is the share that it takes from others.`
      : `Minus the logarithm of its share, times the target: the smaller the share of ${node}, the larger the error.`,
  pullOrigin: ({ target, out }) => `Minus target ${target} divided by output ${out}.`,
  pull: () => 'Minus target divided by output',
  why: 'Steep where the answer is confidently wrong: near a share of 0 the error has no limit, at a share of 1 it is 0.',
  whyPull: (node) =>
    `The slope of ln out_${node} is 1 divided by out_${node}: the smaller the share, the steeper the error.`,
}

/** All that is said of each loss by name, or that holds for it alone. */
export const LOSS_WORDS: Readonly<Record<LossKind, LossWords>> = {
  'half-square': halfSquare,
  square,
  'mean-square': meanSquare,
  'yes-no': yesNo,
  share,
}
