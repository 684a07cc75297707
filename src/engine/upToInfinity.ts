import { LEAST_SUM } from './leastSum'
import type { QuantityId } from './quantities'
import type { Step, Tape } from './tape'

/**
 * Ends the tape before the first number that a double can't say, too large, no number or a Σ e^net too near 0: nothing behind it
 * could be shown.
 */
export function upToInfinity(tape: Tape): Tape {
  const bad = tape.steps.findIndex((step) => !isWritten(step, tape.values[step.writes]!))
  if (bad < 0) return tape
  const steps = tape.steps.slice(0, bad)
  const places = new Map([...tape.places].filter(([, place]) => place < bad))
  const quantities = new Map([...tape.quantities].filter(([id]) => places.has(id) || !tape.places.has(id)))
  const values = {} as Record<QuantityId, number>
  for (const id of quantities.keys()) values[id] = tape.values[id]!
  const beyond = tape.steps.slice(bad).map(({ writes }) => writes)
  return { ...tape, steps, places, values, quantities, endsBefore: tape.steps[bad]!.what, beyond }
}

function isWritten({ what }: Step, value: number): boolean {
  return Number.isFinite(value) && !(what.kind === 'sum' && value < LEAST_SUM)
}
