import { line, scaleLinear, type ScaleLinear } from 'd3'
import { errorCurve, type Moved, type Problem } from '../../../engine'
import { superscript } from '../../../notation/numbers'
import type { Frame } from '../../charts/Axes'
import { ticksAt, type Tick } from '../../charts/ticks'

export const SLOPE_FRAME: Frame = { width: 400, height: 250, left: 54, right: 30, top: 22, bottom: 28 }
const POINTS = 200
/** A step that takes less than this share of the axis can't be seen beside the point. */
const SHORTEST_STEP = 0.028
/** An axis has room for this many characters beside it. */
const LONGEST_TICK = 8
/** So close to the point that rounding begins to show in E. */
const LEAST_REACH = 1e-6

/** E along one number of a network with everything else held, ready to be drawn. */
export interface SlopeCurve {
  readonly x: ScaleLinear<number, number>
  readonly y: ScaleLinear<number, number>
  readonly d: string
}

/** The part of the axis that is shown: from `centre − reach` to `centre + reach`. */
export interface Stretch {
  readonly centre: number
  readonly reach: number
}

/** Draws E along a stretch, with a gap where it is too large to be a number. */
export function slopeCurve(
  problem: Problem,
  moved: Moved,
  { centre, reach }: Stretch,
  { left, right, top, bottom, width, height }: Frame,
): SlopeCurve {
  const values = Array.from({ length: POINTS }, (_, i) => centre + reach * ((2 * i) / (POINTS - 1) - 1))
  const errors = errorCurve(problem, moved, values)
  const there = errors.filter(Number.isFinite)
  const least = Math.min(...there)
  const most = Math.max(...there)
  const air = (most - least) * 0.12 || most * 0.1 || 0.1
  const x = scaleLinear([centre - reach, centre + reach], [left, width - right])
  const y = scaleLinear([Math.max(0, least - air), most + air], [height - bottom, top])
  const d = line<number>(
    (value) => x(value),
    (_, i) => y(errors[i]!),
  ).defined((_, i) => Number.isFinite(errors[i]))(values)
  return { x, y, d: d ?? '' }
}

/** A range in which the step that the update takes is neither a dot nor leads out: 1, 2 or 5 of some power of ten. */
export function reachForStep(step: number): number {
  if (step === 0) return 0.5
  const wanted = Math.max(Math.abs(step) * 2.5, LEAST_REACH)
  const power = 10 ** Math.floor(Math.log10(wanted))
  return [1, 2, 5, 10].map((digit) => Number((digit * power).toPrecision(1))).find((reach) => reach >= wanted)!
}

/** Whether a step of this size can be seen where the curve reaches so far to each side. */
export function isStepSeen(step: number, reach: number): boolean {
  return Math.abs(step) / (2 * reach) >= SHORTEST_STEP
}

/** How the step is drawn: to where it leads, to the edge that it leads over, or not at all where it is too short. */
export function stepOnChart({ x }: SlopeCurve, from: number, to: number): 'whole' | 'leavesChart' | 'tooShort' {
  const [least, most] = x.domain() as [number, number]
  if (!isStepSeen(to - from, (most - least) / 2)) return 'tooShort'
  return to < least || to > most ? 'leavesChart' : 'whole'
}

/**
 * The numbers of an axis. Where they would be too long to stand beside it they are counted from the point that we are
 * at: a closer look needs the difference, not the digits that all of them share.
 */
export function ticksOf(
  scale: ScaleLinear<number, number>,
  here: number,
): { readonly ticks: readonly Tick[]; readonly isDifference: boolean } {
  const ticks = ticksAt(scale.ticks(4), scale.tickFormat(4))
  if (ticks.every(({ text }) => text.length <= LONGEST_TICK)) return { ticks, isDifference: false }
  const [least, most] = scale.domain() as [number, number]
  const differences = scaleLinear([least - here, most - here], scale.range()).ticks(4)
  return { ticks: differences.map((by) => ({ at: here + by, text: writeDifference(by) })), isDifference: true }
}

function writeDifference(by: number): string {
  if (by === 0) return '0'
  const [digits, exponent] = Math.abs(by).toExponential(1).split('e')
  return `${by < 0 ? '−' : '+'}${Number(digits)}·10${superscript(Number(exponent))}`
}

/** What the slope's number takes beside and below the point, in units of the drawing. */
const LABEL = { width: 118, height: 28 }

/**
 * Where the slope's number stands: below the point on the side on which the curve rises, for there is nothing else;
 * where there is no room, above it on the other side.
 */
export function labelPlace(
  slope: number,
  { x, y }: Point,
  { left, right, bottom, width, height }: Frame,
): { readonly side: 1 | -1; readonly isBelow: boolean } {
  const side = slope >= 0 ? 1 : -1
  const end = x + side * LABEL.width
  const fits = y < height - bottom - LABEL.height && end > left && end < width - right
  return fits ? { side, isBelow: true } : { side: side === 1 ? -1 : 1, isBelow: false }
}

interface Point {
  readonly x: number
  readonly y: number
}
