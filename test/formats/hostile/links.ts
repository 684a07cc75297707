import fc from 'fast-check'
import { LANGUAGES } from '../../../src/content/languages'
import { SCENARIOS } from '../../../src/content/scenarios'
import { BIAS_RULES, biasCount, recordIteration, UPDATE_ORDERS, weightCount } from '../../../src/engine'
import { encodeLink } from '../../../src/formats/encodeLink'
import type { Link } from '../../../src/formats/link'
import { anyFigure } from '../../support/figures'
import { anyProblem, SHAPES } from '../../support/problems'
import '../../../src/session/wrongPrograms'
import { anyProgram, withoutSignedZeros } from '../files'

/** A link as the page writes it. */
export const anyLink: fc.Arbitrary<Link> = anyProblem([...SHAPES, [8, 8, 8, 8, 8, 8]]).chain((problem) => {
  const steps = recordIteration(problem).steps.map(({ writes }) => writes)
  return fc
    .record({
      program: anyProgram,
      scenario: fc.option(fc.constantFrom(...SCENARIOS.map(({ id }) => id))),
      iteration: fc.integer({ min: 0, max: 50 }),
      written: fc.option(fc.constantFrom(...steps)),
      language: fc.option(fc.constantFrom(...LANGUAGES)),
      figures: fc.array(anyFigure(problem), { maxLength: 3 }),
    })
    .map(({ program, iteration, figures, ...link }) => ({
      ...link,
      ...(figures.length > 0 ? { figures } : {}),
      problem: { ...withoutSignedZeros(problem), ...program },
      // Some wrong programs leave the doubles after a few updates.
      iteration: program.program === undefined ? iteration : 0,
    }))
})

const CLOSING = [
  ...'. , ; : ! ? … ) ] } > » " \' ” ’ ` * _ ~ 。 ， 、 ； ： ！ ？ ） 】 》 」 』 ). ”。 &'.split(' '),
  ' ',
  '\n',
  '\u200b',
  '\u2060',
  '\ufeff',
  ' — ',
]

/** What people and programs put between, behind and around the parts of a link, none of which changes what it says. */
const HARMLESS: readonly ((text: string) => string)[] = [
  ...CLOSING.map((tail) => (text: string) => text + tail),
  (text) => text.replaceAll('&', '&amp;'),
  (text) => text.replaceAll('&', '&#38;'),
  (text) => text.replaceAll('&', '&&'),
  (text) => text.replaceAll('&', ' & '),
  (text) => text.replaceAll('=', ' = '),
  (text) => text.replaceAll(',', ', '),
  (text) => text.replaceAll(',', '，'),
  (text) => text.replaceAll(',', ';'),
  (text) => text.replaceAll('=', '=\u200b'),
  (text) => text.replace(/(?<=[=,])-/g, '−'),
  (text) => text.replace(/(?<=[=,])(?=\d)/g, '+').replace(/([vnk]|secret)=\+/g, '$1='),
  (text) => text.replace(/(?<=[=,])0\./g, '.'),
  (text) => text.replace(/(?<=\d)e(?=[-\d])/g, 'E'),
  fullWidth,
  escaped,
  (text) => escaped(escaped(text)),
  (text) => text.replaceAll(',', '%2C'),
  (text) => `${text}&utm_source=chat&utm_medium=social`,
  (text) => `fbclid=IwAR0-x_1&${text}`,
  (text) => `${text}?from=timeline`,
  (text) => `${text}&ui=&present=1&theme=projector`,
  (text) => `#${text}`,
  (text) => `“${text}”`,
  (text) => new URL(`http://page/#${text}`).hash,
]

/** Halves of characters can't be escaped, nor stand in an address. */
function escaped(text: string): string {
  return encodeURIComponent(text.replace(/\p{Surrogate}/gu, ''))
}

