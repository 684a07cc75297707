import { writeCount } from '../../writeCount'
import { firstScenariosEn } from './firstScenarios'
import { sourceScenariosEn } from './sourceScenarios'

/** Each scenario's question comes before its numbers are seen; what to watch for answers it. */
export const scenariosEn = {
  label: 'Scenarios',
  watch: 'What to watch',
  search: 'Search',
  found: ({ count }: { count: number }) => (count === 1 ? '1 scenario' : `${count} scenarios`),
  /** Where nothing is found, with the way back. */
  none: 'No scenario’s title, question or misconception has all of these words.',
  clear: 'Show all scenarios',
  groupsLabel: 'Groups',
  /** Stands before the misconception that a scenario is about. */
  against: 'Misconception: ',
  quoted: ({ belief }: { belief: string }) => `“${belief}”`,
  run: ({ iterations }: { iterations: number }) => `Run ${writeCount(iterations)}`,
  groups: {
    first: 'Start here',
    order: 'When weights change',
    biases: 'Biases',
    paths: 'Two paths to h1',
    saturation: 'Saturation',
    rate: 'Learning rate',
    starts: 'Initial weights',
    sample: 'Inputs and targets',
    samples: 'Several samples',
    sources: 'Other people’s examples',
  },

  texts: {
    canonical: {
      title: 'The article’s example',
      ask: 'How much will one update lower E: almost all of it, about half, or only a little?',
      belief: 'One update does most of the work.',
      watch:
        'One update lowers E from 0.298371109 to 0.291027774. After 10,000 updates E is 0.000035102, and the outputs are 0.015913620 and 0.984064274. The biases stay fixed, as in the article.',
    },

    'order-wrong': {
      title: 'The article as printed: output layer first',
      ask: 'The hidden layer looks back through weights that have already moved. Will its gradients be too large, too small or right?',
      belief: 'The newer weights give the better gradient.',
      watch:
        '∂E/∂w1 comes out as 0.000364723; the true slope is 0.000438568. E is 0.291027924 after one update and 0.000035085 after 10,000, as printed: in the end even lower than in the right order. So E is no judge of the rule; the measured slope is.',
    },
    'order-right-lr4': {
      title: 'Right order, η = 4',
      ask: 'With η = 4 the output weights move far. Will w1 go up or down?',
      belief: 'A large η spoils the gradient.',
      watch:
        'All gradients are taken at the old weights: ∂E/∂w1 is 0.000438568, so w1 falls from 0.15 to 0.148245729. w2, w3 and w4 fall as well.',
    },
    'order-wrong-lr4': {
      title: 'Wrong order, η = 4',
      ask: 'Same start, same η, but the output weights move first. Which way will w1 go now?',
      belief: 'If E falls, the rule is right.',
      watch:
        'δ_o1 is passed back through the new w5, 0.071331838 instead of 0.4. That turns the sign: ∂E/∂w1 becomes −0.000152191, and w1 rises to 0.150608764. E falls all the same, to 0.238320176: only the measured slope shows the mistake.',
    },

    'bias-shared': {
      title: 'One trained bias per layer',
      ask: 'o1 must come down, o2 must go up, and both share b2. Which way will b2 move?',
      belief: 'Biases are not learned.',
      watch:
        'b2 gets the sum of two δ of opposite signs, 0.138498562 and −0.038098237, so it falls from 0.6 to 0.549799837. After 10,000 updates E is 0.000004355; with fixed biases it is 0.000035102.',
    },
    'bias-per-neuron': {
      title: 'One trained bias per neuron',
      ask: 'Now o1 and o2 have a bias each. Will E fall faster or slower than with a shared b2?',
      belief: 'It makes no difference who shares a bias.',
      watch:
        'b_o1 falls and b_o2 rises: they no longer hold each other back. One update lowers E to 0.280471447; with shared biases, to 0.285750887. After 10,000 updates b_o1 is −2.340588217, b_o2 is 2.166280451 and E is 0.000002448.',
    },

    'tug-balance': {
      ...firstScenariosEn['tug-balance'],
      belief: 'The larger error always wins.',
      watch:
        'o1 sends back 0.019049194, o2 sends back −0.019049118. They cancel almost exactly, so w1 is still 0.150000000 after the update. Yet E is 0.276057969: both outputs are wrong, and h1 hears nothing of it.',
    },
    'tug-flip': {
      title: 'Tug-of-war at h1: w5 = 0.1',
      ask: 'With w5 = 0.1 the path from o1 is weaker. Will w1 fall, stay or rise?',
      belief: 'A shared neuron serves the output that is more wrong.',
      watch:
        'o1 sends back 0.014349389, o2 sends back −0.019049118. The sum is negative: δ_h1 is −0.001134048, so w1 rises to 0.150028351. o1 has the larger error and still loses.',
    },
    'tug-blocked': {
      title: 'Tug-of-war at h1: w5 = 0',
      ask: 'With w5 = 0, how much of the error at o1 reaches h1?',
      belief: 'A weight of 0 can never learn.',
      watch:
        'Nothing comes back along w5: δ_o1 is 0.144584333, but times 0 it is 0. h1 hears only o2, −0.019049118. w5 itself does learn: its gradient is 0.085777546, so after one update the path is open.',
    },

    'saturated-b2-6': {
      ...firstScenariosEn['saturated-b2-6'],
      belief: 'The more wrong, the faster it learns.',
      watch:
        'out_o1 is 0.998507644, so the slope there is only 0.001490129. E lies on a plateau, 0.487016907 after 1,000 updates, and then drops: 0.099106679 after 1,970, 0.000492753 after 3,000.',
    },
    'saturated-b2-8': {
      title: 'More confident still: b2 = 8',
      ask: 'The slope at o1 is about seven times smaller again. Will 10,000 updates be enough?',
      belief: 'Where E no longer falls, learning is over.',
      watch:
        'The slope at o1 is 0.000202188. In 10,000 updates E only falls from 0.489898034 to 0.489412444. This is a plateau, not a minimum: after 15,000 updates E is 0.000577743.',
    },
    staircase: {
      title: 'Both outputs confidently wrong',
      ask: 'Both outputs are confidently wrong. Will E fall evenly, all at once, or in steps?',
      belief: 'E falls evenly, or else something is broken.',
      watch:
        'o2 gets away first, because its slope is larger: 0.004699786 against 0.001424937. E is 0.493470968 after 800 updates, still 0.470629265 after 1,700, and 0.010995212 after 2,000.',
    },
    'dead-hidden': {
      title: 'A hidden layer without output: b1 = −10',
      ask: 'The error terms at the outputs are healthy. Will w5 learn?',
      belief: 'A large error term means a large gradient.',
      watch:
        'δ_o1 is 0.145428544, but out_h1 is only 0.000046664. The gradient of w5 is their product, 0.000006786. In 10,000 updates E only falls from 0.261317684 to 0.261317079.',
    },
    'saturated-hidden': {
      title: 'A saturated hidden layer: b1 = 10',
      ask: 'Both hidden outputs are almost as high as a sigmoid can get. Which weights can still learn?',
      belief: 'Where one layer stands still, all of them do.',
      watch:
        'The slope at h1 is 0.000044165, so almost nothing passes back through it: in 10,000 updates w1 only goes from 0.15 to 0.150010436. The output layer learns well all the same: E falls to 0.000003936.',
    },

    'half-removed': {
      title: 'No ½ in E',
      ask: 'Drop the ½ from E: what happens to every gradient, and to every step?',
      belief: 'Without the ½ the network learns something else.',
      watch:
        'Without the ½ every gradient doubles, and each step is the one that η = 1 takes with it. w5 goes to 0.317832959 instead of 0.358916480; E, shown with its ½, falls to 0.283618982. The ½ only rescales η.',
    },
    'lr-ladder-0.5': {
      title: 'Learning rate η = 0.5',
      ask: 'Both targets are now 0.5, so an output can overshoot. How near will o1 get in 10 updates?',
      belief: 'A small η is always the safe choice.',
      watch:
        'In 10 updates out_o1 creeps from 0.751365070 to 0.719769343, and E falls from 0.068837173 to 0.053470705. Every step goes the right way; it is only too short.',
    },
    'lr-ladder-5': {
      title: 'Learning rate η = 5',
      ask: 'η is ten times larger. Will E fall faster, or will it jump about?',
      belief: 'Ten times the η makes E jump about.',
      watch:
        'E falls at every update: to 0.053206478 at the first, to 0.001132132 after 10. out_o1 comes down to 0.530629742 and has not passed 0.5.',
    },
    'lr-ladder-20': {
      title: 'Learning rate η = 20',
      ask: 'η is four times larger again. Will out_o1 overshoot 0.5?',
      belief: 'A large η must overshoot.',
      watch:
        'The first three updates bring out_o1 to 0.608477246, 0.518890849 and 0.502214741: close, and never past the target. After 10 updates it is 0.500000001.',
    },
    'lr-ladder-45': {
      title: 'Learning rate η = 45',
      ask: 'The first step will overshoot 0.5. Will the next one land nearer to it?',
      belief: 'Whoever overshoots ends up farther away.',
      watch:
        'out_o1 jumps across the target and back: 0.404135724, 0.585236038, 0.423138442. Each landing is a little nearer, so E falls, but after 10 updates it is still 0.001999731. η = 5 did better.',
    },
    'lr-ladder-60': {
      title: 'Learning rate η = 60',
      ask: 'Will E fall at every update?',
      belief: 'Every update lowers E.',
      watch:
        'No: E goes 0.039876729, 0.046320441, 0.044422835, and rises at the second update. out_o1 swings from 0.292211042 to 0.716473045 and back. After 10 updates E is still 0.034997020.',
    },
    'lr-ladder-80': {
      ...firstScenariosEn['lr-ladder-80'],
      belief: 'Against the gradient, E must fall.',
      watch:
        'Yes: E rises from 0.068837173 to 0.102037788, because out_o1 flies past 0.5 to 0.175771503. The slope promises a lower E only for short steps. After 10 updates E is still 0.062608474.',
    },
    'lr-trap-200': {
      title: 'One giant step: η = 200',
      ask: 'A single update brings E down to 0.000086912. Are we done?',
      belief: 'A small E means that all has been learned.',
      watch:
        'No: out_o1 has shot past 0.01 to 0.000000011, where the slope is almost nothing. o2 goes on learning: E is 0.000050000 after 1,000 updates, and still is after 10,000. This is saturation, not a minimum.',
    },
    'lr-trap-500': {
      title: 'An even bigger step: η = 500',
      ask: 'Now both outputs shoot past their targets. Can they come back?',
      belief: 'What has overshot comes back by itself.',
      watch:
        'After one update out_o1 is 4.81 × 10⁻²¹ and out_o2 is 0.999999431: both slopes are as good as gone. E is 0.000099994, and still is after 10,000 updates. A small E is not enough; look at the outputs.',
    },

    'symmetric-0.3': {
      ...firstScenariosEn['symmetric-0.3'],
      belief: 'Training tells equal neurons apart.',
      watch:
        'No: out_h1 and out_h2 are both 0.597485766, w5 and w6 both have the gradient 0.085329580, and so it goes on. You paid for two hidden neurons and got one. For one sample that is enough: after 10,000 updates E is 0.000034670.',
    },
    'mirror-rows': {
      title: 'Twins: the same weights at h1 and h2',
      ask: 'w1 and w2 differ, but h1 and h2 have the same weights. Will they part?',
      belief: 'A few unequal weights are enough to part two neurons.',
      watch:
        'No: δ_h1 and δ_h2 are both 0.008672938, so w1 and w3 move alike, and so do w2 and w4. After 10,000 updates w1 and w3 are both 0.380427694. To break the symmetry, the two must start unequal.',
    },
    zeros: {
      title: 'All weights 0',
      ask: 'All weights start at 0. Which of them learn at the first update?',
      belief: 'From zeros nothing can ever be learned.',
      watch:
        'Only w5…w8: they are fed by out_h1 and out_h2, which are 0.586617579. w1…w4 have the gradient 0, for nothing comes back through zero weights. After 2 updates w1 is 0.000048196: it has begun to learn. h1 and h2 remain twins.',
    },
    'other-start-neg': {
      title: 'Another start: w5…w8 negative',
      ask: 'Turn the signs of w5…w8. Will training arrive at the same weights?',
      belief: 'Training always ends at the same weights.',
      watch:
        'Near them, but not there: after 10,000 updates w5 is −3.845784208, not −3.892977199. E is 0.000035198, not 0.000035102. Different weights can give almost the same error.',
    },
    'other-start-mixed': {
      title: 'Another start: 3, −3, −3, 3',
      ask: 'w5…w8 start at 3, −3, −3, 3. Will E end higher than in the article’s example?',
      belief: 'There is only one good set of weights.',
      watch:
        'After 10,000 updates w5 is −0.688151261 and w6 is −6.849005734; in the article’s example they are −3.892977199 and −3.868416688. E is 0.000033370, even a little lower than 0.000035102. There is more than one good set of weights.',
    },
    'swap-hidden': {
      title: 'h1 and h2 swapped',
      ask: 'h1 and h2 change places, with all their weights. What happens to E?',
      belief: 'It matters which hidden neuron comes first.',
      watch:
        'Nothing: E is 0.298371109 at the start, 0.291027774 after one update and 0.000035102 after 10,000, just as in the article’s example. Only the names of the two hidden neurons have changed.',
    },

    'input-zero': {
      title: 'An input of 0',
      ask: 'i1 is 0 and i2 is 1. Which weights will never move?',
      belief: 'Every update moves every weight.',
      watch:
        'The gradient of w1 is δ_h1 · i1, which is exactly 0, and so is that of w3. After 10,000 updates w1 is still 0.15 and w3 still 0.25, while w2 has gone from 0.2 to 1.523870486.',
    },
    'input-one': {
      title: 'Inputs 1 and 1',
      ask: 'The inputs grow from 0.05 and 0.1 to 1. What happens to the gradients of w1 and w2?',
      belief: 'A gradient depends on the error alone.',
      watch:
        'The gradient of w1 is δ_h1 · i1: 0.008335602 instead of 0.000438568. Now the hidden layer learns visibly too: in 10,000 updates w1 goes from 0.15 to 1.003457800, and E falls to 0.000004477.',
    },
    'targets-0-1': {
      title: 'Targets 0 and 1',
      ask: 'The targets are now 0 and 1. Can the outputs reach them?',
      belief: 'With enough training any target is reached.',
      watch:
        'No: a sigmoid only comes near 0 and 1, so the weights never come to rest. w5 is −4.137356659 after 10,000 updates and −5.048501281 after 100,000; E is 0.000136392, then 0.000012577.',
    },

    'xor-plateau': {
      title: 'XOR: a long plateau',
      ask: 'Four samples are learned all together. Why does nothing happen for a thousand iterations?',
      belief: 'Where E no longer falls, learning is over.',
      watch:
        'E of all samples falls from 0.534419228 to 0.498964240 in 1,000 updates: every answer goes to about one half and stays there. But the weights grow all the while. After 1,600 updates E is 0.205053577, after 2,000 it is 0.020543369.',
    },
    'xor-stuck': {
      title: 'XOR: the same network, stuck',
      ask: 'The same start, but now the samples are learned one by one, with η = 1. Will it find its way as well?',
      belief: 'Whoever trains long enough gets there.',
      watch:
        'It does not. After 40,000 updates the answers are 0.011582152, 0.483601644, 0.988390096 and 0.484082371: two right, two undecided. What would help one of these two harms the other, so their gradients cancel, and nothing moves any more.',
    },
    ...sourceScenariosEn,
  },
}
