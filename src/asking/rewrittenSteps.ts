import { readsOf, type QuantityId, type Step, type Tape } from '../engine'
import { carriedTo, evaluateWith, rewritesFor, type Mistake, type OwnNumbers } from '../mistakes'

/** An iteration with a mistake in it, and those of its steps that show the mistake. */
export interface Rewritten {
  readonly altered: Tape
  readonly steps: readonly Step[]
}

/** How many steps are shown at the most: of a mistake that is made at every neuron, the nearest one. */
const MOST_STEPS = 1

/** A mistake has the number that it comes to but for the dust of doubles. */
const SAME = 1e-6

/**
 * The steps of a mistake on the way to a number, the nearest first, and the numbers that they come to: from the person's own
 * earlier numbers, where it is these that it was found from. Null where it can't be made there.
 */
export function rewrittenSteps(tape: Tape, of: QuantityId, made: Mistake, numbers: OwnNumbers): Rewritten | null {
  const rewrites = rewritesFor(tape, of, made.id)
  if (!rewrites) return null
  const isFromTruth = Math.abs(evaluateWith(tape, { rewrites })(of) - made.value) <= SAME * Math.abs(made.value)
  const own = isFromTruth ? undefined : carriedTo(tape, of, numbers).own
  const steps = tape.steps.map((step) => {
    const formula = rewrites.get(step.writes)
    return formula ? { ...step, formula } : step
  })
  const valueOf = evaluateWith(tape, { rewrites, own })
  const values = { ...tape.values, ...Object.fromEntries(steps.map(({ writes }) => [writes, valueOf(writes)])) }
  const altered: Tape = { ...tape, steps, values }
  const near = [...wayTo(altered, of)].filter((id) => rewrites.has(id)).slice(0, MOST_STEPS)
  return { altered, steps: near.map((id) => steps[tape.places.get(id)!]!) }
}

/** The quantity itself, what it reads, what that reads. */
function wayTo({ places, steps }: Tape, of: QuantityId): ReadonlySet<QuantityId> {
  const found = new Set([of])
  for (const id of found) {
    const place = places.get(id)
    // A formula may read what it replaces.
    if (place !== undefined) for (const read of readsOf(steps[place]!.formula)) found.add(read)
  }
  return found
}
