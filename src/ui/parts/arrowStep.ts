import type { KeyboardEvent } from 'react'

/** What one press of an arrow key is worth; ten times as much with Shift, a tenth with Alt. */
export const ARROW_STEP = 0.01

const WAYS: Readonly<Record<string, number>> = { ArrowUp: 1, ArrowDown: -1 }

/**
 * By how much ↑ or ↓ moves a number, in its field as on its slider; null if the key is another.
 *
 * Alt and Shift together walk tables with a screen reader, and in a table a key with Alt is always the reader's.
 */
export function arrowStep({ key, altKey, ctrlKey, metaKey, shiftKey, currentTarget }: KeyboardEvent): number | null {
  const way = WAYS[key]
  if (way === undefined || ctrlKey || metaKey) return null
  if (altKey && (shiftKey || currentTarget.closest('table'))) return null
  return way * ARROW_STEP * (shiftKey ? 10 : altKey ? 0.1 : 1)
}
