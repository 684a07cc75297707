import { LN2_HIGH, LN2_LOW } from './ln2'

const SPLIT = new DataView(new ArrayBuffer(8))
/** Raises a subnormal number to a normal one. */
const TWO_TO_54 = 18_014_398_509_481_984
/** The least double of full length. */
const LEAST_NORMAL = 2.2250738585072014e-308
/** Coefficients of the polynomial R, from s² on. */
const [L1, L2, L3, L4, L5, L6, L7] = [
  6.66666666666673513e-1, 3.999999999940941908e-1, 2.857142874366239149e-1, 2.222219843214978396e-1,
  1.818357216161805012e-1, 1.531383769920937332e-1, 1.479819860511658591e-1,
] as const

/**
 * The natural logarithm, to less than one unit in the last place: −∞ at 0, NaN below it.
 *
 * For the reason that `exponential` has, with operations that are exact to the last bit everywhere. The method is that of fdlibm's
 * e_log.c, whose notice is: Copyright (C) 1993 by Sun Microsystems, Inc. All rights reserved. Developed at SunPro, a Sun
 * Microsystems, Inc. business. Permission to use, copy, modify, and distribute this software is freely granted, provided
 * that this notice is preserved.
 *
 * x = 2^k (1 + f) with 1 + f between √½ and √2, and ln(1 + f) = f − f²/2 + s (f²/2 + R), where s = f / (2 + f) and R is a
 * polynomial of s².
 */
export function logarithm(x: number): number {
  if (x === 0) return -Infinity
  if (!(x > 0)) return NaN
  if (x === Infinity) return x
  // x = 2^k · (1 + f), with √2/2 < 1 + f < √2.
  let k = 0
  let scaled = x
  if (scaled < LEAST_NORMAL) {
    k -= 54
    scaled *= TWO_TO_54
  }
  SPLIT.setFloat64(0, scaled)
  let high = SPLIT.getUint32(0)
  k += (high >>> 20) - 1023
  high &= 0x000fffff
  const carries = (high + 0x95f64) & 0x100000
  SPLIT.setUint32(0, high | (carries ^ 0x3ff00000))
  k += carries >>> 20
  const f = SPLIT.getFloat64(0) - 1
  if (f === 0) return k * LN2_HIGH + k * LN2_LOW
  const s = f / (2 + f)
  const z = s * s
  const w = z * z
  const even = w * (L2 + w * (L4 + w * L6))
  const odd = z * (L1 + w * (L3 + w * (L5 + w * L7)))
  const rest = odd + even
  const half = 0.5 * f * f
  return k * LN2_HIGH - (half - (s * (half + rest) + k * LN2_LOW) - f)
}

/** factor · ln of; 0 where the factor is 0, as cross-entropy takes it: what has no weight costs nothing. */
export function timesLog(factor: number, of: number): number {
  return factor === 0 ? 0 : factor * logarithm(of)
}
