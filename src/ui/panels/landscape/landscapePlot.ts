import { contours, scaleLinear, type ScaleLinear } from 'd3'
import { errorSurface, type Moved, type Problem } from '../../../engine'
import type { Frame } from '../../charts/Axes'

export const LANDSCAPE_FRAME: Frame = { width: 400, height: 364, left: 44, right: 72, top: 24, bottom: 34 }
/** Places across and up at which E is computed. */
const GRID = 81
/** Into how many levels E is divided. */
const LEVELS = 12

/** One of the two numbers that a landscape is drawn over. */
export interface LandscapeAxis {
  readonly moved: Moved
  /** The number in the middle of the map. */
  readonly centre: number
}

/** A map of E: areas of at least so much, from low to high, each a path in the frame. */
export interface Landscape {
  readonly levels: readonly { readonly error: number; readonly d: string }[]
  readonly x: ScaleLinear<number, number>
  readonly y: ScaleLinear<number, number>
  readonly least: number
  readonly most: number
}

/** Draws E over two numbers of a network with everything else held. */
export function landscapeOf(
  problem: Problem,
  across: LandscapeAxis,
  up: LandscapeAxis,
  reach: number,
  { left, right, top, bottom, width, height }: Frame = LANDSCAPE_FRAME,
): Landscape {
  const x = scaleLinear([across.centre - reach, across.centre + reach], [left, width - right])
  const y = scaleLinear([up.centre - reach, up.centre + reach], [height - bottom, top])
  const places = (centre: number): readonly number[] =>
    Array.from({ length: GRID }, (_, i) => centre + reach * ((2 * i) / (GRID - 1) - 1))
  const errors = errorSurface(problem, across.moved, up.moved, places(across.centre), places(up.centre))
  let least = Infinity
  let most = -Infinity
  for (const error of errors) {
    if (!Number.isFinite(error)) continue
    least = Math.min(least, error)
    most = Math.max(most, error)
  }
  // A contour lies in units of the grid, whose values stand in the middles of their cells.
  const toX = (at: number): number => tenth(left + ((at - 0.5) / (GRID - 1)) * (width - right - left))
  const toY = (at: number): number => tenth(height - bottom - ((at - 0.5) / (GRID - 1)) * (height - bottom - top))
  const levels = contours()
    .size([GRID, GRID])
    .thresholds(levelsBetween(least, most))(errors as unknown as number[])
    .map(({ value, coordinates }) => ({
      error: value,
      d: coordinates
        .flat()
        .map((ring) => `M${ring.map(([column, row]) => `${toX(column!)},${toY(row!)}`).join('L')}Z`)
        .join(''),
    }))
  return { levels, x, y, least, most }
}

/**
 * Levels from the least to the greatest E, closer together where E is low: there the run spends its time.
 *
 * There are none where E is the same everywhere.
 */
function levelsBetween(least: number, most: number): number[] {
  const levels = Array.from({ length: LEVELS - 1 }, (_, i) => {
    const share = (i + 1) / LEVELS
    return Number((least + (most - least) * share * share).toPrecision(2))
  })
  return [...new Set(levels)].filter((level) => level > least && level < most)
}

function tenth(place: number): number {
  return Math.round(place * 10) / 10
}

/** The way straight down from where E rises by so much per unit across and up; null where it is flat. */
export function downhillOf(across: number, up: number): readonly [number, number] | null {
  const steep = Math.hypot(across, up)
  return steep > 0 ? [-across / steep, -up / steep] : null
}

/** How long the arrow is, whatever the slope: it shows the way, the numbers say how steep it is. */
const ARROW = 44
const HEAD = 9

/** An arrow from a point of the drawing, whose y goes down. */
export function arrowPath(x: number, y: number, [across, up]: readonly [number, number]): string {
  const [tipX, tipY] = [x + across * ARROW, y - up * ARROW]
  const [backX, backY] = [tipX - across * HEAD, tipY + up * HEAD]
  const [sideX, sideY] = [(up * HEAD) / 2, (across * HEAD) / 2]
  return `M${x},${y}L${tipX},${tipY}M${backX + sideX},${backY + sideY}L${tipX},${tipY}L${backX - sideX},${backY - sideY}`
}
