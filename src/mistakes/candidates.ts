import { readsOf, type QuantityId, type Tape } from '../engine'
import { MOST_DIGITS, type Typed } from './digits'
import type { MistakeId } from './mistake'
import { comesTo } from './onPaper'
import { evaluateWith, formulaOf, type Rewrites } from './rewrites'
import { slipsFor } from './rules/rulesFor'
import { worstError, type Digits } from './worstError'

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
  reach(digits: Digits): number
  /** Whether whoever writes down so many digits or more of every number on the way comes to what was typed. */
  comesTo(typed: Typed, fewest: number): boolean
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
  const roomWith = (rewrites?: Rewrites): Omit<Reach, 'value'> => ({
    reach: remembered((digits) => worstError(tape, { rewrites, own }, asked, digits)),
    comesTo: (typed, fewest) => comesTo(tape, { rewrites, own }, asked, typed, fewest),
  })
  const room = roomWith()
  const dust = room.reach({ kept: MOST_DIGITS, shown: MOST_DIGITS })
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
    if (!twin) found.push({ names: [id], value, rewrites })
    else if (!isSameWay(tape, asked, twin.rewrites, rewrites)) twin.names.push(id)
  }
  return {
    truth: { value: truth, ...room },
    dust,
    candidates: found.map((candidate) => ({ ...candidate, ...roomWith(candidate.rewrites) })),
  }
}

/** Whether two mistakes lead to a number by the same formulas: they differ elsewhere, and here they are one. */
function isSameWay(tape: Tape, asked: QuantityId, one: Rewrites, other: Rewrites): boolean {
  const found = new Set([asked])
  for (const id of found) {
    const formula = one.get(id) ?? formulaOf(tape, id)
    if (JSON.stringify(formula) !== JSON.stringify(other.get(id) ?? formulaOf(tape, id))) return false
    if (formula) for (const read of readsOf(formula)) found.add(read)
  }
  return true
}

/** What a mistake puts in the place of formulas on the way to a number; null where it is none that can be made there. */
export function rewritesFor(tape: Tape, asked: QuantityId, mistake: MistakeId): Rewrites | null {
  return slipsFor(tape, asked).find(({ id }) => id === mistake)?.rewrites ?? null
}

function remembered(work: (digits: Digits) => number): (digits: Digits) => number {
  const known = new Map<string, number>()
  return (digits) => {
    const key = `${digits.kept} ${digits.shown}`
    const there = known.get(key) ?? work(digits)
    known.set(key, there)
    return there
  }
}
