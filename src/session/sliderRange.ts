import { name, type Problem, type QuantityId } from '../engine'
import { placeOf, type Place } from './parameters'

/** From where to where a slider goes, and whether the same way on it multiplies the number instead of adding to it. */
export interface SliderRange {
  readonly from: number
  readonly to: number
  readonly isLogarithmic?: true
}

/** What is worth trying: wide enough for E to have a shape over it. */
const USUAL: Readonly<Record<Place['list'], SliderRange>> = {
  inputs: { from: -1, to: 1 },
  targets: { from: 0, to: 1 },
  weights: { from: -3, to: 3 },
  biases: { from: -3, to: 3 },
}

/** The range of a parameter's slider: the usual one, or where the value lies outside of it about twice the value. */
export function sliderRange(problem: Problem, id: QuantityId, value: number): SliderRange {
  if (id === name.rate) return rateRange(value)
  const usual = USUAL[placeOf(problem, id)!.list]
  if (value >= usual.from && value <= usual.to) return usual
  const limit = roundedUp(2 * Math.abs(value))
  return { from: -limit, to: limit }
}

/**
 * Three powers of ten that end at 2, or as many times higher as η is: 0.02 is to 0.2 what 0.2 is to 2.
 *
 * A smaller one than those begins its own power of ten.
 */
function rateRange(value: number): SliderRange {
  const power = Math.max(0, Math.ceil(Math.log10(value / 2)))
  const to = Number(`2e${power}`)
  return { from: Math.min(to / 1000, Number(`1e${Math.floor(Math.log10(value))}`)), to, isLogarithmic: true }
}

/** The next of 1, 2, 5, 10, 20, 50, … */
function roundedUp(value: number): number {
  const power = 10 ** Math.floor(Math.log10(value))
  return [1, 2, 5, 10].map((digit) => digit * power).find((one) => one >= value) ?? 10 * power
}
