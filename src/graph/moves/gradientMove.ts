import { name, type Edge } from '../../engine'
import { along } from '../geometry'
import type { Point, Traveller } from '../marks'
import type { Reading } from '../reading'
import type { View } from '../view'
import { capsule, roomIn, sizeFor, unfolding, type Shown } from './capsule'
import { liesOn, plateAt } from './obstacles'
import { eased, part } from './part'
import { widthBy } from './plateRoom'
import { factor, pairSaid, said } from './said'
import { spotsBy } from './spots'

/** Between what was sent and δ, for the × between them; in the size of numbers. */
const GAP = 0.8

/** What was sent and δ meet by the plate and become the gradient; the plate then says the same, in the same colour. */
export function gradientMove(edge: Edge, p: number, reading: Reading, view: View): readonly Traveller[] {
  const { layout } = view
  const place = layout.edges.get(edge.id)!
  const own = plateAt(along(place, place.plateAt), 'weight', layout)
  const [sent, delta] = [factor(name.out(edge.from), reading), factor(name.delta(edge.to), reading)]
  const gradient = factor(name.gradient(edge), reading)
  const gap = GAP * layout.sizes.number
  const [sentText, deltaText] = pairSaid([sent, delta], view, roomIn(roomIn(widthBy(layout, edge) - gap)))
  const [sentSize, deltaSize] = [sizeFor(sentText, view), sizeFor(deltaText, view)]
  const [atSent, atDelta] = spotsBy(edge.id, own, [sentSize, deltaSize], gap, layout)
  const between = { x: atDelta.x - (deltaSize.width + gap) / 2, y: atDelta.y }
  // On both sides of the plate they don't close up: they would cross it.
  const isPair = atSent.y === atDelta.y
  const meet = isPair ? along({ from: atSent, to: atDelta }, 0.5) : atSent
  const go = (from: Point, to: Point): Point =>
    p < 0.66 || !isPair ? along({ from, to }, eased(p, 0, 0.4)) : along({ from: to, to: meet }, eased(p, 0.66, 0.78))
  const both = Math.min(part(p, 0, 0.05), 1 - part(p, 0.74, 0.8))
  const factorOf = (id: string, text: string, tone: Shown['tone'], { id: quantity, value }: typeof sent): Shown => ({
    id: `${id}.${gradient.id}`,
    text,
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
    size: { width: gap + 4, height: sentSize.height },
    opacity: Math.min(part(p, 0.42, 0.48), 1 - part(p, 0.66, 0.7)),
  }
  const product: Shown = {
    id: `product.${gradient.id}`,
    text: said(gradient, view),
    value: gradient.value,
    quantity: gradient.id,
    tone: 'backward',
    opacity: Math.min(part(p, 0.74, 0.8), 1 - part(p, 0.94, 1)),
  }
  const unfolded = part(p, 0.26, 0.42)
  return [
    // Between plate and neuron there is no room for a capsule: δ comes as a bead, and from nearby what was sent does too.
    unfolding(
      factorOf('sent', sentText, 'forward', sent),
      sentSize,
      liesOn(place.from, sentSize, own) ? unfolded : 1,
      go(place.from, atSent),
      view,
    ),
    unfolding(factorOf('delta', deltaText, 'backward', delta), deltaSize, unfolded, go(place.to, atDelta), view),
    capsule(sign, between, view),
    capsule(product, meet, view),
  ].filter(({ opacity }) => opacity > 0)
}
