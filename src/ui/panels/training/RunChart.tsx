import { useLayoutEffect, useMemo, useRef, useState, type PointerEvent, type ReactNode } from 'react'
import { recordIteration } from '../../../engine'
import { symbolParts } from '../../../notation/symbols'
import { writeKnown } from '../../../notation/writeKnown'
import { iterationsBefore, keptSample, type Branch, type Start } from '../../../session/moment'
import { recordedOf } from '../../../session/leftRun'
import { problemAt, runFrom } from '../../../session/runs'
import { tapeFor } from '../../../session/tapes'
import { sampleIn, sampleTapes, type RunLine, type RunView } from '../../../session/runViews'
import { useApp, useMessages } from '../../context/AppContext'
import { followPlace } from '../../parts/followPlace'
import { useLight } from '../../parts/useLight'
import { Axes } from '../../charts/Axes'
import { EndLabels } from '../../charts/EndLabels'
import { Readings } from './Readings'
import { namedLines } from './namedLines'
import { aimedAhead, plot, RUN_FRAME, scalesFor, type PlottedLine } from './runPlot'
import { iterationTicks, valueTicks } from './runTicks'
import { SvgSymbol } from '../../charts/SvgSymbol'
import { UNTRANSLATED } from '../../charts/untranslated'
import { useFrame } from '../../charts/useFrame'
import '../../charts/chart.css'

/** What stands below the chart and is read with it: the timeline, and the numbers of E and its parts, in CSS pixels. */
const BELOW = 84
/** More lines than this can't be told apart by names; the table has them all. */
const MOST_NAMED = 20
/** What a name at the end of a line takes, across and from the next one below. */
const NAME_WIDTH = 44
const NAME_HEIGHT = 13

interface Props {
  readonly view: RunView
  /** How much of the run is drawn; while it grows this goes in larger steps than the run. */
  readonly length: number
  readonly ghost: Branch | null
  readonly logarithmic: boolean
  onGoTo(iteration: number): void
  /** What stands between the drawing and its numbers. */
  readonly children: ReactNode
}

