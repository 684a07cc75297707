import type { Choice } from '../../asking/keyChoices'
import type { KeyFact, Samples } from '../../asking/keyFacts'
import { writeCount } from '../writeCount'
import type { AskedOf, Questions, WriteShort } from './questions'

export const questionsEn: Questions = {
  eyebrow: ({ step, total }) => `Your turn · step ${step} of ${total}`,
  eyebrowAtEnd: 'Your turn · before the next iteration',
  digits: ({ digits }) => `Give ${digits} significant digits.`,
  numberOf: ({ name }) => `What is the ${name}?`,
  signOf: ({ name }) => `Is the ${name} positive, zero or negative?`,
  signs: { positive: 'Positive', zero: 'Zero', negative: 'Negative' },
  field: ({ name }) => `Your number: ${name}`,
  choices: 'Your answer',
  lock: 'Lock in',
  skip: 'Skip',
  next: 'Next',
  nextCard: 'Next card',
  again: 'Ask again',
  showWhere: 'Show where',
  hideWhere: 'Hide',
  showOther: 'Show the other',
  explain: 'Formula and why',
  practise: 'Practice mode',
  practiseMeans: 'A wrong answer keeps the number hidden, and adds a line of help.',
  keys: 'Enter locks your answer in, Escape skips.',
  keysOfChoices: 'Letters choose, Enter locks in, Escape skips.',
  keysOfSkipped: 'Escape once more, and no more is asked.',
  keysOfHands: ({ digits, letters }) => `${digits} count hands, Backspace takes one back; ${letters} choose.`,
  hands: ({ choice, count }) => `${choice}: ${count} ${count === 1 ? 'hand' : 'hands'}`,
  mostHands: 'most hands',
  rightOne: '✓ right',
  you: 'You',
  here: 'Correct',
  noAnswer: 'shown without an answer',
  noAnswerSaid: 'Shown without an answer.',
  resultSaid: ({ number }) => `${number}. `,
  right: 'Right.',
  wrong: 'Not so.',
  stillHidden: 'The number stays hidden: try once more.',
  whyTitle: 'What was it?',
  causes: {
    factor: 'A factor too few or too many',
    sign: 'A sign',
    place: 'A number from another place',
    term: 'Something not added, or not taken off',
    formula: 'One formula taken for another',
    path: 'A path forgotten or counted wrongly',
    time: 'A new weight in place of an old one',
    rounding: 'Rounding or a slip of the pen',
    squares: 'Distances compared, not their squares',
    reversed: 'target − out for out − target',
    steep: 'More wrong taken for steeper',
    minus: 'An update taken always to subtract',
    alike: 'All weights taken to move alike',
    leap: 'One step taken for a leap',
    pace: 'The pace taken to stay the same',
    mixed: 'Two things taken for one another',
    slip: 'A slip: another was meant',
    guess: 'A guess',
  },
  ownWords: 'In your own words, for yourself',
  copy: 'Copy my answers',
  copied: 'Answers copied',
  copyFailed: 'The browser would not copy. Here are the answers to copy yourself:',
  score: ({ right, answered }) => `${right} of ${answered} right`,
  table: { step: 'asked', yours: 'yours', here: 'correct', verdict: 'verdict' },
  ofLesson: 'A question of the lesson',
  verdicts: {
    right: 'right',
    rough: 'right, with few digits',
    rounded: 'right, rounded on the way',
    follows: 'right from an earlier slip',
    close: 'close',
    mistake: 'a known mistake',
    unsure: 'one of several mistakes',
    unknown: 'wrong',
    coarse: 'too few digits to judge',
    wrong: 'wrong',
    shown: 'shown without an answer',
  },
  veiled: 'Hidden while the question is open.',
  unveil: 'Show it, and give the question up',
  watchVeiled: 'Answer the question first.',
  questionOf: question,
  choiceOf: choiceWords,
  afterOf: after,
  said: ({ question: asked }) => `A question. ${asked}`,
  lessonBegins: ({ title, card, total }) => `The lesson “${title}” begins at card ${card} of ${total}.`,
}

/** Of which samples E is: for E itself, and for a gradient of it. */
const OF: Readonly<Record<Samples, string>> = { only: '', shown: ' of this sample', all: ' of all samples' }
const OVER: Readonly<Record<Samples, string>> = { only: '', shown: ' of this sample', all: ' over all samples' }

