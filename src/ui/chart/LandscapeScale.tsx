import { LANDSCAPE_FRAME as FRAME } from './landscapePlot'
import { writeTick } from './ticks'

const WIDTH = 10
const TALLEST_STEP = 18

/** What the shades of the map stand for: E from low to high. */
export function LandscapeScale({ levels }: { readonly levels: readonly number[] }) {
  const x = FRAME.width - FRAME.right + 10
  const step = Math.min(TALLEST_STEP, (FRAME.height - FRAME.top - FRAME.bottom - 20) / (levels.length + 1))
  const bottom = FRAME.top + 16 + step * (levels.length + 1)
  const every = Math.ceil(levels.length / 8)
  return (
    <g className="landscapeScale" aria-hidden="true">
      <text x={x} y={FRAME.top + 6} fontStyle="italic">
        E
      </text>
      <rect className="frame" x={x} y={FRAME.top + 16} width={WIDTH} height={bottom - FRAME.top - 16} />
      {levels.map((level, i) => {
        const y = bottom - step * (i + 1)
        return (
          <g key={level}>
            <rect
              className="level"
              x={x}
              y={FRAME.top + 16}
              width={WIDTH}
              height={y - FRAME.top - 16}
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
