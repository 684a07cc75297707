import type { Parameter } from '../engine'

/**
 * Parameters in the order of their numbers, w1, w2, w3, whichever end they are numbered by; those without one keep their order,
 * behind them.
 *
 * A list is filled in from a book in the order of its numbers.
 */
export function byName<One extends Parameter>(parameters: readonly One[]): readonly One[] {
  return [...parameters].sort((one, other) => numberOf(one) - numberOf(other) || 0)
}

function numberOf({ called }: Parameter): number {
  return Number(/^w(\d+)$/.exec(called)?.[1] ?? Infinity)
}
