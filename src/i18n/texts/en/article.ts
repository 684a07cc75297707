import { writeCount } from '../../writeCount'

/** The article's figures beside this program's, and what the places where they differ mean. */
export const articleEn = {
  intro:
    'The article’s numbers, and the same numbers here under both update orders. They belong to the article’s own network, whatever network is on screen now.',
  differing: 'Where they differ',
  all: 'Every number the article prints',
  number: 'Number',
  printed: 'Printed',
  parts: {
    given: 'What is given',
    forward: 'Forward',
    backward: 'Backward',
    totals: 'After updates',
  },
  afterUpdates: ({ count }: { count: number }) =>
    count === 0 ? 'before any update' : count === 1 ? 'after 1 update' : `after ${writeCount(count)} updates`,
  differs: 'differs from here on:',
  typoTitle: 'The output 0.75136079',
  typo: [
    'The article prints out_o1 as 0.75136079, but the network gives 0.751365070: two digits were mixed up in copying.',
    'The article shows it itself: with its own figure E would be 0.298367936, and it prints 0.298371109.',
    'Check it: step to out_o1, then to E, and compare both with the article.',
  ],
  typoSetUp: 'Go to out_o1',
  totalsTitle: 'The two totals',
  totals: [
    'The article teaches that the hidden layer’s gradients use the old w5 to w8, but its totals come from a program that moved w5 to w8 first and then looked back through the new ones.',
    'Under the rule it teaches, E is 0.291027774 after one update and 0.000035102 after 10,000; with the output layer first it is 0.291027924 and 0.000035085, to every digit that is printed.',
    'The lower total is no proof of the better rule: measure the slope of w1 under Slope, and it agrees with the old weights, not with the new ones.',
  ],
  setUpFirst: ({ order }: { order: string }) => `${order}: first update`,
  setUpLast: ({ order }: { order: string }) => `${order}: 10,000 updates`,
  looseEndsTitle: 'Smaller things',
  looseEnds: [
    'The article calls [0.01, 0.99] the original input; these are the targets.',
    'The values of b1 and b2 stood only in its images: 0.35 and 0.60. Its summary updates the biases, its example does not.',
  ],
}
