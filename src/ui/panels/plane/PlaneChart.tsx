import { useMemo, useState, type KeyboardEvent, type PointerEvent } from 'react'
import { samplesOf, type NetworkNode, type Problem } from '../../../engine'
import { writeDecimals } from '../../../notation/numbers'
import { spokenText } from '../../../notation/spokenText'
import { symbolParts } from '../../../notation/symbols'
import { answerRange } from '../../../session/answerRange'
import { sampleAt } from '../../../session/moment'
import { stepped } from '../../../session/nudge'
import { tapeOf } from '../../../session/selectors'
import { useApp, useMessages, useParts } from '../../context/AppContext'
import { Axes } from '../../charts/Axes'
import { SvgSymbol } from '../../charts/SvgSymbol'
import { ticksAt, writeTick } from '../../charts/ticks'
import { UNTRANSLATED } from '../../charts/untranslated'
import { followPlace } from '../../parts/followPlace'
import { hasModifier } from '../../parts/hasModifier'
import { answerOf } from './answerOf'
import { AnswerScale } from './AnswerScale'
import type { Bounds } from './bounds'
import { CutLines } from './CutLines'
import type { Cut, Point } from './cuts'
import { FreePoint } from './FreePoint'
import { saidAtSamples } from './saidAtSamples'
import { lineAt } from './middleLine'
import { PlaneCanvas } from './PlaneCanvas'
import { HEIGHT, LEFT, scalesFor, SIDE, TOP, WIDTH } from './planeFrame'
import { pressedSample } from './pressedSample'
import { SampleDiscs } from './SampleDiscs'
import { inputIds, usePlaneDrag } from './usePlaneDrag'

interface Props {
  readonly problem: Problem
  /** The same with the inputs of the sample that is looked at. */
  readonly seen: Problem
  readonly node: NetworkNode
  readonly across: number
  readonly up: number
  readonly xs: Bounds
  readonly ys: Bounds
  readonly answers: Float64Array
  readonly cuts: readonly Cut[]
}

const FRAME = {
  width: WIDTH,
  height: HEIGHT,
  left: LEFT,
  right: WIDTH - LEFT - SIDE,
  top: TOP,
  bottom: HEIGHT - TOP - SIDE,
}

