import type { RunView } from '../../../session/runViews'
import { writeCount } from '../../../i18n/writeCount'
import type { RunScales } from './runPlot'
import {
  fewTicks,
  iterationPowers,
  powersOfTen,
  roundTicks,
  ticksAt,
  withEnd,
  writePowerOfTen,
  writeTick,
} from '../../charts/ticks'
import type { Tick } from '../../charts/ticks'

/** Numbers beside the axis that is upright. */
const MOST_TICKS = 6
const MOST_POWERS = 5
/** What the text of a tick takes beside another one, in units of the drawing. */
const TICK_ROOM = 46

/** The iterations along a run's axis: powers of ten or round numbers, and the last one. */
export function iterationTicks(
  { x }: RunScales,
  [first, last]: readonly [number, number],
  logarithmic: boolean,
): readonly Tick[] {
  // A logarithmic axis begins at 1.
  const toAxis = logarithmic ? 1 : 0
  const places = logarithmic ? iterationPowers(last - first).map((k) => k + 1) : x.ticks(4).filter(Number.isInteger)
  return ticksAt(withEnd(places, last - first + toAxis, x, TICK_ROOM), (place) =>
    writeCount(Math.round(place + first - toAxis)),
  )
}

/** The numbers beside a run: powers of ten where its axis is logarithmic and holds more than one, round ones elsewhere. */
export function valueTicks({ y }: RunScales, view: RunView, logarithmic: boolean): readonly Tick[] {
  const [start, end] = y.domain() as [number, number]
  const isLogarithmic = start > 0 && (view === 'error' || view === 'gradient') && logarithmic
  if (!isLogarithmic) return ticksAt(roundTicks(y, MOST_TICKS), writeTick)
  const powers = powersOfTen(y.ticks(), MOST_POWERS)
  // Within less than a decade there are too few powers of ten to read anything from.
  if (powers.length < 2) return ticksAt(fewTicks(y.ticks(4), MOST_TICKS), writeTick)
  return ticksAt(powers, end / start > 10 ? writePowerOfTen : writeTick)
}
