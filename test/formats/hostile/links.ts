import fc from 'fast-check'
import { LANGUAGES } from '../../../src/content/languages'
import { SCENARIOS } from '../../../src/content/scenarios'
import {
  ACTIVATIONS,
  BATCHES,
  BIAS_RULES,
  biasCount,
  LOSSES,
  NAMINGS,
  samplesOf,
  SCHEDULES,
  UPDATE_ORDERS,
  weightCount,
} from '../../../src/engine'
import { encodeLink } from '../../../src/formats/encodeLink'
import type { Link } from '../../../src/formats/link'
import { isReachable } from '../../../src/formats/reachable'
import { anyFigure } from '../../support/figures'
import { SHAPES } from '../../support/problems'
import '../../../src/session/wrongPrograms'
import { anyNetwork, writtenIn } from '../files'
import { HARMLESS } from './harmless'

/** A link as the page writes it. */
export const anyLink: fc.Arbitrary<Link> = anyNetwork
  .chain((problem) => {
    const samples = samplesOf(problem).length
    return fc
      .record({
        problem: fc.constant(problem),
        scenario: fc.option(fc.constantFrom(...SCENARIOS.map(({ id }) => id))),
        iteration: fc.integer({ min: 0, max: 50 }),
        sample: fc.option(fc.nat(samples - 1)),
        written: fc.option(fc.nat()),
        language: fc.option(fc.constantFrom(...LANGUAGES)),
        figures: fc.array(anyFigure(problem), { maxLength: 3 }),
      })
      .map(({ figures, sample, written, ...link }): Link => ({
        ...link,
        ...(figures.length > 0 ? { figures } : {}),
        ...(sample === null ? {} : { sample }),
        written: written === null ? null : writtenIn(problem, sample, written),
        // Some wrong programs leave the doubles after a few updates.
        iteration: problem.program === undefined ? link.iteration : 0,
      }))
  })
  .filter(({ problem, iteration }) => isReachable(problem, iteration))

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
  'relu',
  'tanh,softmax',
  'softmax,sigmoid',
  'cross-entropy',
  '0,1,1,0_1,1,0,1',
  '0,1_',
  '_',
  'all-together',
  'mean',
  'sender',
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
  'names',
  'act',
  'loss',
  's',
  'sched',
  'batch',
  'turn',
  'bug',
  'secret',
  'figures',
  'k',
  'see',
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
const listOf = (one: fc.Arbitrary<string>, length: number): fc.Arbitrary<string> =>
  fc.array(one, { minLength: length, maxLength: length }).map((all) => all.join())
const numbers = (length: number): fc.Arbitrary<string> => listOf(anyNumber, length)

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
          names: fc.constantFrom(...NAMINGS),
          act: listOf(fc.constantFrom(...ACTIVATIONS), shape.length - 1),
          loss: fc.constantFrom(...LOSSES),
          s: fc.array(numbers(shape[0]! + shape.at(-1)!), { minLength: 1, maxLength: 4 }).map((all) => all.join('_')),
          sched: fc.constantFrom(...SCHEDULES),
          batch: fc.constantFrom(...BATCHES),
          turn: fc.nat(4).map(String),
          see: fc.nat(5).map(String),
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