function question({ fact, write }: AskedOf): string {
  switch (fact.id) {
    case 'further-off':
      return `${farther(fact)}, and by what factor is its part of E larger?`
    case 'two-signs':
      return `Which signs do ∂E/∂out_${fact.nodes[0]} and ∂E/∂out_${fact.nodes[1]} have?`
    case 'slope-elsewhere':
      return `Suppose out_${fact.node} were ${write(fact.elsewhere)} instead of ${write(fact.out)}. How steep would σ be there?`
    case 'which-way':
      return `Which way will the update move ${fact.weight}?`
    case 'sum-of-paths':
      return ''
    case 'two-moves':
      return `Now the update. How many times as far as ${fact.small} does ${fact.large} move?`
    case 'error-after':
      return `E${OF[fact.over]} was ${write(fact.before)}. What is it after this one update?`
    case 'how-long':
      return `How many updates until E${OF[fact.over]} is below ${write(fact.goal)}?`
  }
}

/** Of more than two outputs the two that are meant, in an order that gives nothing away. */
function farther({ outputs, over, near, far }: Extract<KeyFact, { id: 'further-off' }>): string {
  const where = over === 'only' ? '' : ' on this sample'
  return outputs === 2
    ? `Which output is farther off${where}`
    : `Which is farther off${where}, ${[near, far].sort().join(' or ')}`
}

function choiceWords(one: Choice, write: WriteShort): string {
  switch (one.kind) {
    case 'farther':
      return `${one.node}, about ${write(one.ratio)} times`
    case 'signs':
      return one.signs.map((sign) => (sign > 0 ? '+' : '−')).join(' and ')
    case 'slope':
      return one.sign > 0 ? 'Steeper than here' : one.sign < 0 ? 'Flatter than here' : 'As steep as here'
    case 'weight':
      return one.sign > 0 ? 'Up' : one.sign < 0 ? 'Down' : 'It stays'
    case 'times':
      return one.ratio === 1 ? 'Just as far' : `About ${write(one.ratio)} times`
    case 'error':
      return `About ${write(one.error)}`
    case 'updates':
      return `About ${writeCount(one.count)}`
  }
}

function after({ fact, write }: AskedOf): string {
  switch (fact.id) {
    case 'further-off':
      return `E_${fact.far} is ${write(fact.ratio)} times E_${fact.near}: ${fact.far} is ${write(fact.ofDistances)} times as far off, and the square makes more of it.`
    case 'two-signs':
      return `∂E/∂out is out − target: ${fact.nodes.map((node, i) => `out_${node} is ${fact.signs[i]! > 0 ? 'too high, plus' : 'too low, minus'}`).join('; ')}.`
    case 'slope-elsewhere':
      return `σ′ is out(1 − out): ${write(fact.there)} there, ${write(fact.slope)} here. How wrong an output is does not make it steeper.`
    case 'which-way':
      return fact.gradient === 0
        ? `∂E/∂${fact.weight}${OVER[fact.over]} is 0: ${fact.weight} stays where it is.`
        : `∂E/∂${fact.weight}${OVER[fact.over]} is ${fact.gradient > 0 ? 'positive' : 'negative'}, and the update goes against it: ${fact.weight} moves ${fact.gradient > 0 ? 'down' : 'up'}.`
    case 'sum-of-paths':
      return ''
    case 'two-moves':
      return fact.factors
        ? `${write(fact.ratio)} times: each gradient is δ times what was sent. From ${fact.small} to ${fact.large}, δ is ${write(fact.factors.delta)} times as large, and what was sent ${write(fact.factors.sent)} times.`
        : `${write(fact.ratio)} times: each weight moves by η times its gradient over all samples.`
    case 'error-after':
      return `${write(fact.after)}${afterUpdate(fact.before, fact.after)}`
    case 'how-long':
      return `${writeCount(fact.updates)}. At the pace of this update it would be ${writeCount(fact.atThisPace)}, but gradients do not stay the same.`
  }
}

/** An update that takes more than a tenth of E away, or adds to it, is no small step. */
function afterUpdate(before: number, now: number): string {
  if (now > before) return ': E has risen. A slope only promises that E falls if the step is small.'
  const gone = (before - now) / before
  return gone < 0.1
    ? '. One update is one small step.'
    : `: this one update takes ${Math.floor(100 * gone)}% of E away.`
}
