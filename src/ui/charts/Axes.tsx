import type { ScaleContinuousNumeric } from 'd3'
import { raisedApart, type Tick } from './ticks'

/** The room that a chart has, in units of its drawing. */
export interface Frame {
  readonly width: number
  readonly height: number
  readonly left: number
  readonly right: number
  readonly top: number
  readonly bottom: number
}

interface Props {
  readonly frame: Frame
  readonly x: ScaleContinuousNumeric<number, number>
  readonly y: ScaleContinuousNumeric<number, number>
  readonly xTicks: readonly Tick[]
  readonly yTicks: readonly Tick[]
}

/** Two axes with hairlines: numbers, and nothing that says nothing. */
export function Axes({ frame, x, y, xTicks, yTicks }: Props) {
  const { width, height, left, right, top, bottom } = frame
  return (
    <g className="axes" aria-hidden="true">
      {/* Keyed by place: a tick that gives way to another is the same element, moved. */}
      {yTicks.map(({ at, text }, i) => (
        <g key={i} transform={`translate(0,${y(at)})`}>
          <line x1={left} x2={width - right} />
          <text x={left - 6} dy="0.32em" textAnchor="end">
            <TickText text={text} />
          </text>
        </g>
      ))}
      {xTicks.map(({ at, text }, i) => (
        <g key={i} transform={`translate(${x(at)},0)`}>
          <line y1={height - bottom} y2={height - bottom + 4} />
          <text y={height - bottom + 16} textAnchor="middle">
            <TickText text={text} />
          </text>
        </g>
      ))}
      <line x1={left} x2={width - right} y1={height - bottom} y2={height - bottom} className="axis" />
      <line x1={left} x2={left} y1={top} y2={height - bottom} className="axis" />
    </g>
  )
}

function TickText({ text }: Pick<Tick, 'text'>) {
  const { base, raised } = raisedApart(text)
  return (
    <>
      {base}
      {raised && (
        <tspan className="raised" dy="-0.45em">
          {raised}
        </tspan>
      )}
    </>
  )
}
