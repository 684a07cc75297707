import { line } from 'd3'
import { useId, useMemo, useState, type KeyboardEvent, type PointerEvent } from 'react'
import {
  gradientUsed,
  loweredError,
  valueIn,
  type Parameter,
  type ParameterId,
  type Problem,
  type Tape,
} from '../../../engine'
import { writeNumber, writeParameter } from '../../../notation/numbers'
import { spokenText } from '../../../notation/spokenText'
import { symbolParts } from '../../../notation/symbols'
import { placeOf } from '../../../session/parameters'
import { wholeOf } from '../../../session/sight'
import { useMessages, useParts } from '../../context/AppContext'
import { stepped } from '../../../session/nudge'
import { newGesture, type Gesture } from '../../../session/gesture'
import { Axes, type Frame } from '../../charts/Axes'
import { centreFor } from '../../charts/centreFor'
import { arrowPath, downhillOf, LANDSCAPE_FRAME, landscapeOf, type Landscape } from './landscapePlot'
import { LandscapeScale } from './LandscapeScale'
import { SvgSymbol } from '../../charts/SvgSymbol'
import { ticksAt, writeTick } from '../../charts/ticks'
import { UNTRANSLATED } from '../../charts/untranslated'
import { useFrame } from '../../charts/useFrame'
import { useRest } from '../../charts/useRest'
import { withoutDust } from '../../charts/withoutDust'
import { hasModifier } from '../../parts/hasModifier'
import { followPress, isFinger } from '../../parts/press'
import { sliderStep } from '../../parts/sliderStep'

interface Props {
  readonly tape: Tape
  readonly across: Parameter
  readonly up: Parameter
  readonly reach: number
  /** Tapes along the run, from its beginning. */
  readonly way: readonly Tape[]
  /** Tapes along the run that it left; none if there is none. */
  readonly ghostWay: readonly Tape[]
}

