/** Beyond these e^x is larger than the largest double, or nearer to 0 than the least. */
const LARGEST = 709.782712893384
const LEAST = -745.1332191019411
/** Nearer to 0 than this, 2^k is a double of full length; so far from 0 hardly anything comes. */
const ORDINARY = 708
/** Below 2^-28 the square of x can't be seen beside 1. */
const TINY = 1 / 0x10000000
/** ½ ln 2 and 1½ ln 2, rounded up to 21 bits: between them k is 1 or −1, nearer to 0 it is 0. */
const HALF_LN2 = 0x162e43 / 0x400000
const THREE_HALVES_LN2 = 0x10a2b2 / 0x100000
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

/** Powers of two from 2^-HIGHEST to 2^HIGHEST, all of them exact. */
const HIGHEST = 1022
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
  if (size < HALF_LN2) return size < TINY ? 1 + x : ofRest(x, 0)
  // Where k is 1 or −1 rounding would find it too; but a processor guesses a branch ahead, and waits for a rounding.
  let k: number
  if (size < THREE_HALVES_LN2) {
    if (x === 1) return E
    k = x < 0 ? -1 : 1
  } else if (size < ORDINARY) k = nearestMultiple(x)
  else return farFromZero(x)
  return ofRest(x - k * LN2_HIGH, k * LN2_LOW) * POWERS[HIGHEST + k]!
}

/** What is seldom asked stands apart, so that the rest is short enough to be copied into the loops that call it. */
function farFromZero(x: number): number {
  if (x > LARGEST) return Infinity
  if (x < LEAST) return 0
  const k = nearestMultiple(x)
  // In two steps, because 2^k itself may be no double; only the second one can round.
  const half = k >> 1
  return ofRest(x - k * LN2_HIGH, k * LN2_LOW) * POWERS[HIGHEST + half]! * POWERS[HIGHEST + k - half]!
}

/** The multiple of ln 2 that lies nearest to x. */
function nearestMultiple(x: number): number {
  return (PER_LN2 * x + (x < 0 ? -0.5 : 0.5)) | 0
}

/** e^r for the r that is left. */
function ofRest(high: number, low: number): number {
  const r = high - low
  const c = correction(r)
  return 1 - (low - (r * c) / (2 - c) - high)
}

/** The c of e^r = 1 + r + r c / (2 − c), for |r| ≤ ½ ln 2. */
export function correction(r: number): number {
  const square = r * r
  return r - square * (P1 + square * (P2 + square * (P3 + square * (P4 + square * P5))))
}

function powersOfTwo(): Float64Array {
  const powers = new Float64Array(2 * HIGHEST + 1)
  powers[HIGHEST] = 1
  for (let exponent = 1; exponent <= HIGHEST; exponent++) {
    powers[HIGHEST + exponent] = powers[HIGHEST + exponent - 1]! * 2
    powers[HIGHEST - exponent] = powers[HIGHEST - exponent + 1]! / 2
  }
  return powers
}
