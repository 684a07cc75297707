import type { Quantity, QuantityId } from '../engine'
import { plainNumber, plainText } from '../engine/typed/plainText'
import { readCount } from '../notation/readCount'
import { readNumber, type ReadProblem } from '../engine/typed/readNumber'
import { symbolText } from '../notation/symbolText'
import type { Figure, Reads } from './figure'
import { mayMean } from './mayMean'
import { readsIn, type NamedBy } from './quantityNames'

/** What keeps a line from being a figure. Lines are counted from 1. */
export type LineFlaw = { readonly line: number; readonly text: string } & (
  | { readonly why: 'noNumber' | 'iteration' }
  | { readonly why: 'number'; readonly problem: ReadProblem }
  /** A name of several numbers, of which one has to be named. */
  | { readonly why: 'which'; readonly names: readonly string[] }
  /** No quantity of this name; these there are of its kind, or null where its kind can't be told. */
  | { readonly why: 'name'; readonly kind: NameKind | null; readonly names: readonly string[] }
)

export type NameKind = 'weights' | 'biases' | 'neurons'

export type ReadLine = { readonly figure: Figure } | { readonly flaw: LineFlaw }

type Quantities = ReadonlyMap<QuantityId, Quantity>

/** No iteration of a figure is later than a run may be long. */
const LATEST = 10_000_000
/** A longer name in a source would leave no room for the figure. */
const LONGEST_NAME = 24
/** What is left out of a name: it would part what is written of it. */
const NO_NAME = /[^\p{L}\p{M}\p{N}()[\] _.,'*/+-]/gu

/**
 * Reads figures as people type or paste them, each line by itself: `∂E/∂w5 = 0.0822`, `out_h1 0.332`, `δ_o1@3 = −0,0406`
 * for iteration 3, `Err6 = −δ_o1 = 0.1311` where the source has a name of its own. A semicolon ends a figure as a line does.
 */
export function readFigures(text: string, quantities: Quantities, by: NamedBy): readonly ReadLine[] {
  return text
    .split(/\r\n|[\r\n]/)
    .flatMap((line, i) => line.split(/[;；]/).map((part) => ({ line: i + 1, plain: plainLine(part) })))
    .filter(({ plain }) => plain !== '')
    .map(({ line, plain }) => readLine(plain, line, quantities, by))
}

/** The line with the powers of ten of its number kept apart from its digits. */
function plainLine(line: string): string {
  return plainText(line.replace(/[$`]/g, '').replace(/(?<=10)([⁺⁻⁰¹²³⁴⁵⁶⁷⁸⁹]+)/g, '^$1'))
}

function readLine(plain: string, line: number, quantities: Quantities, by: NamedBy): ReadLine {
  const { names, number } = partsOf(plain)
  if (number === '') return { flaw: { line, text: plain, why: 'noNumber' } }
  const [first = ''] = names
  const last = names.at(-1) ?? first
  const own = names.length > 1 ? named(last, quantities, by) : null
  const read = own ?? named(first, quantities, by)
  if (read === null) return { flaw: unnamed(first, last, line, quantities) }
  if (read.iteration === null) return { flaw: { line, text: own ? last : first, why: 'iteration' } }
  const value = readNumber(number)
  if ('problem' in value) return { flaw: { line, text: number, why: 'number', problem: value.problem } }
  const printed = canonical(number, value.value)
  const there = own ? first.replace(NO_NAME, '').slice(0, LONGEST_NAME) : ''
  return {
    figure: { there: there.trim() || null, ...read.reads, iteration: read.iteration, printed },
  }
}

/** The source's name is the first, and this page's the last of several. */
function unnamed(first: string, last: string, line: number, quantities: Quantities): LineFlaw {
  const names = mayMean(last, quantities)
  if (names.length > 0) return { line, text: last, why: 'which', names }
  return { line, text: first, why: 'name', ...offered(last, quantities) }
}

/** Names and number: parted by signs, or else by the last space that no power of ten stands behind. */
function partsOf(plain: string): { readonly names: readonly string[]; readonly number: string } {
  const parts = plain.split(/ ?(?:=|:|≈|≃|→|\t) ?/).map((part) => part.trim())
  if (parts.length > 1) return { names: parts.slice(0, -1).filter(Boolean), number: parts.at(-1)! }
  const [, name = plain, number = ''] =
    /^(.*\S) ([+-]?[\d.,].*)$/.exec(plain.replace(/ ?([×x*]) ?(?=10\^)/g, '$1')) ?? []
  return { names: [name], number }
}

/** The quantity, and the iteration behind @: none is the first, and null one that can't be read. */
function named(
  text: string,
  quantities: Quantities,
  by: NamedBy,
): { readonly reads: Reads; readonly iteration: number | null } | null {
  const [name = '', at] = text.split('@')
  const reads = readsIn(quantities, name, by)
  if (!reads) return null
  const iteration = at === undefined ? 0 : readCount(at)
  return { reads, iteration: iteration !== null && iteration <= LATEST ? iteration : null }
}

/** A number's digits as they are kept, with all its zeros. */
function canonical(text: string, value: number): string {
  const plain = plainNumber(text)
  const [, mantissa = '', power] = /^[+-]? ?([\d., ]*)(?: ?[×x*] ?10 ?\^ ?|e)?([+-]?\d+)?$/i.exec(plain) ?? []
  const shift = power === undefined ? 0 : Number(power)
  const digits = pointed(mantissa.trim(), Math.abs(value) / 10 ** shift)
  const sign = value < 0 ? '-' : ''
  return `${sign}${digits}${shift === 0 ? '' : `e${shift}`}`
}

/** Digits with a point where they have one: the number says which of their commas or points that is. */
function pointed(mantissa: string, size: number): string {
  const pointless = mantissa.replace(/[. ]/g, '').replace(',', '.')
  const readings = [mantissa.replace(/[, ]/g, ''), mantissa.replace(',', '.').replace(/ /g, ''), pointless]
  const fits = readings.find((one) => Math.abs(Number(one) - size) <= 1e-9 * size)
  return (fits ?? String(size)).replace(/^\./, '0.').replace(/\.$/, '')
}

/** What there is of the kind that a name seems to be of. */
function offered(
  text: string,
  quantities: Quantities,
): { readonly kind: NameKind | null; readonly names: readonly string[] } {
  const plain = text.toLowerCase()
  const of = (kind: Quantity['kind']): readonly string[] =>
    [...quantities.values()].filter((one) => one.kind === kind && isNow(one)).map(symbolText)
  if (/w_?\d/.test(plain)) return { kind: 'weights', names: of('weight') }
  if (/b_?[\dho]/.test(plain)) return { kind: 'biases', names: of('bias') }
  if (/[ho]_?\d/.test(plain)) {
    const neurons = [...quantities.values()].flatMap((one) => (one.kind === 'slope' ? [one.node.id] : []))
    return { kind: 'neurons', names: neurons }
  }
  return { kind: null, names: [] }
}

function isNow(quantity: Quantity): boolean {
  return !('when' in quantity) || quantity.when === 'now'
}
