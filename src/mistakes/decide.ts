import type { Candidate, Field, Reach } from './candidates'
import { rounded, showsAs } from './digits'
import type { Verdict } from './mistake'

/** A number as it was typed. */
export interface Typed {
  readonly value: number
  /** Significant digits, zeros at the end among them. */
  readonly digits: number
}

export interface Decision {
  readonly verdict: Verdict
  readonly candidates: readonly Candidate[]
}

/** Fewer digits than these are never asked for, and more never. */
const FEWEST_ASKED = 3
const MOST_ASKED = 9
/** Whoever gives more digits than these may have kept no more on the way. */
const KEPT = 3
/** Closer by this factor counts as nearer. */
const NEARER = 3
/** Nothing is nearer than this part of what rounding may do: below it lies chance. */
const NEAREST = 0.05
/** A mistake this close to the truth, as a part of what rounding may do there, can't be told from it. */
const BESIDE = 1 / 5
/** With as many digits as these a second number that is only near is no rival. */
const EXACT = 4
/** Half of the last digit is still within it, whatever doubles make of the half. */
const SLACK = 1 + 1e-9

/** The fewest significant digits, at least three, at which no mistake rounds to the true number. */
export function digitsFor({ truth, candidates }: Field): number {
  for (let digits = FEWEST_ASKED; digits < MOST_ASKED; digits++) {
    const shown = rounded(truth.value, digits)
    if (candidates.every(({ value }) => rounded(value, digits) !== shown)) return digits
  }
  return MOST_ASKED
}

/** What is to be said of a number that was given for another: docs/model.md tells the rule. */
export function decide(field: Field, { value: typed, digits }: Typed): Decision {
  const { truth } = field
  const kept = Math.min(digits, KEPT)
  const far = (from: Reach): number => Math.abs(typed - from.value)
  const isWithin = (places: number): boolean => far(truth) <= truth.reach(places) * SLACK
  const near: readonly Near[] = field.candidates
    .map((candidate) => ({ candidate, distance: relative(far(candidate), candidate.reach(kept)) }))
    .sort((a, b) => a.distance - b.distance)
  const showing = near.filter(({ candidate }) => showsAs(candidate.value, typed, digits))

  if (truth.value === 0 && far(truth) <= field.dust) return say('right')
  if (typed === 0) return say('coarse')
  if (showsAs(truth.value, typed, digits)) return digits < digitsFor(field) ? say('rough', showing) : say('right')
  if (digits < FEWEST_ASKED && isWithin(kept)) return say('rough')

  const [only] = showing
  if (only && showing.length === 1 && !isWithin(digits)) {
    const isBeside = Math.abs(only.candidate.value - truth.value) <= truth.reach(kept) * BESIDE
    if (!(isWithin(kept) && isBeside)) {
      const rivals = near.filter((other) => other !== only && digits < EXACT && other.distance <= 1 / NEARER)
      return rivals.length > 0 ? say('unsure', [only, ...rivals]) : say('mistake', showing)
    }
  }
  if (only && isWithin(kept)) return say('close', showing)
  if (showing.length > 1) return say('unsure', showing)

  const within = near.filter(({ distance }) => distance <= 1)
  const [first, second] = within
  if (isWithin(kept)) {
    const isNearer = first && first.distance < relative(far(truth), truth.reach(kept)) / NEARER
    return isNearer ? say('close', [first]) : say('rounded')
  }
  if (!first) return say('unknown')
  if (!second || second.distance >= NEARER * Math.max(first.distance, NEAREST)) return say('mistake', [first])
  return say('unsure', [first, second])
}

/** A candidate, and how far it is from what was typed, as a part of what rounding on the way may do. */
interface Near {
  readonly candidate: Candidate & Reach
  readonly distance: number
}

function say(verdict: Verdict, found: readonly Near[] = []): Decision {
  return { verdict, candidates: found.map(({ candidate }) => candidate) }
}

function relative(distance: number, reach: number): number {
  return distance === 0 ? 0 : distance / reach
}
