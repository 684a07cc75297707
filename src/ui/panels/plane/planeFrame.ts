import { scaleLinear, type ScaleLinear } from 'd3'
import type { Bounds } from './bounds'

/** The drawing, in its own units: a square plane with room for the names of its axes, and a scale of answers beside it. */
export const WIDTH = 358
export const HEIGHT = 332
export const SIDE = 302
export const LEFT = 22
export const TOP = 6
export const SCALE_LEFT = LEFT + SIDE + 10
export const SCALE_WIDTH = 10

/** Where places of the plane stand in the drawing. */
export interface PlaneScales {
  readonly x: ScaleLinear<number, number>
  readonly y: ScaleLinear<number, number>
}

export function scalesFor(xs: Bounds, ys: Bounds): PlaneScales {
  return {
    x: scaleLinear([...xs], [LEFT, LEFT + SIDE]),
    y: scaleLinear([...ys], [TOP + SIDE, TOP]),
  }
}
