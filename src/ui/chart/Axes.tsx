import type { ScaleContinuousNumeric } from 'd3-scale'

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
  readonly writeX: (value: number) => string
  readonly writeY: (value: number) => string
  readonly xTicks?: readonly number[]
  readonly yTicks?: readonly number[]
}

/** Two axes with hairlines: numbers, and nothing that says nothing. */
export function Axes({ frame, x, y, writeX, writeY, xTicks = x.ticks(4), yTicks = y.ticks(4) }: Props) {
  const { width, height, left, right, top, bottom } = frame
  return (
    <g className="axes" aria-hidden="true">
      {/* Keyed by place: a tick that gives way to another is the same element, moved. */}
      {yTicks.map((tick, i) => (
        <g key={i} transform={`translate(0,${y(tick)})`}>
          <line x1={left} x2={width - right} />
          <text x={left - 6} dy="0.32em" textAnchor="end">
            {writeY(tick)}
          </text>
        </g>
      ))}
      {xTicks.map((tick, i) => (
        <g key={i} transform={`translate(${x(tick)},0)`}>
          <line y1={height - bottom} y2={height - bottom + 4} />
          <text y={height - bottom + 16} textAnchor="middle">
            {writeX(tick)}
          </text>
        </g>
      ))}
      <line x1={left} x2={width - right} y1={height - bottom} y2={height - bottom} className="axis" />
      <line x1={left} x2={left} y1={top} y2={height - bottom} className="axis" />
    </g>
  )
}
