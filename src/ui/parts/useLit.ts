import type { QuantityId } from '../../engine'
import { lookedAt } from '../../session/lookedAt'
import { useApp } from '../context/AppContext'

/** All that is lit now: what is pointed at, if anything is, and what the card of a lesson is about. */
export function useLit(): readonly (QuantityId | null)[] {
  const lit = useApp((state) => state.lit)
  const looked = useApp(lookedAt)
  return [lit, ...looked]
}
