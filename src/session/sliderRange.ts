import { name, type Problem, type QuantityId } from '../engine'
import { placeOf, type Place } from './parameters'

/** From where to where a slider goes. */
export interface SliderRange {
  readonly from: number
  readonly to: number
}

/** What is worth trying: wide enough for E to have a shape over it. */
const USUAL: Readonly<Record<Place['list'] | 'rate', SliderRange>> = {
  inputs: { from: -1, to: 1 },
  targets: { from: 0, to: 1 },
  weights: { from: -3, to: 3 },
  biases: { from: -3, to: 3 },
  rate: { from: 0, to: 2 },
}

/** The range of a parameter's slider: the usual one, or where the value lies outside of it about twice the value. */
export function sliderRange(problem: Problem, id: QuantityId, value: number): SliderRange {
  const usual = USUAL[placeOf(problem, id)?.list ?? 'rate']
  if (value >= usual.from && value <= usual.to) return usual
  const limit = roundedUp(2 * Math.abs(value))
  return { from: id === name.rate ? 0 : -limit, to: limit }
}

/** The next of 1, 2, 5, 10, 20, 50, … */
function roundedUp(value: number): number {
  const power = 10 ** Math.floor(Math.log10(value))
  return [1, 2, 5, 10].map((digit) => digit * power).find((one) => one >= value) ?? 10 * power
}