/** The map itself: click, drag or use the arrow keys to move both weights. */
export function LandscapeMap({ tape, across, up, reach, way, ghostWay }: Props) {
  const { store } = useParts()
  const { landscape: messages } = useMessages()
  const clip = useId()
  /** While a finger drags, the map stays where it is. */
  const [held, setHeld] = useState<readonly [number, number] | null>(null)
  const { problem, quantities } = tape
  const whole = wholeOf(tape)
  const here = { across: valueIn(whole, across.id), up: valueIn(whole, up.id) }
  const error = valueIn(whole, loweredError(problem))
  const [acrossCentre, upCentre] = held ?? [centreFor(here.across, reach), centreFor(here.up, reach)]

  const { ref, frame } = useFrame(LANDSCAPE_FRAME)
  const { x, y, levels } = useLandscape(problem, [across.id, up.id], [acrossCentre, upCentre], reach, frame)
  const { left, right, top, bottom, width, height } = frame
  const inside = { x: left, y: top, width: width - left - right, height: height - top - bottom }

  const onPointerDown = ({ currentTarget: svg, nativeEvent: down }: PointerEvent<SVGSVGElement>): void => {
    const gesture: Gesture = { ...newGesture('drag', 'landscape'), closely: true }
    const moveUnder = ({ clientX, clientY }: MouseEvent): void => {
      const box = svg.getBoundingClientRect()
      const atX = clamp(((clientX - box.left) / box.width) * width, left, width - right)
      const atY = clamp(((clientY - box.top) / box.height) * height, top, height - bottom)
      const places = { [across.id]: withoutDust(x.invert(atX)), [up.id]: withoutDust(y.invert(atY)) }
      store.getState().edit(places, gesture)
    }
    // A finger beside the point may be about to scroll the page: it means a place only when it is lifted there.
    const isTap = isFinger(down) && !(down.target as Element).classList.contains('point')
    const isPress = followPress(down, svg, {
      move(event) {
        if (!isTap) moveUnder(event)
      },
      lift(event) {
        if (isTap && event) moveUnder(event)
        setHeld(null)
        store.getState().settle()
      },
      cancel() {
        setHeld(null)
        store.getState().takeBack(gesture)
      },
    })
    if (!isPress || isTap) return
    setHeld([acrossCentre, upCentre])
    moveUnder(down)
  }
  const onKeyDown = (event: KeyboardEvent): void => {
    // With Alt too the arrows are a screen reader's, beside a table.
    const by = hasModifier(event) ? null : sliderStep(event)
    if (by === null) return
    event.preventDefault()
    const axis = event.key === 'ArrowLeft' || event.key === 'ArrowRight' ? 'across' : 'up'
    const { id } = axis === 'across' ? across : up
    const moved = stepped(id, here[axis], by)
    store.getState().edit({ [id]: moved }, { id: 'landscape', kind: 'keys', isHeard: true })
  }

  const downhill = downhillOf(
    whole.shows(gradientUsed(problem, across)) ?? 0,
    whole.shows(gradientUsed(problem, up)) ?? 0,
  )
  const placesOf = (tapes: readonly Tape[]): [number, number][] =>
    tapes
      .filter(({ values: then }) => across.id in then && up.id in then)
      .map(({ values: then }) => [x(then[across.id]!), y(then[up.id]!)])
  const places = placesOf(way)
  return (
    <svg
      ref={ref}
      {...UNTRANSLATED}
      viewBox={`0 0 ${width} ${height}`}
      role="group"
      aria-label={messages.chart({
        across: spokenText(across.called),
        up: spokenText(up.called),
        error: writeNumber(error, 9),
      })}
      onPointerDown={onPointerDown}
    >
      <clipPath id={clip}>
        <rect {...inside} />
      </clipPath>
      <g clipPath={`url(#${clip})`} aria-hidden="true">
        {levels.map(({ d }, i) => (
          <path key={i} className="level" d={d} style={{ fillOpacity: 1 / (levels.length + 3) }} />
        ))}
        {ghostWay.length > 1 && <Way className="way ghost" d={line()(placesOf(ghostWay)) ?? ''} />}
        {places.length > 1 && (
          <>
            <Way className="way" d={line()(places)!} />
            <circle className="wayStart" cx={places[0]![0]} cy={places[0]![1]} r={3.5} />
          </>
        )}
      </g>
      <rect className="mapFrame" {...inside} aria-hidden="true" />
      <Axes frame={frame} x={x} y={y} xTicks={ticksAt(x.ticks(4), writeTick)} yTicks={ticksAt(y.ticks(4), writeTick)} />
      <text className="axisName" x={width - right + 6} y={height - bottom} dy="0.32em" aria-hidden="true">
        <SvgSymbol parts={symbolParts(quantities.get(across.id)!)} />
        <tspan dy="-0.19em"> →</tspan>
      </text>
      <text className="axisName" x={left + 3} y={top - 9} aria-hidden="true">
        <SvgSymbol parts={symbolParts(quantities.get(up.id)!)} />
        <tspan dy="-0.19em"> ↑</tspan>
      </text>
      <LandscapeScale frame={frame} levels={levels.map(({ error: level }) => level)} />
      {downhill && <Way className="downhill" d={arrowPath(x(here.across), y(here.up), downhill)} />}
      <circle
        className="point"
        cx={x(here.across)}
        cy={y(here.up)}
        r={7}
        role="slider"
        tabIndex={0}
        aria-label={messages.point({ across: spokenText(across.called), up: spokenText(up.called) })}
        aria-valuemin={acrossCentre - reach}
        aria-valuemax={acrossCentre + reach}
        aria-valuenow={here.across}
        aria-valuetext={messages.pointValue({
          across: `${spokenText(across.called)} ${writeParameter(here.across, 6)}`,
          up: `${spokenText(up.called)} ${writeParameter(here.up, 6)}`,
          error: writeNumber(error, 6),
        })}
        onKeyDown={onKeyDown}
        onBlur={() => store.getState().settle()}
      />
    </svg>
  )
}

/** A line over the map, with a rim. */
function Way({ className, d }: { readonly className: string; readonly d: string }) {
  return (
    <g aria-hidden="true">
      <path className="rim" d={d} />
      <path className={className} d={d} />
    </g>
  )
}

/** The map, drawn anew only when something else has changed than the two numbers that it is drawn over. */
function useLandscape(
  problem: Problem,
  [across, up]: readonly [ParameterId, ParameterId],
  [acrossCentre, upCentre]: readonly [number, number],
  reach: number,
  frame: Frame,
): Landscape {
  const rest = useRest(problem, [placeOf(problem, across)!, placeOf(problem, up)!])
  return useMemo(
    () =>
      landscapeOf(
        rest,
        { moved: placeOf(rest, across)!, centre: acrossCentre },
        { moved: placeOf(rest, up)!, centre: upCentre },
        reach,
        frame,
      ),
    [rest, across, up, acrossCentre, upCentre, reach, frame],
  )
}

function clamp(value: number, least: number, most: number): number {
  return Math.min(Math.max(value, least), most)
}
