import type { UpdateOrder } from '../../../engine'
import type { LineFlaw } from '../../../comparing/readFigures'
import type { Verdict } from '../../../comparing/compare'
import type { SourceId } from '../../../content/sources'
import { writeCount } from '../../writeCount'
import { articleEn } from './article'
import { figureFlawEn } from './figureFlaw'

/** Printed figures beside this program's numbers. */
export const compareEn = {
  article: articleEn,
  source: 'Source',
  /** Lists that are no published example of their own. */
  lists: { article: 'The article', own: 'Added figures' },
  sources: {
    'bias-per-neuron': 'tailworks neuralnet, a test',
    'han-kamber': 'Han & Kamber, Data Mining',
    macleod: 'MacLeod, back propagation',
    'matthews-xor': 'Matthews, XOR network',
    'nielsen-near': 'Nielsen, chapter 3',
    'nielsen-far': 'Nielsen, chapter 3',
    hmkcode: 'hmkcode, step by step',
    'spencer-harper': 'Spencer-Harper, 9 lines',
    'first-wrong': 'GeeksforGeeks, 2-2-1',
  } satisfies Record<SourceId, string>,
  readItSo: 'Read it so:',
  /** Where a source only writes or names things in another way. */
  notes: {
    'bias-per-neuron':
      'A program’s test, not the article: there each neuron has a trained bias. It gives E and both outputs before the first update, after it, and after 9,999.',
    'han-kamber':
      'Err there is −δ here: the book steps along Err, we step against ∂E/∂net. The sign is no difference. θ is added like a bias.',
    macleod: 'δ there is −δ here. The output layer is updated first.',
    'matthews-xor': 'd there is −δ here, and Δw is the whole step, −η · ∂E/∂w. A w with a 0 at its end is a bias.',
    'nielsen-near': 'a there is out_o1 here.',
    'nielsen-far': 'a there is out_o1 here.',
    hmkcode: 'h1, h2 and out there are out_h1, out_h2 and out_o1 here.',
    'spencer-harper': 'w1, w2 and w3 there are those after all 10,000 updates.',
    'first-wrong': 'δ there is −δ here, the error target − out, and Δw the whole step, −η · ∂E/∂w.',
  } satisfies Record<SourceId, string>,

  columns: { mark: 'result', there: 'there', here: 'here', printed: 'printed', computed: 'computed', step: 'step' },
  caption: ({ source }: { source: string }) => `${source}: printed figures and the numbers here`,
  /** Behind their numbers, in buttons that show these alone. */
  counts: { label: 'Show only', same: 'same', cut: 'cut', rounded: 'rounded', different: 'differ' },
  verdicts: {
    same: 'same',
    cut: 'cut, not rounded',
    rounded: 'rounded on the way',
    follows: 'follows from a wrong figure',
    different: 'different',
  } satisfies Record<Verdict, string>,
  unreached: 'not reached yet',
  inIteration: ({ iteration }: { iteration: number }) => `iteration ${writeCount(iteration)}`,
  otherSign: 'sign',
  goesTo: ({ step, off }: { step: number; off: string | null }) =>
    off === null ? `goes to step ${step}` : `difference: ${off}, goes to step ${step}`,
  runsTo: ({ iteration }: { iteration: number }) => `runs to iteration ${writeCount(iteration)}`,
  youAreHere: 'here',
  seeStep: ({ step }: { step: number }) => `See step ${step}`,

  first: ({ should }: { should: string }) => `The first wrong figure: it should be ${should}.`,
  causes: {
    half: 'Twice ours everywhere: the source has no ½ in E.',
    name: ({ weight }: { weight: string }) => `This is our ${weight}: the source numbers by sender.`,
    order: {
      'output-first': 'Right with the output layer updated first.',
      simultaneous: 'Right with all weights updated together.',
    } satisfies Record<UpdateOrder, string>,
    rate: ({ rate }: { rate: string }) => `Right with η = ${rate}.`,
    switch: 'Switch?',
    switchNames: 'Switch names?',
    earlier: ({ updates }: { updates: number }) => `Right after ${inUpdates(updates)}: printed before the last one.`,
    later: ({ updates }: { updates: number }) => `Right after ${inUpdates(updates)}: printed one update late.`,
    sign: 'The size agrees, the sign is opposite.',
    larger: ({ times }: { times: number }) => `About ${writeCount(times)} times ours: perhaps the decimal point.`,
    smaller: ({ times }: { times: number }) => `About 1/${writeCount(times)} of ours: perhaps the decimal point.`,
    inputs: ({ working, names }: { working: string; names: readonly string[] }) =>
      `${working}: other ${names.join(', ')} than printed above.`,
    none: 'No cause found.',
  },
  follows: 'Follows from wrong figures above; nothing new is wrong.',
  guessed: 'Every cause is a guess.',

  quiz: {
    hide: 'Guess first',
    ask: 'Which is the first wrong figure? A number here appears once its step has been played.',
    choose: ({ name }: { name: string }) => `${name} is the first wrong figure`,
    check: 'Check',
    right: ({ name }: { name: string }) => `Right: ${name} is the first wrong figure.`,
    wrong: ({ guess, name }: { guess: string; name: string }) => `Not ${guess}: the first wrong figure is ${name}.`,
    allRight: ({ guess }: { guess: string }) => `Not ${guess}: none of these figures is wrong.`,
  },

  add: {
    open: 'Add figures',
    label: 'One figure on each line',
    hint: 'Its name as on this page, and the number: ∂E/∂w5 = 0.0822. Also w5+ for the updated weight, Δw5 for its change, E@3 for iteration 3, and a name of the source in front: Err6 = −δ_o1 = 0.1311.',
    take: ({ count }: { count: number }) => (count === 1 ? 'Add 1 figure' : `Add ${count} figures`),
    cancel: 'Cancel',
    remove: ({ name }: { name: string }) => `Remove ${name}`,
    removeAll: 'Remove all',
    tooLong: 'These are too many for a link. A file carries them: Network, Save.',
    flaw: (flaw: LineFlaw): string => `Line ${flaw.line}: ${figureFlawEn(flaw)}`,
  },
}

function inUpdates(updates: number): string {
  return updates === 1 ? '1 update' : `${writeCount(updates)} updates`
}