/** The digits of numbers as an input method writes them, but for those of names and of escapes. */
function fullWidth(text: string): string {
  if (text.includes('%')) return text
  return text.replace(/(?<![a-z_#]|#3)\d/g, (digit) => String.fromCharCode(0xff10 + Number(digit)))
}

/** A link that arrived in another form but says the same. */
export const arrivedLink: fc.Arbitrary<readonly [Link, string]> = fc
  .tuple(anyLink, fc.array(fc.constantFrom(...HARMLESS), { minLength: 1, maxLength: 3 }))
  .map(([link, changes]) => [link, changes.reduce((text, change) => change(text), encodeLink(link))])

const WORDS = [
  '',
  '0',
  '-0',
  '1',
  '-1',
  '.5',
  '+1',
  '1e3',
  '1E-3',
  '1e308',
  '1e999',
  '-1e-400',
  '1000000',
  '1000001',
  '0x10',
  'NaN',
  'Infinity',
  '-Infinity',
  'null',
  '１．５',
  '−2',
  '½',
  '1,000',
  '1;2',
  '٣',
  '0,5',
  '1e',
  '--1',
  '1 2',
  '2-2',
  '%',
  '%zz',
  '%E0%A4%A',
  '%00',
  '%26',
  '%3D',
  '__proto__',
  'constructor',
  'toString',
  '<b>',
  'neuron',
  'fixed',
  'net.h1',
  'grad.w5',
  'next.error',
  'via.o1.h1',
  'w5',
  'zh',
  'fr',
  'staircase',
  '\ud800',
  '😀',
  '\u202e1',
]
const KEYS = [
  'v',
  'scenario',
  'n',
  'x',
  't',
  'w',
  'b',
  'eta',
  'bias',
  'order',
  'k',
  'step',
  'lang',
  'ui',
  'z',
  'V',
  '',
  '__proto__',
]

const anyWord = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom(...WORDS) },
  fc.string({ maxLength: 8 }),
  fc.string({ unit: 'binary', maxLength: 4 }),
)
const anyNumber = fc.oneof(
  { weight: 6, arbitrary: fc.double({ noNaN: true, min: -3, max: 3 }).map(String) },
  fc.double().map(String),
  anyWord,
)
const numbers = (length: number): fc.Arbitrary<string> =>
  fc.array(anyNumber, { minLength: length, maxLength: length }).map((all) => all.join())

/** A link by its grammar, with numbers of all sizes: each part there or not, most of them right. */
const byGrammar = fc
  .record({ shape: fc.constantFrom(...SHAPES), biasRule: fc.constantFrom(...BIAS_RULES) })
  .chain(({ shape, biasRule }) =>
    fc
      .record(
        {
          v: fc.constant('1'),
          scenario: fc.constantFrom(...SCENARIOS.map(({ id }) => id)),
          n: fc.constant(shape.join('-')),
          x: numbers(shape[0]!),
          t: numbers(shape.at(-1)!),
          w: numbers(weightCount(shape)),
          b: numbers(biasCount(shape, biasRule)),
          eta: anyNumber,
          bias: fc.constant(biasRule),
          order: fc.constantFrom(...UPDATE_ORDERS),
          k: fc.oneof({ weight: 20, arbitrary: fc.nat(40).map(String) }, fc.nat(99_999_999).map(String), anyWord),
          step: anyWord,
          lang: fc.oneof(fc.constantFrom(...LANGUAGES), anyWord),
        },
        { requiredKeys: ['v', 'n', 'x', 't', 'w', 'b', 'bias'] },
      )
      .map((parts) => Object.entries(parts).map(([key, text]) => `${key}=${text}`)),
  )
  .chain((parts) => fc.shuffledSubarray(parts, { minLength: Math.max(parts.length - 1, 0) }))

/** What tears a link: pieces lost, doubled, swapped, strange, cut off. */
const damage: fc.Arbitrary<(text: string) => string> = fc.oneof(
  fc.tuple(fc.nat(), fc.nat(20)).map(([at, length]) => (text: string) => {
    const from = at % (text.length + 1)
    return text.slice(0, from) + text.slice(from + length)
  }),
  fc.tuple(fc.nat(), anyWord).map(([at, word]) => (text: string) => {
    const from = at % (text.length + 1)
    return text.slice(0, from) + word + text.slice(from)
  }),
  fc.nat().map((at) => (text: string) => text.slice(0, at % (text.length + 1))),
  fc.tuple(fc.constantFrom(...KEYS), anyWord).map(
    ([key, word]) =>
      (text: string) =>
        `${text}&${key}=${word}`,
  ),
  fc.tuple(fc.constantFrom(...KEYS), anyWord).map(
    ([key, word]) =>
      (text: string) =>
        text.replace(new RegExp(`(^|&)${key}=[^&]*`), (_, sign: string) => `${sign}${key}=${word}`),
  ),
  fc.constantFrom(...HARMLESS),
)

/** A link that may say anything: grown from the grammar and then torn, or no link at all. */
export const hostileLink: fc.Arbitrary<string> = fc.oneof(
  {
    weight: 6,
    arbitrary: fc
      .tuple(
        fc.oneof(
          byGrammar.map((parts) => parts.join('&')),
          anyLink.map(encodeLink),
        ),
        fc.array(damage, { maxLength: 3 }),
      )
      .map(([text, changes]) => changes.reduce((torn, change) => change(torn), text)),
  },
  fc.string({ unit: 'binary' }),
  fc.array(fc.tuple(fc.constantFrom(...KEYS), anyWord)).map((all) => all.map((piece) => piece.join('=')).join('&')),
)
