import type { Step } from '../engine'
import type { AppState } from '../session/appState'

/** How far one press of "next" goes. */
export type Granularity = AppState['granularity']

/** Where "next" leads from this many played steps: the end of the unit that begins there. */
export function unitEnd(steps: readonly Step[], step: number, granularity: Granularity): number {
  const first = steps[step]
  if (!first) return steps.length
  let end = step + 1
  while (end < steps.length && belongsTogether(first, steps[end]!, granularity)) end++
  return end
}

/** Where "back" leads: the beginning of the unit that ends there, or that this place lies in. */
export function unitStart(steps: readonly Step[], step: number, granularity: Granularity): number {
  const last = steps[step - 1]
  if (!last) return 0
  let start = step - 1
  while (start > 0 && belongsTogether(last, steps[start - 1]!, granularity)) start--
  return start
}

function belongsTogether(a: Step, b: Step, granularity: Granularity): boolean {
  switch (granularity) {
    case 'number':
      return false
    case 'node':
      return a.group === b.group
    case 'layer':
      return a.phase === b.phase && a.layer === b.layer
    case 'phase':
      return a.phase === b.phase
  }
}
