import type { QuantityId } from './quantities'
import type { Tape } from './tape'

/** Ends the tape before the first number that is too large for a double, or no number: nothing behind it could be shown. */
export function upToInfinity(tape: Tape): Tape {
  const bad = tape.steps.findIndex(({ writes }) => !Number.isFinite(tape.values[writes]))
  if (bad < 0) return tape
  const steps = tape.steps.slice(0, bad)
  const places = new Map([...tape.places].filter(([, place]) => place < bad))
  const quantities = new Map([...tape.quantities].filter(([id]) => places.has(id) || !tape.places.has(id)))
  const values = {} as Record<QuantityId, number>
  for (const id of quantities.keys()) values[id] = tape.values[id]!
  const beyond = tape.steps.slice(bad).map(({ writes }) => writes)
  return { ...tape, steps, places, values, quantities, endsBefore: tape.steps[bad]!.what, beyond }
}
