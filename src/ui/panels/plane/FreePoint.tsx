import type { ScaleLinear } from 'd3'
import { writeDecimals } from '../../../notation/numbers'
import { useMessages } from '../../context/AppContext'
import type { Point } from './cuts'
import { LEFT, SIDE } from './planeFrame'

interface Props {
  readonly at: Point
  readonly answer: number
  readonly x: ScaleLinear<number, number>
  readonly y: ScaleLinear<number, number>
  /** Whether up is the answer itself, and no second input. */
  readonly isAlong?: boolean
}

/** A place that was pressed, and what is answered there: nothing changes by it. */
export function FreePoint({ at: [across, up], answer, x, y, isAlong = false }: Props) {
  const { plane: words } = useMessages()
  const place = [across, ...(isAlong ? [] : [up])].map((one) => writeDecimals(one, 2)).join(', ')
  const isLeft = x(across) > LEFT + SIDE / 2
  return (
    <g className="freePoint" transform={`translate(${x(across)},${y(up)})`} role="status">
      <path d="M-6 0H6M0-6V6" />
      <text x={isLeft ? -8 : 8} y={-8} textAnchor={isLeft ? 'end' : 'start'}>
        {words.free({ place, answer: writeDecimals(answer, 3) })}
      </text>
    </g>
  )
}
