import { useId } from 'react'
import { writeTick } from '../../charts/ticks'
import { SCALE_LEFT, SCALE_WIDTH, SIDE, TOP } from './planeFrame'

/** Which colour is which answer. */
export function AnswerScale({ range: [low, high] }: { readonly range: readonly [number, number] }) {
  const id = useId()
  const middle = TOP + SIDE / 2
  return (
    <g className="answerScale" aria-hidden="true">
      <linearGradient id={id} x1="0" y1="1" x2="0" y2="0">
        <stop className="low" offset="0" />
        <stop className="high" offset="1" />
      </linearGradient>
      <rect x={SCALE_LEFT} y={TOP} width={SCALE_WIDTH} height={SIDE} fill={`url(#${id})`} />
      <path className="middle" d={`M${SCALE_LEFT - 3},${middle}h${SCALE_WIDTH + 6}`} />
      <text x={SCALE_LEFT + SCALE_WIDTH + 3} y={TOP + 9}>
        {writeTick(high)}
      </text>
      <text className="half" x={SCALE_LEFT + SCALE_WIDTH + 3} y={middle} dy="0.32em">
        {writeTick((low + high) / 2).replace(/^0\./, '.')}
      </text>
      <text x={SCALE_LEFT + SCALE_WIDTH + 3} y={TOP + SIDE}>
        {writeTick(low)}
      </text>
    </g>
  )
}
