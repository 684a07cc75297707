import type { KeyboardEvent } from 'react'
import { ARROW_STEP, arrowStep } from './arrowStep'
import { hasModifier } from './hasModifier'

const SIDEWAYS: Readonly<Record<string, number>> = { ArrowRight: 1, ArrowLeft: -1 }

/** By how much a key moves the number of a slider; null if it is no key of sliders. Alt and an arrow to the side is the browser's way back. */
export function sliderStep(event: KeyboardEvent): number | null {
  const way = SIDEWAYS[event.key]
  if (way === undefined) return arrowStep(event)
  return hasModifier(event) ? null : way * ARROW_STEP * (event.shiftKey ? 10 : 1)
}
