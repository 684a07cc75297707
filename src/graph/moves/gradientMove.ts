import { name, type Edge } from '../../engine'
import { along } from '../geometry'
import type { Point, Traveller } from '../marks'
import type { Reading } from '../reading'
import type { View } from '../view'
import type { Row } from './addingUp'
import { freeFrom, outside, platesNow } from './alongPlates'
import { capsule, sizeFor, unfolding, type Shown } from './capsule'
import { pairsOf } from './gradientPairs'
import { eased, part } from './part'
import { factor, said, type Factor } from './said'

/** When both stand by the plate; by when a bead begins to unfold at the latest, and how long it takes. */
const MET = 0.4
const LAST_OPENING = 0.34
const OPENING = 0.08

/** What was sent and δ meet by the plate and become the gradient; the plate then says the same, in the same colour. */
export function gradientMove(edge: Edge, p: number, reading: Reading, view: View): readonly Traveller[] {
  const { layout } = view
  const place = layout.edges.get(edge.id)!
  const gradient = factor(name.gradient(edge), reading)
  const { factors, texts, spots, gap } = pairsOf(reading, view).get(edge.id)!
  const [[sent, delta], [sentText, deltaText], [atSent, atDelta]] = [factors, texts, spots]
  const between = { x: atDelta.x - (atDelta.width + gap) / 2, y: atDelta.y }
  // On both sides of the plate they don't close up: they would cross it.
  const isPair = atSent.y === atDelta.y
  const meet = isPair ? along({ from: atSent, to: atDelta }, 0.5) : atSent
  const go = (from: Point, to: Point): Point =>
    p < 0.66 || !isPair ? along({ from, to }, eased(p, 0, MET)) : along({ from: to, to: meet }, eased(p, 0.66, 0.78))
  // Where one fades into the other only one of them has its text.
  const isDone = p >= 0.77
  const both = Math.min(part(p, 0, 0.05), 1 - part(p, 0.74, 0.8))
  const factorOf = (id: string, text: string, tone: Shown['tone'], { id: quantity, value }: Factor): Shown => ({
    id: `${id}.${gradient.id}`,
    text: isDone ? '' : text,
    value,
    quantity,
    tone,
    opacity: both,
  })
  const sign: Shown = {
    id: `times.${gradient.id}`,
    text: '×',
    value: null,
    quantity: null,
    tone: 'given',
    looks: 'sign',
    size: { width: gap + 4, height: atSent.height },
    opacity: Math.min(part(p, 0.42, 0.48), 1 - part(p, 0.66, 0.7)),
  }
  const product: Shown = {
    id: `product.${gradient.id}`,
    text: isDone ? said(gradient, view) : '',
    size: sizeFor(said(gradient, view), view),
    value: gradient.value,
    quantity: gradient.id,
    tone: 'backward',
    opacity: Math.min(part(p, 0.74, 0.8), 1 - part(p, 0.94, 1)),
  }
  const plates = platesNow(reading, layout)
  /** A bead, under other plates as its line is, until it covers nothing that its place does not cover. */
  const comes = (shown: Shown, to: Row, from: Point): Traveller => {
    const way = (moment: number): Point => along({ from, to }, eased(moment, 0, MET))
    const opens = Math.min(LAST_OPENING, freeFrom(way, to, [0, MET], layout))
    const at = go(from, to)
    const unfolded = part(p, opens, opens + OPENING)
    const opacity = shown.opacity! * Math.max(unfolded, outside(plates, at))
    return unfolding({ ...shown, opacity }, to, unfolded, at, view)
  }
  return [
    comes(factorOf('sent', sentText, 'forward', sent), atSent, place.from),
    comes(factorOf('delta', deltaText, 'backward', delta), atDelta, place.to),
    capsule(sign, between, view),
    capsule(product, meet, view),
  ].filter(({ opacity }) => opacity > 0)
}
