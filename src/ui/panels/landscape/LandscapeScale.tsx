import type { Frame } from '../../charts/Axes'
import { writeTick } from '../../charts/ticks'

const WIDTH = 10
const TALLEST_STEP = 18

interface Props {
  readonly frame: Frame
  readonly levels: readonly number[]
}

/** What the shades of the map stand for: E from low to high. */
export function LandscapeScale({ frame, levels }: Props) {
  const x = frame.width - frame.right + 10
  const step = Math.min(TALLEST_STEP, (frame.height - frame.top - frame.bottom - 20) / (levels.length + 1))
  const bottom = frame.top + 16 + step * (levels.length + 1)
  const every = Math.ceil(levels.length / 8)
  return (
    <g className="landscapeScale" aria-hidden="true">
      <text x={x} y={frame.top + 6} fontStyle="italic">
        E
      </text>
      <rect className="frame" x={x} y={frame.top + 16} width={WIDTH} height={bottom - frame.top - 16} />
      {levels.map((level, i) => {
        const y = bottom - step * (i + 1)
        return (
          <g key={i}>
            <rect
              className="level"
              x={x}
              y={frame.top + 16}
              width={WIDTH}
              height={y - frame.top - 16}
              style={{ fillOpacity: 1 / (levels.length + 3) }}
            />
            {i % every === 0 && (
              <text x={x + WIDTH + 4} y={y} dy="0.32em">
                {writeTick(level)}
              </text>
            )}
          </g>
        )
      })}
    </g>
  )
}
