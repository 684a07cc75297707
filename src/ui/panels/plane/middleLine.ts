import { contours } from 'd3'
import { LEFT, SIDE, TOP } from './planeFrame'

/** The line on which answers are this large, as a path of the drawing; empty where there is none. */
export function lineAt(level: number, answers: ArrayLike<number>, columns: number): string {
  const rows = answers.length / columns
  const [found] = contours().size([columns, rows]).thresholds([level])(Array.from(answers))
  // A contour lies in units of the grid, whose values stand in the middles of their cells, and runs along the border.
  const toX = (at: number): number => LEFT + ((at - 0.5) / (columns - 1)) * SIDE
  const toY = (at: number): number => TOP + SIDE - ((at - 0.5) / (rows - 1)) * SIDE
  const isInside = ([column, row]: readonly number[]): boolean =>
    column! > 0.5 && column! < columns - 0.5 && row! > 0.5 && row! < rows - 0.5
  return (found?.coordinates ?? [])
    .flat()
    .map((ring) => {
      let isDrawing = false
      return ring
        .map((point) => {
          const isDrawn = isInside(point)
          const sign = isDrawn ? (isDrawing ? 'L' : 'M') : ''
          isDrawing = isDrawn
          return isDrawn ? `${sign}${tenth(toX(point[0]!))},${tenth(toY(point[1]!))}` : ''
        })
        .join('')
    })
    .join('')
}

function tenth(place: number): number {
  return Math.round(place * 10) / 10
}
