/** Beyond these e^x is larger than the largest double, or nearer to 0 than the least. */
const LARGEST = 709.782712893384
const LEAST = -745.1332191019411
/** Below 2^-28 the square of x can't be seen beside 1. */
const TINY = 1 / 0x10000000
/** ½ ln 2, rounded up to 21 bits: nearer to 0 nothing is reduced. */
const HALF_LN2 = 0x162e43 / 0x400000
const PER_LN2 = 1.4426950408889634
/** ln 2 in two parts; the first has so few bits that a whole multiple of it is exact. */
const LN2_HIGH = 0.6931471803691238
const LN2_LOW = 1.9082149292705877e-10
/** e itself, which the approximation would miss by its last bit. */
const E = 2.718281828459045

/** Coefficients of the approximation, from x² on. */
const P1 = 0.16666666666666602
const P2 = -0.0027777777777015593
const P3 = 0.00006613756321437934
const P4 = -0.0000016533902205465252
const P5 = 4.1381367970572385e-8

/** Powers of two from 2^-LOWEST to 2^LOWEST: two of them reach from the least double to the largest. */
const LOWEST = 538
const POWERS = powersOfTwo()

/**
 * Gives e^x, the same bits in every browser.
 *
 * The language leaves the last bits of Math.exp to its makers, and a run that is chaotic makes other numbers of them
 * within a hundred updates. Nothing here but + − × ÷, which are exact to the last bit everywhere.
 *
 * The method is that of fdlibm's e_exp.c, whose notice is: Copyright (C) 1993 by Sun Microsystems, Inc. All rights
 * reserved. Developed at SunSoft, a Sun Microsystems, Inc. business. Permission to use, copy, modify, and distribute
 * this software is freely granted, provided that this notice is preserved.
 *
 * x = k ln 2 + r with |r| ≤ ½ ln 2, so e^x = 2^k e^r; and e^r = 1 + r + r c / (2 − c), where c is r less a polynomial
 * of r². r is kept as `high − low`, so that the bits that it lacks aren't lost.
 */
export function exponential(x: number): number {
  const size = Math.abs(x)
  if (size < TINY) return 1 + x
  if (x > LARGEST) return Infinity
  if (x < LEAST) return 0
  if (x === 1) return E
  const k = size < HALF_LN2 ? 0 : (PER_LN2 * x + (x < 0 ? -0.5 : 0.5)) | 0
  const high = x - k * LN2_HIGH
  const low = k * LN2_LOW
  const r = high - low
  const square = r * r
  const c = r - square * (P1 + square * (P2 + square * (P3 + square * (P4 + square * P5))))
  const power = 1 - (low - (r * c) / (2 - c) - high)
  // In two steps, because 2^k itself may be no double; only the second one can round.
  const half = k >> 1
  return power * POWERS[LOWEST + half]! * POWERS[LOWEST + k - half]!
}

function powersOfTwo(): Float64Array {
  const powers = new Float64Array(2 * LOWEST + 1)
  powers[LOWEST] = 1
  for (let exponent = 1; exponent <= LOWEST; exponent++) {
    powers[LOWEST + exponent] = powers[LOWEST + exponent - 1]! * 2
    powers[LOWEST - exponent] = powers[LOWEST - exponent + 1]! / 2
  }
  return powers
}
