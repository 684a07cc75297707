import { biasCount, BIAS_RULES, UPDATE_ORDERS, weightCount, exampleWith } from '../../src/engine'
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
  const shape = [2, 2, 2]
  const biasRule = chance.pick(BIAS_RULES as readonly [(typeof BIAS_RULES)[number]])
  const size = chance.pick([1, 1, 3, 100, 1_000_000])
  const numbers = (count: number): number[] =>
    Array.from({ length: count }, () => Math.round((chance.share() * 2 - 1) * size * 100) / 100 + 0)
  const problem = exampleWith({
    biasRule,
    updateOrder: chance.pick(UPDATE_ORDERS as readonly [(typeof UPDATE_ORDERS)[number]]),
    learningRate: chance.pick([0.5, 0.5, 0.01, 2, 50, 1_000_000]),
    inputs: numbers(2),
    targets: numbers(2),
    weights: numbers(weightCount(shape)),
    biases: numbers(biasCount(shape, biasRule)),
  })
  return encodeLink({ problem, scenario: null, ...place, language })
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
