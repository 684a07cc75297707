import type { QuantityId, Tape } from '../engine'
import { MOST_DIGITS } from './digits'
import type { MistakeId } from './mistake'
import { evaluateWith, type Rewrites } from './rewrites'
import { slipsFor } from './rules/rulesFor'
import { worstError } from './worstError'

/** A number that a mistake comes to. */
export interface Candidate {
  /** The mistakes that come to it: one, or several that can't be told apart by their number. */
  readonly names: readonly MistakeId[]
  readonly value: number
  /** What the first of them puts in the place of formulas. */
  readonly rewrites: Rewrites
}

/** A number with the room that rounding on the way may need, by the digits that are kept. */
export interface Reach {
  readonly value: number
  reach(digits: number): number
}

/** What may be given for a quantity: the number, and what mistakes come to. */
export interface Field {
  readonly truth: Reach
  /** What is closer to the truth than this is the same but for the dust of doubles. */
  readonly dust: number
  readonly candidates: readonly (Candidate & Reach)[]
}

/** Two ways to the same number agree to this part of it. */
const SAME = 1e-9

/** Works out what may be given for a quantity, on a tape that may go on from a person's own numbers. */
export function fieldOf(tape: Tape, asked: QuantityId, own?: ReadonlyMap<QuantityId, number>): Field {
  const reachWith = (rewrites?: Rewrites) => remembered((digits) => worstError(tape, { rewrites, own }, asked, digits))
  const reach = reachWith()
  const dust = reach(MOST_DIGITS)
  const number = evaluateWith(tape, { own })(asked)
  // Paths that cancel leave a speck of dust where a person has 0.
  const truth = Math.abs(number) <= dust ? 0 : number
  const isSame = (a: number, b: number): boolean =>
    Math.abs(a - b) <= Math.max(dust, SAME * Math.max(Math.abs(a), Math.abs(b)))

  const found: { names: MistakeId[]; value: number; rewrites: Rewrites }[] = []
  for (const { id, rewrites } of slipsFor(tape, asked)) {
    const value = evaluateWith(tape, { rewrites, own })(asked)
    if (!Number.isFinite(value) || isSame(value, truth)) continue
    const twin = found.find((other) => isSame(other.value, value))
    if (twin) twin.names.push(id)
    else found.push({ names: [id], value, rewrites })
  }
  return {
    truth: { value: truth, reach },
    dust,
    candidates: found.map((candidate) => ({ ...candidate, reach: reachWith(candidate.rewrites) })),
  }
}

function remembered(work: (digits: number) => number): (digits: number) => number {
  const known = new Map<number, number>()
  return (digits) => {
    const there = known.get(digits) ?? work(digits)
    known.set(digits, there)
    return there
  }
}
