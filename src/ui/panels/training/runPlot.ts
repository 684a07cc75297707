import { name } from '../../../engine'
import { line, type ScaleContinuousNumeric, scaleLinear, scaleLog } from 'd3'
import type { RunRecord } from '../../../engine'
import type { RunLine, RunView, TapeSample } from '../../../session/runViews'
import { sampleRun } from '../../../session/samples'
import type { Frame } from '../../charts/Axes'

export const RUN_FRAME: Frame = { width: 400, height: 175, left: 54, right: 54, top: 10, bottom: 22 }
/** How many stretches of the run the line of E is drawn from. */
const MOST_POINTS = 220
/** Parts of E may be smaller than E by this before they are drawn at the bottom: one of them can be all but 0. */
const SMALLEST_PART = 1e-3

/** A point of a line: the iteration as it is counted on screen, and the number there. */
export interface RunPoint {
  readonly iteration: number
  readonly value: number
}

/** A line through a run, ready to be drawn. */
export interface PlottedLine {
  readonly line: RunLine
  readonly points: readonly RunPoint[]
  /** How its stroke is broken, so that lines of one colour can be told apart; absent where it is whole. */
  readonly dash?: string
}

/** A run and how its iterations are counted on screen. */
export interface PlottedRun {
  readonly run: RunRecord
  readonly length: number
  /** Iterations before its beginning, on screen. */
  readonly before: number
  readonly tapes: readonly TapeSample[]
}

/** How the lines of one colour differ, in their order. */
const DASHES = [undefined, '7 3', '2 3', '9 3 2 3', '14 4', '5 2 2 2 2 2']
/** What training aims at is dotted, as a target is nowhere reached for certain. */
const AIM = '2 4'

/**
 * The dashes of each of some lines: the parts of E are broken where E is whole, and the main lines of other views and
 * those beside them each begin with a whole one. Biases count on from the weights beside them, whose grey is close.
 */
export function dashesOf(lines: readonly RunLine[]): readonly (string | undefined)[] {
  const mains = lines.filter(({ role }) => role === 'main').length
  let main = 0
  let beside = mains === 1 ? 1 : 0
  return lines.map(({ role }) => {
    switch (role) {
      case 'aim':
        return AIM
      case 'main':
        return DASHES[main++ % DASHES.length]
      case 'second':
      case 'third':
        return DASHES[beside++ % DASHES.length]
    }
  })
}

/** The lines of a view through a run. E comes from the record itself, all else from tapes all over it. */
export function plot(
  { run, length, before, tapes }: PlottedRun,
  lines: readonly RunLine[],
  logarithmic: boolean,
): readonly PlottedLine[] {
  const dashes = dashesOf(lines)
  return lines.map((one, i) => {
    const points =
      one.id === name.total() || one.id === name.batchError()
        ? sampleRun(run, length, MOST_POINTS, logarithmic).map(({ iteration, error }) => ({ iteration, value: error }))
        : tapes.map(({ iteration, tape }) => ({ iteration, value: one.read(tape) }))
    const dash = dashes[i]
    return {
      line: one,
      points: points.map(({ iteration, value }) => ({ iteration: iteration + before, value })),
      ...(dash === undefined ? {} : { dash }),
    }
  })
}

/** The lines of a run on an axis that goes on after it: what it aims at still lies ahead there. */
export function aimedAhead(plotted: readonly PlottedLine[], last: number): readonly PlottedLine[] {
  return plotted.map((one) => {
    const end = one.points.at(-1)!
    const goesOn = one.line.role === 'aim' && end.iteration < last
    return goesOn ? { ...one, points: [...one.points, { iteration: last, value: end.value }] } : one
  })
}

/** The scales that hold some lines; the iteration axis may be logarithmic, and that of E and the gradient as well. */
export interface RunScales {
  readonly x: ScaleContinuousNumeric<number, number>
  readonly y: ScaleContinuousNumeric<number, number>
  /** Where a point lies. */
  place(point: RunPoint): { readonly x: number; readonly y: number }
  /** The iteration that stands above a place. */
  iterationAt(x: number): number
  pathOf(points: readonly RunPoint[]): string
}

/** Lays out the lines of a view from the first to the last iteration that is shown. */
export function scalesFor(
  view: RunView,
  plotted: readonly PlottedLine[],
  [first, last]: readonly [number, number],
  logarithmic: boolean,
  { left, right, top, bottom, width, height }: Frame,
): RunScales {
  const across: [number, number] = [left, width - right]
  const upright: [number, number] = [height - bottom, top]
  const length = Math.max(last - first, 1)
  const x = logarithmic ? scaleLog([1, length + 1], across) : scaleLinear([0, length], across)
  const toAxis = (iteration: number): number => iteration - first + (logarithmic ? 1 : 0)

  // Where a tape ends early there are no numbers behind its end.
  const values = plotted.flatMap(({ points }) => points.map(({ value }) => value).filter(Number.isFinite))
  const logarithmicHeight =
    logarithmic && (view === 'error' || view === 'gradient') && positiveIn(plotted, 'main').length > 0
  const y = logarithmicHeight
    ? scaleLog([...logarithmicDomain(plotted)], upright)
    : scaleLinear(linearDomain(view, values), upright).nice(4)
  const least = y.domain()[0]!
  const place = ({ iteration, value }: RunPoint): { readonly x: number; readonly y: number } => ({
    x: x(toAxis(iteration)),
    y: Number.isFinite(value) ? y(logarithmicHeight ? Math.max(value, least) : value) : top,
  })
  return {
    x,
    y,
    place,
    iterationAt: (at) => Math.round(x.invert(at)) + first - (logarithmic ? 1 : 0),
    pathOf: (points) =>
      line<RunPoint>()
        .defined(({ value }) => Number.isFinite(value))
        .x((point) => place(point).x)
        .y((point) => place(point).y)(points) ?? '',
  }
}

/** Holds the main line whole; what lies beside it may end at the bottom, since log 0 has no place. */
function logarithmicDomain(plotted: readonly PlottedLine[]): readonly [number, number] {
  const main = positiveIn(plotted, 'main')
  const all = positiveIn(plotted)
  const least = Math.max(Math.min(...all), Math.min(...main) * SMALLEST_PART)
  const bottom = roundDown(least)
  return [bottom, Math.max(1 / roundDown(1 / Math.max(...all)), bottom * 2)]
}

function positiveIn(plotted: readonly PlottedLine[], wanted?: RunLine['role']): readonly number[] {
  return plotted
    .filter(({ line: { role } }) => wanted === undefined || role === wanted)
    .flatMap(({ points }) => points.map(({ value }) => value).filter((value) => value > 0 && value < Infinity))
}

/** The largest of 1, 2 and 5 of some power of ten that is not above: axes with such ends stay while numbers change a little. */
function roundDown(value: number): number {
  const power = 10 ** Math.floor(Math.log10(value))
  // The logarithm of a number just below a power of ten may come out as that of the power itself.
  return [5, 2, 1, 0.5].map((digit) => Number((digit * power).toPrecision(1))).find((round) => round <= value)!
}

function linearDomain(view: RunView, values: readonly number[]): [number, number] {
  if (values.length === 0) return [0, 1]
  const most = Math.max(...values)
  const least = Math.min(...values)
  switch (view) {
    case 'error':
    case 'gradient':
      return [0, most || 1]
    case 'outputs':
      return [Math.min(0, least), Math.max(1, most)]
    case 'weights':
      return most > least ? [least, most] : [least - 0.5, most + 0.5]
  }
}
