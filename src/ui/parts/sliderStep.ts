import type { KeyboardEvent } from 'react'
import { hasModifier } from './hasModifier'

/** What one press of an arrow key is worth on the slider of a number; ten times as much with Shift. */
export const SLIDER_STEP = 0.01

const WAYS: Readonly<Record<string, number>> = { ArrowRight: 1, ArrowUp: 1, ArrowLeft: -1, ArrowDown: -1 }

/** By how much a key moves the number of a slider; null if it is no key of sliders. */
export function sliderStep(event: KeyboardEvent): number | null {
  const way = WAYS[event.key]
  if (way === undefined || hasModifier(event)) return null
  return way * SLIDER_STEP * (event.shiftKey ? 10 : 1)
}
