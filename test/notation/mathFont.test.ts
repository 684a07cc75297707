import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { articleExample, recordIteration, type Problem, type QuantityId, type Tape } from '../../src/engine'
import { formulaOf, type Formula } from '../../src/notation/formulaOf'
import type { MathNode } from '../../src/notation/mathNode'
import { superscript, type DecimalsShown } from '../../src/notation/numbers'
import { allIn, textOf } from './mathLine'
import { charactersIn, mathPartsIn } from './woff2'

const FONTS = join(import.meta.dirname, '../../src/ui/formula/fonts')
const APP = join(import.meta.dirname, '../../src/ui/app')
const regular = charactersIn(join(FONTS, 'math-regular.woff2'))
const bold = charactersIn(join(FONTS, 'math-bold.woff2'))

const DEEP: Problem = {
  ...articleExample,
  shape: [2, 3, 2, 1],
  targets: [0.5],
  weights: Array.from({ length: 14 }, (_, i) => 0.1 * (7 - i)),
  biases: [-0.2, -0.1, 0, 0.1, 0.2, 0.3],
  biasRule: 'neuron',
}
/** Names with every digit. */
const WIDE: Problem = {
  ...articleExample,
  shape: [1, 10, 1],
  inputs: [0.7],
  targets: [0.5],
  weights: Array.from({ length: 20 }, (_, i) => 0.1 * (9 - i)),
}
/** Numbers with powers of ten, of both signs. */
const TINY: Problem = { ...articleExample, inputs: [3e-9, -4.567e-10], biases: [-8.9e-7, 1.2e-8] }

/** Every formula with any number of decimals, with hidden numbers, and with numbers that no network may have. */
function formulasOf(tape: Tape): readonly Formula[] {
  const formulas = (shows: (id: QuantityId) => number | null, decimals: DecimalsShown): readonly Formula[] =>
    tape.steps.map((step) => formulaOf({ tape, shows }, step, decimals))
  return [
    ...([4, 6, 9, 'all'] as const).flatMap((decimals) => formulas((id) => tape.values[id]!, decimals)),
    ...[null, NaN, -Infinity, -1.25e9, 3.46e-78].flatMap((number) => formulas(() => number, 4)),
  ]
}

/** The characters that a browser asks the font for: a letter that varies is asked for in its slanted form. */
function askedFor(nodes: readonly MathNode[]): ReadonlySet<string> {
  return new Set(
    nodes.flatMap(allIn).flatMap((node) => {
      const varies = node.tag === 'mi' && textOf(node).length === 1 && node.attributes['mathvariant'] !== 'normal'
      return varies ? [slanted(textOf(node))] : Array.from(textOf(node))
    }),
  )
}

/** Unicode's mathematical italic letters, in the order of the alphabets; the place of h was taken before. */
function slanted(letter: string): string {
  const code = letter.codePointAt(0)!
  if (letter === 'h') return 'ℎ'
  if (/[A-Z]/.test(letter)) return String.fromCodePoint(0x1d434 + code - 0x41)
  if (/[a-z]/.test(letter)) return String.fromCodePoint(0x1d44e + code - 0x61)
  if (/[α-ω]/.test(letter)) return String.fromCodePoint(0x1d6fc + code - 0x3b1)
  return letter
}

describe.each([
  ['the article’s example', articleExample],
  ['2-3-2-1 with a bias for each neuron', DEEP],
  ['a hidden layer of ten', WIDE],
  ['numbers with powers of ten', TINY],
])('the fonts of the formulas, for %s', (_, problem) => {
  const formulas = formulasOf(recordIteration(problem))

  it('have every character of every formula', () => {
    const nodes = formulas.flatMap(({ rule, brace, numbers, short, result }) => [
      ...rule,
      ...(brace ? [brace] : []),
      ...numbers,
      ...short,
      ...result,
    ])
    expect([...askedFor(nodes)].filter((character) => !regular.has(character))).toEqual([])
  })

  it('have every character of every result in bold', () => {
    const nodes = formulas.flatMap(({ result }) => result)
    expect([...askedFor(nodes)].filter((character) => !bold.has(character))).toEqual([])
  })
})

it.each(['regular', 'bold'])(
  'the MATH table of the %s font has all of its parts, or Firefox throws it away',
  (face) => {
    expect(mathPartsIn(join(FONTS, `math-${face}.woff2`)).every((start) => start > 0)).toBe(true)
  },
)

describe('the font of raised digits', () => {
  const written = new Set(superscript(-1234567890))

  it('has all that a power of ten in text is written with', () => {
    const raised = charactersIn(join(FONTS, 'math-raised.woff2'))
    expect([...written].filter((character) => !raised.has(character))).toEqual([])
  })

  it('is asked for these, behind all faces of the reader', () => {
    const sheet = readFileSync(join(APP, 'raised.css'), 'utf8')
    const ranges = [...sheet.matchAll(/U\+([0-9A-F]+)(?:-([0-9A-F]+))?/g)].map(([, from, to = from]) =>
      [from, to].map((code) => parseInt(code!, 16)),
    )
    const isAsked = (character: string): boolean =>
      ranges.some(([from, to]) => from! <= character.codePointAt(0)! && character.codePointAt(0)! <= to!)
    expect([...written].filter((character) => !isAsked(character))).toEqual([])
    expect(readFileSync(join(APP, 'theme.css'), 'utf8')).toContain("sans-serif, 'Backflow Raised';")
  })
})
