import type { ReactNode } from 'react'

export interface EndLabel {
  readonly id: string
  /** Where its line ends. */
  readonly end: { readonly x: number; readonly y: number }
  /** What it stands beside: the end of its line, or a place further on. */
  readonly x: number
  readonly className: string
  readonly text: ReactNode
}

interface Props {
  readonly labels: readonly EndLabel[]
  readonly top: number
  readonly bottom: number
  /** The least distance between two labels, in units of the drawing. */
  readonly apart: number
}

/** The names of lines at their right ends, moved apart where lines end close together. */
export function EndLabels({ labels, top, bottom, apart }: Props) {
  const places = new Map<string, number>()
  // Labels beside different places of the axis are not in each other's way.
  for (const column of new Set(labels.map(({ x }) => x))) {
    const sorted = labels.filter(({ x }) => x === column).sort((a, b) => a.end.y - b.end.y)
    const heights = spread(
      sorted.map(({ end }) => end.y),
      [top, bottom],
      apart,
    )
    sorted.forEach(({ id }, i) => places.set(id, heights[i]!))
  }
  return (
    <g className="endLabels">
      {/* In the order of the lines: labels that overtake each other are moved, not put elsewhere in the page. */}
      {labels.map(({ id, className, text, end, x }) => (
        <g key={id} className={className} data-quantity={id}>
          <path className="leader" d={`M${end.x + 2},${end.y}L${x + 7},${places.get(id)!}`} />
          <text x={x + 9} y={places.get(id)} dy="0.32em">
            {text}
          </text>
        </g>
      ))}
    </g>
  )
}

/** Sorted heights moved apart as little as need be, between top and bottom: those that are close stand around their middle. */
export function spread(
  heights: readonly number[],
  [top, bottom]: readonly [number, number],
  wanted: number,
): readonly number[] {
  const last = heights.length - 1
  const apart = Math.min(wanted, (bottom - top) / Math.max(last, 1))
  /** Labels that touch, as where the first of each group would stand. */
  const groups: { readonly start: number; readonly count: number }[] = []
  heights.forEach((height, i) => {
    let group = { start: height - i * apart, count: 1 }
    for (let above = groups.at(-1); above && above.start > group.start; above = groups.at(-1)) {
      groups.pop()
      const count = above.count + group.count
      group = { start: (above.start * above.count + group.start * group.count) / count, count }
    }
    groups.push(group)
  })
  return groups
    .flatMap(({ start, count }) => Array.from({ length: count }, () => start))
    .map((start, i) => Math.min(Math.max(start, top), bottom - last * apart) + i * apart)
}
