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

/** The names that stand in a lane of a neuron: whose quantity, and in which half of the card. */
const SLOTS: Partial<Record<TourStop['name'], readonly [quantity: string, isLeft: boolean, isUpper: boolean]>> = {
  net: ['net', true, true],
  out: ['out', false, true],
  delta: ['delta', true, false],
}
/** How high the number of a slot stands beyond its name, in heights of that. */
const NUMBER = 1.5

/** Places the callout below what it is about, or above or beside it where there is more room, within the window. */
export function placeBeside(card: Element, name: TourStop['name'], callout: HTMLElement): Beside {
  const body = (card.querySelector('.body') ?? card).getBoundingClientRect()
  const at = slotIn(card, name, body) ?? body
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

/** Half of a lane, with a name and the place of its number; null for what is all of its card. */
function slotIn(card: Element, name: TourStop['name'], body: DOMRect): DOMRect | null {
  const [quantity, isLeft, isUpper] = SLOTS[name] ?? []
  const called = quantity && card.querySelector(`.slot[data-quantity^="${quantity}."]`)?.getBoundingClientRect()
  if (!called) return null
  const half = body.width / 2
  const x = isLeft ? body.left : body.left + half
  const number = called.height * NUMBER
  return isUpper
    ? new DOMRect(x, body.top, half, called.bottom + number - body.top)
    : new DOMRect(x, called.top - number, half, body.bottom - called.top + number)
}

function within(wanted: number, most: number): number {
  return Math.max(GAP, Math.min(wanted, most - GAP))
}
