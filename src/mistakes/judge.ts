import type { QuantityId, Tape } from '../engine'
import { readNumber } from '../engine/typed/readNumber'
import { significantDigits } from '../engine/typed/significantDigits'
import { fieldOf, type Candidate, type Field } from './candidates'
import { carriedTo } from './carried'
import { decide, digitsFor, type Decision } from './decide'
import { MOST_DIGITS, type Typed } from './digits'
import type { Judgement, OwnNumbers } from './mistake'

/** An answer: what was asked for, and what was typed. */
export interface Answer {
  readonly of: QuantityId
  /** As it stands in the field: the zeros at its end count. */
  readonly typed: string
  /** The person's own earlier numbers, which this one may follow from. */
  readonly own?: OwnNumbers
}

/** What can be given for the quantities of a tape, worked out once. */
const FIELDS = new WeakMap<Tape, Map<QuantityId, Field>>()

/** Says of a number that was given for a quantity what it is: right, a mistake by name, or none that is known. */
export function judge(tape: Tape, { of, typed, own = {} }: Answer): Judgement {
  const answer = readTyped(typed)
  const truly = judged(fieldFor(tape, of), answer)
  const carried = carriedTo(tape, of, own)
  if (isGood(truly) || answer.value === 0 || carried.from.length === 0) return truly
  const { from } = carried
  const fromOwn = judged(fieldOf(tape, of, carried.own), answer)
  return isGood(fromOwn) ? { verdict: 'follows', mistakes: [], from } : between(truly, { ...fromOwn, from })
}

/** The numbers that mistakes come to when a quantity is asked for. */
export function candidatesFor(tape: Tape, of: QuantityId): readonly Candidate[] {
  return fieldFor(tape, of).candidates
}

/** How many significant digits to ask for, so that no mistake looks like the true number. */
export function digitsToAsk(tape: Tape, of: QuantityId): number {
  return digitsFor(fieldFor(tape, of))
}

function fieldFor(tape: Tape, of: QuantityId): Field {
  if (!tape.quantities.has(of)) throw new RangeError(`${of} is no quantity of this network`)
  const fields = FIELDS.get(tape) ?? new Map<QuantityId, Field>()
  const field = fields.get(of) ?? fieldOf(tape, of)
  FIELDS.set(tape, fields.set(of, field))
  return field
}

function readTyped(text: string): Typed {
  const read = readNumber(text)
  if (!('value' in read)) throw new RangeError(`"${text}" can't be read as a number`)
  return { value: read.value, digits: Math.min(significantDigits(text), MOST_DIGITS) }
}

function judged(field: Field, answer: Typed): Judgement {
  const { verdict, candidates }: Decision = decide(field, answer)
  return { verdict, mistakes: candidates.flatMap(({ names, value }) => names.map((id) => ({ id, value }))) }
}

function isGood({ verdict }: Judgement): boolean {
  return verdict === 'right' || verdict === 'rough' || verdict === 'rounded'
}

/** Where a number is right neither way: what both say, or the one that says something. */
function between(truly: Judgement, fromOwn: Judgement): Judgement {
  if (truly.verdict === 'close' || saysNothing(fromOwn)) return truly
  if (fromOwn.verdict === 'close' || saysNothing(truly)) return fromOwn
  const others = fromOwn.mistakes.filter(({ id }) => truly.mistakes.every((mistake) => mistake.id !== id))
  const both = truly.mistakes.filter(({ id }) => fromOwn.mistakes.some((mistake) => mistake.id === id))
  const isOne = truly.verdict === 'mistake' || fromOwn.verdict === 'mistake'
  if (both.length > 0 && isOne) return { verdict: 'mistake', mistakes: both }
  return { verdict: 'unsure', mistakes: [...truly.mistakes, ...others] }
}

function saysNothing({ verdict }: Judgement): boolean {
  return verdict === 'unknown' || verdict === 'coarse'
}
