import type { QuantityId, Tape } from '../engine'
import { cut, rounded, showsAs, type Typed } from './digits'
import { evaluateWith, type Altered } from './rewrites'

/**
 * Whether a number is what is typed by somebody who writes down every number on the way with as many digits: with so many
 * at least, and at most with one more than the answer has. Some round what they write down, others cut it.
 */
export function comesTo(tape: Tape, altered: Altered, asked: QuantityId, typed: Typed, fewest: number): boolean {
  for (let kept = fewest; kept <= typed.digits + 1; kept++)
    for (const shorten of [rounded, cut]) {
      const written = (value: number, of: QuantityId): number => (of === asked ? value : shorten(value, kept))
      if (showsAs(evaluateWith(tape, { ...altered, written })(asked), typed)) return true
    }
  return false
}
