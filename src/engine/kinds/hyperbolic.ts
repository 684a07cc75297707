import { correction } from '../exponential'
import { LN2_HIGH, LN2_LOW, PER_LN2 } from './ln2'

/** Farther from 0 than this no double is nearer than 1. */
const FLAT = 20
/** Below this square x / tanh x is worked out as a polynomial: up to where the tangent is ½. */
const NEAR = 0.302
/**
 * Its coefficients, from x² on: the series of x / tanh x begins with 1 + x²/3 − x⁴/45 + 2x⁶/945. These are moved a little from the
 * series' own, by Remez's exchange with 300 bits, so that up to NEAR seven of them miss it by 2^-54 at most.
 */
const C1 = 0.3333333333333214
const C2 = -0.022222222221208055
const C3 = 0.0021164020872828353
const C4 = -0.00021163981478521283
const C5 = 0.00002137490005288344
const C6 = -0.000002152710448679238
const C7 = 1.945202423670605e-7
/** 2^−k, for every k that comes before FLAT. */
const HALVINGS = halvings(64)
// Local names: a runner of modules (Vite's, Vitest's) reaches what is imported through a getter, at every call.
const corrected = correction
const PER = PER_LN2
const HIGH = LN2_HIGH
const LOW = LN2_LOW

/**
 * The hyperbolic tangent, to within two units in the last place.
 *
 * Exact operations only, as in the engine's own e^x: Math.tanh differs from browser to browser. One division in either case: near 0
 * no digit is lost in x over a polynomial that is nearly 1. Farther out it is 1 − 2 / (e^2x + 1), where 2x = k ln 2 + r and
 * e^r = (R + r) / (R − r) with R = r / tanh ½r.
 */
export function tanh(x: number): number {
  const square = x * x
  if (square < NEAR) {
    // In pairs, so that a processor need not wait for one coefficient after the other.
    const fourth = square * square
    const high = C5 + C6 * square + fourth * C7
    return x / (1 + square * (C1 + C2 * square + fourth * (C3 + C4 * square + fourth * high)))
  }
  const twice = 2 * Math.abs(x)
  if (twice > 2 * FLAT) return x < 0 ? -1 : 1
  const k = (PER * twice + 0.5) | 0
  const r = twice - k * HIGH - k * LOW
  const ratio = 2 + (r - corrected(r))
  const left = HALVINGS[k]! * (ratio - r)
  const size = 1 - (2 * left) / (ratio + r + left)
  return x < 0 ? -size : size
}

function halvings(count: number): Float64Array {
  const powers = new Float64Array(count).fill(1)
  for (let k = 1; k < count; k++) powers[k] = powers[k - 1]! / 2
  return powers
}
