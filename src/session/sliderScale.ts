import type { SliderRange } from './sliderRange'

/** How much of a slider's way lies below a value: from 0 at its beginning to 1 at its end. */
export function portionOf({ from, to, isLogarithmic }: SliderRange, value: number): number {
  return isLogarithmic ? Math.log(value / from) / Math.log(to / from) : (value - from) / (to - from)
}

/** The value at some portion of a slider's way. */
export function valueAt({ from, to, isLogarithmic }: SliderRange, portion: number): number {
  return isLogarithmic ? from * (to / from) ** portion : from + (to - from) * portion
}

interface RangeInput {
  readonly min: number
  readonly max: number
  readonly step: number | 'any'
  readonly value: number
}

/** What a range input is told: the value itself, or where its way multiplies, the portion, as inputs know one scale only. */
export function inputOf(range: SliderRange, value: number): RangeInput {
  const { from, to, isLogarithmic } = range
  if (isLogarithmic) return { min: 0, max: 1, step: 'any', value: portionOf(range, value) }
  return { min: from, max: to, step: 0.01, value }
}

/** The value that a range input stands for; where its way multiplies, one of two digits, as a pixel is worth more than that. */
export function valueOf(range: SliderRange, input: number): number {
  return range.isLogarithmic ? Number(valueAt(range, input).toPrecision(2)) : input
}

/** The range that holds all of both. */
export function together(one: SliderRange, other: SliderRange): SliderRange {
  return { ...one, from: Math.min(one.from, other.from), to: Math.max(one.to, other.to) }
}
