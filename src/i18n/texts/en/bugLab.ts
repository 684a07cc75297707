import type { Bug } from '../../../engine'
import { writeCount } from '../../writeCount'

/** What a wrong program does: its name, and what it gets wrong. */
interface BugWords {
  readonly title: string
  readonly does: string
}

/** How a gradient lies to the measured slope. */
export interface Beside {
  /** As it is claimed. */
  readonly value: string
  /** How many times the slope it is; null where it is right. */
  readonly times: string | null
  /** Whether that can be said at all: nothing is a multiple of 0. */
  readonly hasTimes: boolean
}

const bugs: Readonly<Record<Bug, BugWords>> = {
  order: { title: 'Moved weights', does: 'Looks back through weights that have moved already.' },
  'one-path': { title: 'One path', does: 'Hears only the first of the receivers.' },
  transposed: { title: 'Transposed', does: 'Takes rows for columns: looks back through other weights.' },
  'no-output-slope': { title: 'No output slope', does: 'Leaves the slope out of the δ of outputs.' },
  'no-hidden-slope': { title: 'No hidden slope', does: 'Leaves the slope out of the δ of hidden neurons.' },
  'no-slopes': { title: 'No slopes', does: 'Leaves the slopes out everywhere.' },
  'no-half': { title: 'Twice the error', does: 'Forgets that ½ and 2 cancel.' },
  sign: { title: 'Wrong sign', does: 'Takes target − out where out − target belongs.' },
  'net-slope': { title: 'Slope of net', does: 'Takes σ′ from net: net(1 − net).' },
}

/** The bug lab: wrong programs, and how a measured slope finds them out. */
export const bugLabEn = {
  bugs,
  strip: 'A wrong program is running.',
  notAsked: 'Nothing is asked while it runs.',
  back: 'Back to the right one',
  /** Heard once it is back. */
  isBack: 'The right program runs again.',
  /** While the right program runs: what there is to do. */
  opening:
    'A wrong program has one mistake. Draw a secret one, nudge the weights to measure their slopes, and name its mistake.',
  program: 'Program',
  right: 'The right one',
  secret: ({ seed }: { seed: number }) => `Secret, seed ${seed}`,
  secretGroup: 'Secret program',
  secretHint:
    'A seed stands for one wrong program. Everybody who draws it gets the same one. The order of the steps gives none away: it is the same for all.',
  tooFew: 'On these numbers fewer than two wrong programs can be told apart. Change some numbers first.',
  /** Under the drawing of a departing step. */
  departs: {
    rule: ({ title, does }: BugWords) => `This is where the program is wrong. ${title}: ${does}`,
    numbers: 'The rule is right here, but it goes on from a number that is not.',
    unused: 'This number is right, but the program leaves it out of δ.',
    hidden: 'What the program does here is for you to find out: nudge the weights in the Bug lab.',
  },
  outputFirst:
    'Under Network the output layer moves first: then even the right program’s update is not the slope of E in the layers below.',
  table: 'Gradients: claimed and measured',
  weight: 'Weight',
  claimed: 'Claimed',
  measured: 'Measured',
  ratio: 'Ratio',
  notMeasured: 'not measured yet',
  noRatio: 'no ratio to 0',
  agrees: 'agrees',
  differs: 'differs',
  nudge: 'Nudge',
  nudgeOne: ({ weight }: { weight: string }) => `Nudge ${weight}`,
  nudgeAll: 'Nudge all',
  nudgeHint: 'Measured: E a little above and below the weight, (E(w + ε) − E(w − ε)) / 2ε with ε = 0.0001.',
  nudged: (one: { weight: string; above: string; below: string; slope: string }) =>
    `E(${one.weight} + ε) = ${one.above}, E(${one.weight} − ε) = ${one.below}: the slope is ${one.slope}.`,
  nudgedAll: ({ count, flagged }: { count: number; flagged: number }) =>
    `${writeCount(count)} weights measured. The program claims another gradient for ${flagged === 0 ? 'none' : writeCount(flagged)} of them.`,
  which: 'Which is it?',
  whichHint: 'Choose one and check it.',
  check: 'Check',
  against: ({
    title,
    weight,
    supposed,
    claimed,
  }: {
    title: string
    weight: string
    supposed: Beside
    claimed: Beside
  }) => {
    if (!supposed.hasTimes)
      return `With “${title}” ∂E/∂${weight} would be ${supposed.value}. Here the program says ${claimed.value}.`
    const would = supposed.times === null ? 'right' : `${supposed.times} times the measured slope`
    const is = claimed.times === null ? 'right' : `${claimed.times} times the measured slope`
    return `With “${title}” ∂E/∂${weight} would be ${would}. Here it is ${is}.`
  },
  found: ({ title }: { title: string }) => `Right: it is “${title}”.`,
  changed: 'The changed line',
  rightLine: 'Right program',
  wrongLine: 'This program',
  notHere: 'In this network it does the same as the right one.',
  everywhere: ({ count }: { count: number }) => (count === 1 ? 'Only here.' : `So at ${writeCount(count)} steps.`),
}
