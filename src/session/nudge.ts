import { name, type QuantityId } from '../engine'

/** What one pixel of dragging is worth, and with Shift held. */
const COARSE = 0.01
const FINE = 0.001
/** The learning rate stays above 0; other parameters may be anything within these bounds. */
const LARGEST = 1e6

/** The value after dragging sideways by some pixels, without the dust that adding hundredths leaves. */
export function dragged(id: QuantityId, from: number, pixels: number, fine: boolean): number {
  return kept(id, from + pixels * (fine ? FINE : COARSE))
}

/** The value one or several arrow-key steps away. */
export function stepped(id: QuantityId, from: number, step: number): number {
  return kept(id, from + step)
}

function kept(id: QuantityId, value: number): number {
  // Digits have no −0.
  const clean = Number(value.toPrecision(15))
  const least = id === name.rate ? FINE : -LARGEST
  return Math.min(Math.max(clean, least), LARGEST)
}
