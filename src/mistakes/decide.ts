import type { Candidate, Field, Reach } from './candidates'
import { rounded, showsAs, type Typed } from './digits'
import type { Verdict } from './mistake'

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
/** Rounded or cut to one digit a number loses at most this part of itself; who is off by more has shown nothing of it. */
const MOST_CUT = 1 / 2
/** Where more mistakes than these lead to such a digit, naming one of them says nothing. */
const MOST_NAMED = 2
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
export function decide(field: Field, typed: Typed): Decision {
  const { truth } = field
  const { value, digits } = typed
  if (truth.value === 0 && Math.abs(value) <= field.dust) return say('right')
  if (value === 0) return say('coarse')
  const showing = field.candidates.filter((candidate) => showsAs(candidate.value, typed))
  if (showsAs(truth.value, typed)) return digits < digitsFor(field) ? say('rough', showing) : say('right')
  return decideBetween(field, typed, showing)
}

/** What is to be said where the true number does not show as it was typed. */
function decideBetween({ truth, candidates }: Field, typed: Typed, showing: readonly Known[]): Decision {
  const { value, digits } = typed
  const kept = Math.min(digits, KEPT)
  const far = (from: Reach): number => Math.abs(value - from.value)
  const isWithin = (room: number): boolean => far(truth) <= room * SLACK
  const reach = truth.reach({ kept, shown: kept })
  const near = candidates
    .map((candidate) => ({ candidate, distance: relative(far(candidate), candidate.reach({ kept, shown: kept })) }))
    .filter(({ distance }) => distance <= 1)
    .sort((a, b) => a.distance - b.distance)
  const isFromTruth = truth.comesTo(typed, kept)
  const leadsHere = (known: Known): boolean => showing.includes(known) || known.comesTo(typed, digits)
  const leading = (): readonly Known[] => near.map(({ candidate }) => candidate).filter(leadsHere)

  if (digits < FEWEST_ASKED && isWithin(reach)) {
    const others = isFromTruth ? [] : leading()
    const isLost = digits === 1 && !isFromTruth && far(truth) > Math.abs(truth.value) * MOST_CUT
    if (others.length > 0 && !(isLost && others.length > MOST_NAMED)) return say('close', others)
    return say(isLost ? 'coarse' : 'rough')
  }

  const [only] = showing
  if (only) {
    const room = truth.reach({ kept, shown: digits })
    const mayBeTrue = isFromTruth || isWithin(room)
    const isBeside = Math.abs(only.value - truth.value) <= room * BESIDE
    const isTruly = isFromTruth || isWithin(truth.reach({ kept: digits, shown: digits })) || (mayBeTrue && isBeside)
    if (showing.length === 1 && !isTruly) {
      const rivals = leading().filter((other) => other !== only)
      return rivals.length > 0 ? say('unsure', [only, ...rivals]) : say('mistake', showing)
    }
    return say(mayBeTrue ? 'close' : 'unsure', showing)
  }

  const [first, second] = near
  if (isFromTruth || isWithin(reach)) {
    const others = leading()
    if (!isFromTruth && others.length > 0) return say('close', others)
    const isNearer = first && first.distance < relative(far(truth), reach) / NEARER
    return isNearer && (!isFromTruth || others.length > 0) ? say('close', [first.candidate]) : say('rounded')
  }
  // Of one digit that no mistake shows, rounding on the way would lead to nearly any of them.
  if (!first || digits === 1) return say('unknown')
  const found = leading()
  if (found.length > 0) return say(found.length > 1 ? 'unsure' : 'mistake', found)
  const isAlone = !second || second.distance >= NEARER * Math.max(first.distance, NEAREST)
  return isAlone ? say('mistake', [first.candidate]) : say('unsure', [first.candidate, second.candidate])
}

/** A mistake, and what may be typed of it. */
type Known = Candidate & Reach

function say(verdict: Verdict, candidates: readonly Candidate[] = []): Decision {
  return { verdict, candidates }
}

function relative(distance: number, reach: number): number {
  return distance === 0 ? 0 : distance / reach
}
