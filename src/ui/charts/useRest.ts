import { useMemo } from 'react'
import type { Moved, Problem } from '../../engine'

/**
 * The problem with these of its numbers put to 0, the same object for as long as all others stay as they are: what is
 * drawn over a number need not be drawn anew when that number is moved.
 */
export function useRest(problem: Problem, moved: readonly Moved[]): Problem {
  const text = JSON.stringify(
    moved.reduce<Problem>(
      (rest, { list, index }) => ({ ...rest, [list]: rest[list].map((value, i) => (i === index ? 0 : value)) }),
      problem,
    ),
  )
  return useMemo(() => JSON.parse(text) as Problem, [text])
}
