import {
  biasCount,
  BIAS_RULES,
  exampleWith,
  UPDATE_ORDERS,
  weightCount,
  type Problem,
  type Sample,
} from '../../src/engine'
import { LANGUAGES, type Language } from '../../src/content/languages'
import { SCENARIOS } from '../../src/content/scenarios'
import { encodeLink } from '../../src/formats/encodeLink'
import type { Chance } from './chance'

const STEPS = [
  'net.h1',
  'out.o2',
  'error',
  'delta.o1',
  'grad.w5',
  'dE_dout.h1',
  'grad.w1',
  'next.w5',
  'next.error',
] as const
/** Some are reached at once and some in a thread. */
const ITERATIONS = [0, 0, 0, 1, 2, 100, 9999, 60_000, 300_000] as const

/** How to look and not at what: nobody has to know all of it. */
const HOW_TO_LOOK = ['&ui=', '&ui=&theme=dark', '&ui=&present=1&theme=projector', '&ui=&k=5'] as const

/** What stands behind the # of a link: most can be opened, some have been damaged on their way. */
export function anyLink(chance: Chance): string {
  const link = sound(chance) + (chance.percent(15) ? chance.pick(HOW_TO_LOOK) : '')
  return chance.percent(30) ? damaged(link, chance) : link
}

function sound(chance: Chance): string {
  const place = { iteration: chance.pick(ITERATIONS), written: chance.percent(60) ? chance.pick(STEPS) : null }
  const language = chance.percent(30) ? chance.pick(LANGUAGES as readonly [Language]) : null
  if (chance.percent(25)) {
    const { id, changes } = chance.pick(SCENARIOS as readonly [(typeof SCENARIOS)[number]])
    return encodeLink({
      problem: exampleWith(changes),
      scenario: id,
      ...place,
      iteration: place.iteration % 1000,
      language,
    })
  }
  if (chance.percent(50)) return encodeLink({ problem: anyUsual(chance), scenario: null, ...place, language })
  const problem = anyOther(chance)
  const sample = chance.percent(30) ? chance.whole(0, problem.otherSamples?.length ?? 0) : null
  // A step that every network has.
  const written = place.written && 'error'
  return encodeLink({ problem, scenario: null, iteration: place.iteration % 100_000, sample, written, language })
}

/** The article's network with other numbers, of any size. */
function anyUsual(chance: Chance): Problem {
  const shape = [2, 2, 2]
  const biasRule = chance.pick(BIAS_RULES as readonly [(typeof BIAS_RULES)[number]])
  const numbers = numbersOf(chance, chance.pick([1, 1, 3, 100, 1_000_000]))
  return exampleWith({
    biasRule,
    updateOrder: chance.pick(UPDATE_ORDERS as readonly [(typeof UPDATE_ORDERS)[number]]),
    learningRate: chance.pick([0.5, 0.5, 0.01, 2, 50, 1_000_000]),
    inputs: numbers(2),
    targets: numbers(2),
    weights: numbers(weightCount(shape)),
    biases: numbers(biasCount(shape, biasRule)),
  })
}

/** A network of another shape, with activations, an error and samples that go together, under any names. */
function anyOther(chance: Chance): Problem {
  const hidden = Array.from({ length: chance.whole(0, 2) }, () => chance.whole(1, 4))
  const outputs = chance.whole(1, 3)
  const shape = [chance.whole(1, 4), ...hidden, outputs]
  const inner = chance.pick(['sigmoid', 'identity', 'tanh', 'relu', 'leaky-relu'] as const)
  const loss = chance.pick(['half-square', 'square', 'mean-square', 'cross-entropy'] as const)
  const last = loss !== 'cross-entropy' ? inner : outputs > 1 && chance.percent(50) ? 'softmax' : 'sigmoid'
  const biasRule = chance.pick(BIAS_RULES as readonly [(typeof BIAS_RULES)[number]])
  const numbers = numbersOf(chance, 1)
  const anySample = (): Sample => {
    const one = chance.whole(0, outputs - 1)
    // One of them is 1: such targets go with every error.
    return { inputs: numbers(shape[0]!), targets: Array.from({ length: outputs }, (_, i) => Number(i === one)) }
  }
  return exampleWith({
    shape,
    ...anySample(),
    otherSamples: Array.from({ length: chance.whole(0, 4) }, anySample),
    schedule: chance.pick(['one-by-one', 'all-together'] as const),
    batch: chance.pick(['sum', 'mean'] as const),
    activations: [...hidden.map(() => inner), last],
    loss,
    weights: numbers(weightCount(shape)),
    biases: numbers(biasCount(shape, biasRule)),
    biasRule,
    // Steep kinds leave the doubles soon where it is larger.
    learningRate: 0.05,
    names: chance.pick(['receiver', 'sender', 'ends'] as const),
  })
}

function numbersOf(chance: Chance, size: number): (count: number) => number[] {
  return (count) => Array.from({ length: count }, () => Math.round((chance.share() * 2 - 1) * size * 100) / 100 + 0)
}

function damaged(link: string, chance: Chance): string {
  const at = chance.whole(0, link.length)
  const odd = chance.pick([
    '%',
    '&',
    '=',
    '&&',
    '%E0%A4%A',
    'NaN',
    '-',
    '.',
    '&amp;',
    ' ',
    '。',
    ')',
    '&k=1e9',
    '&utm_source=x',
    '\u200b',
  ])
  return `${link.slice(0, at)}${odd}${link.slice(at + (chance.percent(50) ? odd.length : 0))}`
}
