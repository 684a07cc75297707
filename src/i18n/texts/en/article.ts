import { writeCount } from '../../writeCount'

/** What is heard of a row: all that is seen in it. */
export interface ArticleRowHeard {
  /** One for each number. */
  readonly names: readonly string[]
  readonly updates: number
  readonly isProduct: boolean
  /** Null where the article has a picture. */
  readonly printed: string | null
  /** Null until its step has been played. */
  readonly number: string | null
  readonly agrees: boolean
  readonly isMoved: boolean
  readonly step: number
}

const afterUpdates = ({ count }: { count: number }): string =>
  count === 1 ? 'after 1 update' : `after ${writeCount(count)} updates`

/** The article, number by number, beside this program's numbers. */
export const articleEn = {
  about: 'The article: “解读反向传播算法”, after Matt Mazur’s step by step example (2015).',
  intro: 'In the article’s order. Click a row to go there.',
  introElsewhere: 'Another network is on the page, so nothing is compared. A row opens the article’s.',
  introWrong: 'A wrong program runs, so nothing is compared. A row opens the article’s network.',
  /** The same where only numbers are others; names of numbers, or what stands in `numbers`. */
  introUnlike: ({ parts }: { parts: readonly string[] }) =>
    `Not as in the article: ${parts.join(', ')}. So nothing is compared. A row opens the article’s network.`,
  numbers: { inputs: 'inputs', targets: 'targets', weights: 'weights', biases: 'biases', learningRate: 'η' },
  marks: { same: 'as printed', differs: 'differs', picture: 'picture; computed here' },
  sections: {
    given: 'What is given',
    forward: 'Step 1: forward',
    error: 'Step 2: total error E (E_total in the article)',
    outputWeights: 'Chain rule: output-layer weights',
    hiddenWeights: 'Hidden-layer weights: two paths',
    totals: 'After the updates',
  },
  afterUpdates,
  product: 'their product',
  /** Beside a number that would be another one as the article teaches it. */
  moved: 'output layer first',
  /** Before a number of this program that stands below the printed one. */
  numberHere: 'computed',
  /** In the row of the present step. */
  youAreHere: 'here',
  run: 'run',
  open: 'Open the article’s network',
  row: ({ names, updates, isProduct, printed, number, agrees, isMoved, step }: ArticleRowHeard): string =>
    [
      ...names,
      ...(updates === 0 ? [] : [afterUpdates({ count: updates })]),
      ...(isProduct ? ['their product'] : []),
      printed === null ? 'a picture there' : `printed ${printed}`,
      number === null ? 'not played yet' : agrees ? 'the same here' : `computed ${number}`,
      ...(number !== null && printed !== null && !agrees ? ['differs'] : []),
      ...(isMoved ? ['with the output layer first'] : []),
      updates > 1 ? `runs ${writeCount(updates)} updates` : `step ${step}`,
    ].join(', '),
  openRow: ({ row }: { row: string }) => `Open the article’s network, for ${row}`,
  errata: 'Errata',
  typo: {
    title: 'out_o1 printed as 0.75136079.',
    text: 'A slip in copying: with it E would be 0.298367936, yet 0.298371109 is printed.',
  },
  totals: {
    title: 'The figures after the updates.',
    text: 'The article teaches the old weights; these figures come from a program that moved the output layer first.',
  },
  check: 'Check it',
  checkBack: 'Back to the old weights',
  /** What the check has shown, under either order. */
  checked: {
    'output-first': 'With the output layer first all four are as printed.',
    simultaneous: 'With the old weights all four differ from what is printed.',
  },
  more: 'Smaller things',
  looseEnds: [
    'The lower total is no proof of the better rule: measure the slope of w1 under Slope, and it agrees with the old weights, not with the new ones.',
    'What the article calls the indirect error (间接误差) of a hidden neuron is its δ here. It has no number for it, so no row.',
    'The article calls [0.01, 0.99] the original input; these are the targets.',
    'The values of b1 and b2 stood only in its images: 0.35 and 0.60. Its summary updates the biases, its example does not.',
  ],
}
