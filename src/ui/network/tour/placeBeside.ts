import type { CSSProperties } from 'react'
import type { TourStop } from './tourStops'

/** Where the light falls, and where the callout stands, in the window. */
export interface Beside {
  /** The stage, which is dimmed. */
  readonly stage: CSSProperties
  /** Within the stage. */
  readonly light: CSSProperties
  readonly callout: CSSProperties
}

/** Between things, in CSS pixels. */
const GAP = 10

/** The half of a neuron's card that a name is about, as shares of it: from, to, along each side. */
const PARTS: Partial<Record<TourStop['name'], readonly [left: number, top: number, right: number, bottom: number]>> = {
  net: [0, 0, 0.5, 0.5],
  out: [0.5, 0, 1, 0.5],
  delta: [0, 0.5, 0.5, 1],
}

/** Places the callout below what it is about, or above or beside it where there is more room, within the window. */
export function placeBeside(card: Element, name: TourStop['name'], callout: HTMLElement): Beside {
  const body = (card.querySelector('.body') ?? card).getBoundingClientRect()
  const [left, top, right, bottom] = PARTS[name] ?? [0, 0, 1, 1]
  const at = {
    left: body.left + body.width * left,
    top: body.top + body.height * top,
    width: body.width * (right - left),
    height: body.height * (bottom - top),
  }
  const stage = card.closest('.stage')!.getBoundingClientRect()
  const { offsetWidth: width, offsetHeight: height } = callout
  const below = body.bottom + GAP
  const above = body.top - GAP - height
  const y = below + height + GAP <= innerHeight || above < GAP ? below : above
  return {
    stage: { left: stage.left, top: stage.top, width: stage.width, height: stage.height },
    light: { left: at.left - stage.left - 4, top: at.top - stage.top - 4, width: at.width + 8, height: at.height + 8 },
    callout: {
      left: within(at.left + at.width / 2 - width / 2, innerWidth - width),
      top: within(y, innerHeight - height),
    },
  }
}

function within(wanted: number, most: number): number {
  return Math.max(GAP, Math.min(wanted, most - GAP))
}
