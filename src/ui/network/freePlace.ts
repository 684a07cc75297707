import type { QuantityId, Tape } from '../../engine'
import { dependentPlaces } from '../../session/whatIf'

/** Where a popover may stand: below or above what it is about, to the left or to the right. */
export type Placement = 'bottom left' | 'bottom right' | 'top left' | 'top right'

/** About as large as the editor is, in CSS pixels: it is not there yet. */
const WIDTH = 304
const HEIGHT = 320
const GAP = 10
/** A number that changes with the edit is worth more than one that stays. */
const DEPENDENT = 10
const OUTSIDE = 100

interface Box {
  readonly left: number
  readonly top: number
  readonly right: number
  readonly bottom: number
}

/** The place that covers least of what depends on the parameter, and then least of anything. */
export function freePlace(anchor: Element, tape: Tape, id: QuantityId): Placement {
  const at = anchor.getBoundingClientRect()
  const depends = dependentPlaces(tape, id)
  const cards = [...document.querySelectorAll('svg.network [data-stop]')].map((card) => ({
    box: card.getBoundingClientRect() as Box,
    weight: depends.has(card.getAttribute('data-stop')!) ? DEPENDENT : 1,
  }))
  const left = { left: at.right - WIDTH, right: at.right }
  const right = { left: at.left, right: at.left + WIDTH }
  const below = { top: at.bottom + GAP, bottom: at.bottom + GAP + HEIGHT }
  const above = { top: at.top - GAP - HEIGHT, bottom: at.top - GAP }
  // The popover's left edge stands under the plate's left edge where it is said to be at the left.
  const places: readonly (readonly [Placement, Box])[] = [
    ['bottom right', { ...left, ...below }],
    ['bottom left', { ...right, ...below }],
    ['top right', { ...left, ...above }],
    ['top left', { ...right, ...above }],
  ]
  const costOf = (box: Box): number =>
    cards.reduce((sum, card) => sum + card.weight * overlap(box, card.box), 0) + OUTSIDE * outside(box)
  return places.reduce((best, place) => (costOf(place[1]) < costOf(best[1]) ? place : best))[0]
}

function overlap(one: Box, other: Box): number {
  const width = Math.min(one.right, other.right) - Math.max(one.left, other.left)
  const height = Math.min(one.bottom, other.bottom) - Math.max(one.top, other.top)
  return Math.max(width, 0) * Math.max(height, 0)
}

/** How much of a box the window does not show. */
function outside(box: Box): number {
  const page = { left: 0, top: 0, right: window.innerWidth, bottom: window.innerHeight }
  return WIDTH * HEIGHT - overlap(box, page)
}
