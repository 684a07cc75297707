import { readsOf, type QuantityId, type Step, type Tape } from '../engine'
import { evaluateWith, type Rewrites } from '../mistakes'

/** An iteration with a mistake in it, and those of its steps that show the mistake. */
export interface Rewritten {
  readonly altered: Tape
  readonly steps: readonly Step[]
}

/** How many steps are shown at the most: of a mistake that is made at every neuron, the nearest one. */
const MOST_STEPS = 1

/** The steps of a mistake on the way to a number, the nearest first, and the numbers that they come to. */
export function rewrittenSteps(tape: Tape, of: QuantityId, rewrites: Rewrites): Rewritten {
  const steps = tape.steps.map((step) => {
    const formula = rewrites.get(step.writes)
    return formula ? { ...step, formula } : step
  })
  const valueOf = evaluateWith(tape, { rewrites })
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
