import type { ReactNode } from 'react'

export interface EndLabel {
  readonly id: string
  readonly y: number
  readonly className: string
  readonly text: ReactNode
}

/** The least distance between two labels, in units of the drawing. */
const APART = 12

/** The names of lines at their right ends, moved apart where lines end close together. */
export function EndLabels({
  labels,
  x,
  top,
  bottom,
}: {
  readonly labels: readonly EndLabel[]
  readonly x: number
  readonly top: number
  readonly bottom: number
}) {
  const sorted = labels.toSorted((a, b) => a.y - b.y)
  const heights = spread(
    sorted.map(({ y }) => y),
    top,
    bottom,
  )
  const places = new Map(sorted.map(({ id }, i) => [id, heights[i]!]))
  return (
    <g className="endLabels">
      {/* In the order of the lines: labels that overtake each other are moved, not put elsewhere in the page. */}
      {labels.map(({ id, className, text, y }) => (
        <g key={id} className={className} data-quantity={id}>
          <path className="leader" d={`M${x},${y}L${x + 5},${places.get(id)!}`} />
          <text x={x + 7} y={places.get(id)} dy="0.32em">
            {text}
          </text>
        </g>
      ))}
    </g>
  )
}

/** Sorted heights moved apart as little as need be, between top and bottom where they fit there. */
export function spread(heights: readonly number[], top: number, bottom: number): readonly number[] {
  const apart = Math.min(APART, (bottom - top) / Math.max(heights.length - 1, 1))
  const places: number[] = []
  for (const height of heights) places.push(Math.max(height, (places.at(-1) ?? -Infinity) + apart, top))
  let most = bottom
  for (let i = places.length - 1; i >= 0; i--) {
    places[i] = Math.min(places[i]!, most)
    most = places[i]! - apart
  }
  return places
}