/** One view of the run, with the iteration that is shown; click or drag to go to another. */
export function RunChart({ view, length, ghost, logarithmic, onGoTo, children }: Props) {
  const { training } = useMessages()
  const start = useApp((state) => state.start)
  const { problem } = start
  const current = useApp((state) => state.iteration)
  const lit = useApp((state) => state.lit)
  const sample = useApp((state) => sampleIn(view, state.sample ?? null))
  const light = useLight()
  const [hovered, setHovered] = useState<number | null>(null)
  const { ref, frame } = useFrame(RUN_FRAME, BELOW)
  const run = runFrom(problem)
  const before = iterationsBefore(start)
  const lines = useMemo(() => namedLines(view, tapeFor(problem)), [view, problem])
  const ran = useMemo(
    () => plot({ run, length, before, tapes: sampleTapes(problem, length, logarithmic, sample) }, lines, logarithmic),
    [run, length, before, problem, logarithmic, lines, sample],
  )
  // While a plate is dragged each number makes another branch, of the same run all the time.
  const left = ghost?.from
  const leftLength = ghost ? recordedOf(ghost) : 0
  const ghosts = useMemo(
    () => (left ? ghostLines(left, leftLength, view, logarithmic, sample) : []),
    [left, leftLength, view, logarithmic, sample],
  )
  const first = ghost ? iterationsBefore(ghost.from) : before
  const last = Math.max(before + length, ghost ? first + ghost.length : 0)
  const plotted = useMemo(() => aimedAhead(ran, last), [ran, last])
  const scales = useMemo(
    () => scalesFor(view, [...plotted, ...ghosts], [first, last], logarithmic, frame),
    [view, plotted, ghosts, first, last, logarithmic, frame],
  )

  const iteration = Math.min(current, length)
  const shown = Math.min(hovered ?? iteration, length)
  const tape = tapeFor(problemAt(problem, current), sample)
  const shownTape = shown === current ? tape : recordIteration(run.problemAt(shown), sample ?? undefined)
  const x = (k: number): number => scales.place({ iteration: k + before, value: 1 }).x
  const { top, bottom, height, width } = frame

  // The names of targets stand at the end of the axis: others that would touch them join them there.
  const axisX = x(last - before)
  const nameAt = (end: number): number => (view === 'outputs' && axisX - end < NAME_WIDTH ? axisX : end)

  const iterationUnder = (svg: Element, { clientX }: { readonly clientX: number }): number => {
    const box = svg.getBoundingClientRect()
    const at = scales.iterationAt(((clientX - box.left) / box.width) * width) - before
    return Math.min(Math.max(at, 0), length)
  }
  /** As the chart is by now: a run may grow while it is dragged over. */
  const under = useRef(iterationUnder)
  useLayoutEffect(() => void (under.current = iterationUnder))
  const onPointerDown = ({ currentTarget: svg, nativeEvent: down }: PointerEvent): void => {
    followPlace(down, svg, {
      go: (event) => onGoTo(under.current(svg, event)),
      back: () => onGoTo(current),
    })
  }
  // A tape that ends early knows nothing of what would come behind its end.
  const known = plotted.filter(({ line: { read } }) => Number.isFinite(read(shownTape)))
  const name = (id: RunLine['id']) =>
    id === 'gradient' ? (
      <tspan>{training.gradientSymbol}</tspan>
    ) : (
      <SvgSymbol parts={symbolParts(shownTape.quantities.get(id)!)} />
    )

  return (
    <figure className="chart runChart" {...light}>
      <svg
        ref={ref}
        {...UNTRANSLATED}
        viewBox={`0 0 ${width} ${height}`}
        role="img"
        aria-label={training.chart({
          view: training.views[view],
          from: before,
          to: before + length,
          first: writeKnown(lines[0]!.read(tapeFor(problem)), 9),
          last: writeKnown(lines[0]!.read(recordIteration(run.problemAt(length))), 9),
        })}
        onPointerDown={onPointerDown}
        onPointerMove={(event) => setHovered(iterationUnder(event.currentTarget, event))}
        onPointerLeave={() => setHovered(null)}
      >
        <Axes
          frame={frame}
          x={scales.x}
          y={scales.y}
          xTicks={iterationTicks(scales, [first, last], logarithmic)}
          yTicks={valueTicks(scales, view, logarithmic)}
        />
        {/* The parts of the old E are in the scales alone, so that an edit leaves the axes as they were. */}
        {ghosts
          .filter(({ line: { role } }) => view !== 'error' || role === 'main')
          .map(({ line, points }) => (
            <path key={line.id} className="curve ghost" d={scales.pathOf(points)} />
          ))}
        {plotted.map(({ line: { id, role }, points, dash }) => (
          <path
            key={id}
            className={`curve ${view} ${role} ${lit === id ? 'lit' : ''}`}
            strokeDasharray={dash}
            data-quantity={id === 'gradient' ? undefined : id}
            d={scales.pathOf(points)}
          />
        ))}
        {hovered !== null && <line className="crosshair" x1={x(shown)} x2={x(shown)} y1={top} y2={height - bottom} />}
        <line className="here" x1={x(iteration)} x2={x(iteration)} y1={top} y2={height - bottom} />
        {known
          .filter(({ line: { role } }) => role !== 'aim')
          .map(({ line: { id, read, role } }) => {
            const at = scales.place({ iteration: shown + before, value: read(shownTape) })
            return (
              <circle key={id} className={`here ${view} ${role}`} cx={at.x} cy={at.y} r={role === 'main' ? 4 : 3} />
            )
          })}
        {lines.length <= MOST_NAMED && (
          <EndLabels
            top={top}
            bottom={height - bottom - 4}
            // The margins grow with the letters.
            apart={(NAME_HEIGHT * frame.right) / RUN_FRAME.right}
            labels={known.map(({ line: { id, role }, points }) => {
              const end = scales.place(points.at(-1)!)
              const className = `${view} ${role} ${lit === id ? 'lit' : ''}`
              return { id, end, x: nameAt(end.x), className, text: name(id) }
            })}
          />
        )}
      </svg>
      {children}
      <Readings
        iteration={shown + before}
        view={view}
        lines={lines.length <= MOST_NAMED ? known : known.filter(({ line }) => line.id === lit)}
        tape={shownTape}
      />
      {lines.length > MOST_NAMED && <p className="hint">{training.manyLines}</p>}
    </figure>
  )
}

/** The run that was left, from its beginning to its end; a view whose lines it lacks leaves those out. */
function ghostLines(
  from: Start,
  length: number,
  view: RunView,
  logarithmic: boolean,
  sample: number | null,
): readonly PlottedLine[] {
  const tapes = sampleTapes(from.problem, length, logarithmic, keptSample(sample, from.problem))
  const run = { run: runFrom(from.problem), length, before: iterationsBefore(from), tapes }
  const lines = namedLines(view, tapeFor(from.problem)).filter(({ role }) => role !== 'aim')
  return plot(run, lines, logarithmic)
}
