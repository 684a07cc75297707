import type { QuantityId, Step, Tape } from '../../engine'

/** The value of a quantity, or null while its step has not been played. */
export function knownValue({ steps, values }: Tape, played: number, id: QuantityId): number | null {
  const place = placesOf(steps).get(id)
  if (place !== undefined && place >= played) return null
  return values[id] ?? null
}

const PLACES = new WeakMap<readonly Step[], ReadonlyMap<QuantityId, number>>()

function placesOf(steps: readonly Step[]): ReadonlyMap<QuantityId, number> {
  const known = PLACES.get(steps)
  if (known) return known
  const places = new Map(steps.map((step, index) => [step.writes, index]))
  PLACES.set(steps, places)
  return places
}
