import { scaleLinear, scaleLog } from 'd3-scale'
import { line } from 'd3-shape'
import { useMemo, useState, type PointerEvent } from 'react'
import type { RunRecord } from '../engine'
import { writeNumber } from '../formulas/numbers'
import { sampleRun, type Sample } from '../state/samples'
import { useMessages } from './AppContext'
import { Axes, type Frame } from './chart/Axes'
import './chart.css'

const FRAME: Frame = { width: 400, height: 200, left: 60, right: 26, top: 12, bottom: 26 }
const MOST_POINTS = 220
/** Above this E is drawn as this on a logarithmic axis that reaches down to a run's end: log 0 has no place. */
const SMALLEST = 1e-300

interface Props {
  readonly run: RunRecord
  readonly length: number
  readonly iteration: number
  readonly logarithmic: boolean
  onGoTo(iteration: number): void
}

/** E over the iterations of the run, with the one that is shown; click or drag to go to another. */
export function ErrorChart({ run, length, iteration, logarithmic, onGoTo }: Props) {
  const { training } = useMessages()
  const [hovered, setHovered] = useState<number | null>(null)
  const samples = useMemo(() => sampleRun(run, length, MOST_POINTS, logarithmic), [run, length, logarithmic])
  const { x, y, path } = useMemo(() => layOut(samples, length, logarithmic), [samples, length, logarithmic])

  const iterationAt = (event: PointerEvent<SVGSVGElement>): number => {
    const box = event.currentTarget.getBoundingClientRect()
    const at = x.invert(((event.clientX - box.left) / box.width) * FRAME.width) - (logarithmic ? 1 : 0)
    return Math.min(Math.max(Math.round(at), 0), length)
  }
  const place = (k: number): { readonly x: number; readonly y: number } => ({
    x: x(logarithmic ? k + 1 : k),
    y: y(Math.max(run.error(k), logarithmic ? SMALLEST : 0)),
  })
  const now = place(Math.min(iteration, length))
  const shown = hovered ?? Math.min(iteration, length)
  const ticks = logarithmic ? powersOfTen(length) : x.ticks(4).filter(Number.isInteger)

  return (
    <figure className="chart">
      <svg
        viewBox={`0 0 ${FRAME.width} ${FRAME.height}`}
        role="img"
        aria-label={training.chart({
          length,
          first: writeNumber(run.error(0), 9),
          last: writeNumber(run.error(length), 9),
        })}
        onPointerDown={(event) => {
          event.currentTarget.setPointerCapture(event.pointerId)
          onGoTo(iterationAt(event))
        }}
        onPointerMove={(event) => {
          setHovered(iterationAt(event))
          if (event.currentTarget.hasPointerCapture(event.pointerId)) onGoTo(iterationAt(event))
        }}
        onPointerLeave={() => setHovered(null)}
      >
        <Axes
          frame={FRAME}
          x={x}
          y={y}
          xTicks={ticks.map((k) => (logarithmic ? k + 1 : k))}
          yTicks={
            logarithmic
              ? y
                  .ticks()
                  .filter((tick) => isPowerOfTen(tick))
                  .filter((_, i, all) => i % Math.ceil(all.length / 5) === 0)
              : y.ticks(4)
          }
          writeX={(value) => (logarithmic ? value - 1 : value).toLocaleString('en')}
          writeY={(value) => (logarithmic ? writeTick(value) : String(value))}
        />
        <path className="curve error" d={path} />
        {hovered !== null && (
          <line
            className="crosshair"
            x1={place(hovered).x}
            x2={place(hovered).x}
            y1={FRAME.top}
            y2={FRAME.height - FRAME.bottom}
          />
        )}
        <line className="here" x1={now.x} x2={now.x} y1={FRAME.top} y2={FRAME.height - FRAME.bottom} />
        <circle className="here" cx={now.x} cy={now.y} r={5} />
      </svg>
      <figcaption>{training.chartValue({ iteration: shown, error: writeNumber(run.error(shown), 9) })}</figcaption>
    </figure>
  )
}

function layOut(samples: readonly Sample[], length: number, logarithmic: boolean) {
  const errors = samples.map(({ error }) => error)
  const most = Math.max(...errors)
  const least = Math.max(Math.min(...errors), SMALLEST)
  const inside: [number, number] = [FRAME.left, FRAME.width - FRAME.right]
  const upright: [number, number] = [FRAME.height - FRAME.bottom, FRAME.top]
  const x = logarithmic ? scaleLog([1, length + 1], inside) : scaleLinear([0, Math.max(length, 1)], inside)
  const y = logarithmic ? scaleLog([least * 0.8, most * 1.25], upright) : scaleLinear([0, most * 1.05 || 1], upright)
  const path = line<Sample>()
    .x(({ iteration }) => x(logarithmic ? iteration + 1 : iteration))
    .y(({ error }) => y(Math.max(error, logarithmic ? SMALLEST : 0)))(samples)
  return { x, y, path: path ?? '' }
}

function powersOfTen(length: number): readonly number[] {
  const ticks = [0]
  for (let k = 1; k <= length; k *= 10) ticks.push(k)
  return ticks
}

function isPowerOfTen(value: number): boolean {
  return Math.abs(Math.log10(value) - Math.round(Math.log10(value))) < 1e-9
}

function writeTick(value: number): string {
  const exponent = Math.round(Math.log10(value))
  return exponent >= -3
    ? String(Number(value.toPrecision(1)))
    : `10${String(exponent)
        .replace('-', '⁻')
        .replace(/\d/g, (digit) => '⁰¹²³⁴⁵⁶⁷⁸⁹'[Number(digit)]!)}`
}