/** The large plane: coloured by what a node answers, with the line of the middle, the cuts, and the samples. */
export function PlaneChart({ problem, seen, node, across, up, xs, ys, answers, cuts }: Props) {
  const { plane: words } = useMessages()
  const { store } = useParts()
  const shown = useApp(sampleAt)
  const quantities = useApp((state) => tapeOf(state).quantities)
  const drag = usePlaneDrag()
  const [free, setFree] = useState<Point | null>(null)
  const { x, y } = scalesFor(xs, ys)
  const range = answerRange(problem, node.layer)
  const columns = Math.round(Math.sqrt(answers.length))
  const half = (range[0] + range[1]) / 2
  const middle = useMemo(() => lineAt(half, answers, columns), [half, answers, columns])
  const ids = inputIds(across, up)
  const samples = samplesOf(problem)
  const here = samples[shown] ?? samples[0]!

  const placeAt =
    (svg: Element) =>
    ({ clientX, clientY }: MouseEvent): Point => {
      const box = svg.getBoundingClientRect()
      return [
        within(x.invert(((clientX - box.left) / box.width) * WIDTH), xs),
        within(y.invert(((clientY - box.top) / box.height) * HEIGHT), ys),
      ]
    }
  const onPointerDown = (event: PointerEvent<SVGSVGElement>): void => {
    const { currentTarget: svg, target, nativeEvent: down } = event
    const at = placeAt(svg)
    const { sample, cut, end } = (target as SVGElement).dataset
    if (cut !== undefined) drag(event, { kind: end === undefined ? 'line' : 'end', cut: cuts[Number(cut)]! }, at)
    else if (sample === undefined) followPlace(down, svg, { go: (now) => setFree(at(now)), back: () => setFree(free) })
    else if (Number(sample) === shown) drag(event, { kind: 'ring', inputs: ids }, at)
    else followPlace(down, svg, pressedSample(store, Number(sample)))
  }
  const label = spokenText(
    words.plane({ node: node.id, across: ids[0], up: ids[1]!, samples: saidAtSamples(problem, samples, node, words) }),
  )
  const answerAt = ([freeX, freeY]: Point): number =>
    answerOf(node, {
      ...seen,
      inputs: seen.inputs.map((input, i) => (i === across ? freeX : i === up ? freeY : input)),
    })
  return (
    <figure className="chart planeChart">
      <div className="planeBox">
        <PlaneCanvas className="planeGround" answers={answers} columns={columns} range={range} />
        <svg
          {...UNTRANSLATED}
          viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
          role="group"
          aria-label={label}
          onPointerDown={onPointerDown}
        >
          <rect className="planeEdge" x={LEFT} y={TOP} width={SIDE} height={SIDE} />
          <Axes
            frame={FRAME}
            x={x}
            y={y}
            xTicks={ticksAt(x.ticks(2), writeTick)}
            yTicks={ticksAt(y.ticks(2), writeTick)}
          />
          <text className="axisName" x={LEFT + SIDE / 2} y={HEIGHT - 4} textAnchor="middle" aria-hidden="true">
            <SvgSymbol parts={symbolParts(quantities.get(ids[0])!)} />
          </text>
          <text className="axisName" x={3} y={TOP + SIDE / 2} aria-hidden="true">
            <SvgSymbol parts={symbolParts(quantities.get(ids[1]!)!)} />
          </text>
          <path className="middle rim" d={middle} aria-hidden="true" />
          <path className="middle" d={middle} aria-hidden="true" />
          <CutLines cuts={cuts} node={node} xs={xs} ys={ys} />
          <SampleDiscs samples={samples} node={node} across={across} up={up} x={x} y={y} shown={shown} />
          {free && <FreePoint at={free} answer={answerAt(free)} x={x} y={y} />}
          <circle
            className="ring"
            data-sample={shown}
            cx={x(here.inputs[across]!)}
            cy={y(here.inputs[up]!)}
            r={14}
            role="slider"
            tabIndex={0}
            aria-label={words.point({ across: ids[0], up: ids[1]! })}
            aria-valuemin={xs[0]}
            aria-valuemax={xs[1]}
            aria-valuenow={here.inputs[across]}
            aria-valuetext={spokenText(
              words.pointValue({
                place: `${ids[0]} ${written(here.inputs[across]!)}, ${ids[1]} ${written(here.inputs[up]!)}`,
                node: node.id,
                answer: writeDecimals(answerAt([here.inputs[across]!, here.inputs[up]!]), 3),
              }),
            )}
            onKeyDown={(event) => onKey(event, (by) => store.getState().edit(moved(by, here.inputs, across, up), KEYS))}
            onBlur={() => store.getState().settle()}
          />
          <AnswerScale range={range} />
        </svg>
      </div>
    </figure>
  )
}

const KEYS = { id: 'plane', kind: 'keys', isHeard: true } as const
/** What an arrow key moves an input by, and with Shift held. */
const STEP = 0.05
const LEAP = 0.25
const WAYS: Readonly<Record<string, readonly [x: number, y: number]>> = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowDown: [0, -1],
  ArrowUp: [0, 1],
}

function onKey(event: KeyboardEvent, move: (by: Point) => void): void {
  const way = WAYS[event.key]
  if (!way || hasModifier(event)) return
  event.preventDefault()
  event.stopPropagation()
  const step = event.shiftKey ? LEAP : STEP
  move([way[0] * step, way[1] * step])
}

function moved(by: Point, inputs: readonly number[], across: number, up: number): Record<string, number> {
  const [first, second] = inputIds(across, up)
  return { [first]: stepped(first, inputs[across]!, by[0]), [second!]: stepped(second!, inputs[up]!, by[1]) }
}

function within(value: number, [least, most]: Bounds): number {
  return Math.min(Math.max(value, least), most)
}

function written(value: number): string {
  return writeDecimals(value, 2)
}
