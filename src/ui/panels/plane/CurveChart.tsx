import { line, scaleLinear } from 'd3'
import { useState, type KeyboardEvent, type PointerEvent } from 'react'
import { sampleAnswers, type NetworkNode, type Problem, type Sample } from '../../../engine'
import { writeDecimals } from '../../../notation/numbers'
import { symbolParts } from '../../../notation/symbols'
import { stepped } from '../../../session/nudge'
import { tapeOf } from '../../../session/selectors'
import { useApp, useMessages, useParts } from '../../context/AppContext'
import { Axes } from '../../charts/Axes'
import { SvgSymbol } from '../../charts/SvgSymbol'
import { ticksAt, writeTick } from '../../charts/ticks'
import { UNTRANSLATED } from '../../charts/untranslated'
import { followPlace } from '../../parts/followPlace'
import { hasModifier } from '../../parts/hasModifier'
import type { Point } from './cuts'
import { FreePoint } from './FreePoint'
import { pressedSample } from './pressedSample'
import { saidAtSamples } from './saidAtSamples'
import { usePlaneDrag } from './usePlaneDrag'

interface Props {
  readonly problem: Problem
  readonly node: NetworkNode
  readonly places: readonly number[]
  readonly answers: Float64Array
  readonly samples: readonly Sample[]
  readonly shown: number
}

const FRAME = { width: 358, height: 258, left: 26, right: 4, top: 6, bottom: 26 }
const STEP = 0.05
const LEAP = 0.25
const KEYS = { id: 'curve', kind: 'keys', isHeard: true } as const

/** The answers along the only input, the targets as rings, and how far each answer misses its target. */
export function CurveChart({ problem, node, places, answers, samples, shown }: Props) {
  const { plane: words } = useMessages()
  const { store } = useParts()
  const quantities = useApp((state) => tapeOf(state).quantities)
  const drag = usePlaneDrag()
  const [free, setFree] = useState<Point | null>(null)
  const output = node.index
  const found = sampleAnswers(problem).map(({ answers: all }) => all[output]!)
  const targets = samples.map((sample) => sample.targets[output]!)
  const heights = [...answers, ...targets, 0, 1]
  const [low, high] = [Math.min(...heights), Math.max(...heights)]
  const margin = (high - low) * 0.08
  const { width, height, left, right, top, bottom } = FRAME
  const x = scaleLinear([places[0]!, places.at(-1)!], [left, width - right])
  const y = scaleLinear([low - margin, high + margin], [height - bottom, top])
  const here = samples[shown] ?? samples[0]!
  const value = here.inputs[0]!
  const placeAt =
    (svg: Element) =>
    ({ clientX }: MouseEvent): Point => {
      const box = svg.getBoundingClientRect()
      const at = x.invert(((clientX - box.left) / box.width) * width)
      return [Math.min(Math.max(at, places[0]!), places.at(-1)!), 0]
    }
  const onPointerDown = (event: PointerEvent<SVGSVGElement>): void => {
    const { currentTarget: svg, target, nativeEvent: down } = event
    const at = placeAt(svg)
    const { sample } = (target as SVGElement).dataset
    if (sample === undefined) followPlace(down, svg, { go: (now) => setFree(at(now)), back: () => setFree(free) })
    else if (Number(sample) === shown) drag(event, { kind: 'ring', inputs: ['i1', null] }, at)
    else followPlace(down, svg, pressedSample(store, Number(sample)))
  }
  const onKeyDown = (event: KeyboardEvent): void => {
    const way = { ArrowLeft: -1, ArrowDown: -1, ArrowRight: 1, ArrowUp: 1 }[event.key]
    if (!way || hasModifier(event)) return
    event.preventDefault()
    event.stopPropagation()
    store.getState().edit({ i1: stepped('i1', value, way * (event.shiftKey ? LEAP : STEP)) }, KEYS)
  }
  const nearest = free && answers[nearestTo(free[0], places)]!
  return (
    <figure className="chart curveChart">
      <svg
        {...UNTRANSLATED}
        viewBox={`0 0 ${width} ${height}`}
        role="group"
        aria-label={words.curve({ node: node.id, across: 'i1', samples: saidAtSamples(problem, samples, node, words) })}
        onPointerDown={onPointerDown}
      >
        <Axes
          frame={FRAME}
          x={x}
          y={y}
          xTicks={ticksAt(x.ticks(3), writeTick)}
          yTicks={ticksAt(y.ticks(3), writeTick)}
        />
        <text className="axisName" x={(width + left) / 2 + 24} y={height - 8} textAnchor="middle" aria-hidden="true">
          <SvgSymbol parts={symbolParts(quantities.get('i1')!)} />
        </text>
        <g aria-hidden="true">
          <path
            className="curve outputs answers"
            d={line<number>(
              (_, i) => x(places[i]!),
              (answer) => y(answer),
            )(answers)!}
          />
          {samples.map(({ inputs }, i) => (
            <g key={i} className="missed">
              <path d={`M${x(inputs[0]!)},${y(found[i]!)}V${y(targets[i]!)}`} />
              <circle className="aimed" cx={x(inputs[0]!)} cy={y(targets[i]!)} r={4.5} data-sample={i} />
            </g>
          ))}
          <circle className="here outputs" cx={x(value)} cy={y(found[shown] ?? 0)} r={4} />
        </g>
        {free && nearest !== null && <FreePoint at={[free[0], nearest]} answer={nearest} x={x} y={y} isAlong />}
        <circle
          className="ring"
          data-sample={shown}
          cx={x(value)}
          cy={y(targets[shown] ?? 0)}
          r={11}
          role="slider"
          tabIndex={0}
          aria-label={words.pointOnCurve({ across: 'i1' })}
          aria-valuemin={places[0]}
          aria-valuemax={places.at(-1)}
          aria-valuenow={value}
          aria-valuetext={words.pointValue({
            place: `i1 ${writeDecimals(value, 2)}`,
            node: node.id,
            answer: writeDecimals(found[shown] ?? 0, 3),
          })}
          onKeyDown={onKeyDown}
          onBlur={() => store.getState().settle()}
        />
      </svg>
    </figure>
  )
}

function nearestTo(place: number, places: readonly number[]): number {
  const share = (place - places[0]!) / (places.at(-1)! - places[0]!)
  return Math.round(share * (places.length - 1))
}
