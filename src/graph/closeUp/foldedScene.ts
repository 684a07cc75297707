import type { Tape } from '../../engine'
import { folded, smallError, smallNode } from '../cards/smallCards'
import { along } from '../geometry'
import type { Card, Scene } from '../marks'
import type { Reading } from '../reading'
import { errorStop } from '../touches'
import type { View } from '../view'

/** A picture in which what is not at work is small. All of it can still be reached, and says what it always says. */
export function foldedScene(scene: Scene, reading: Reading, view: View): Scene {
  const { tape } = reading
  const { small } = view.layout
  if (!small) return scene
  const fold = foldOf(reading, view)
  const pale = new Set(tape.topology.edges.filter(({ id }) => small.has(id)).map(({ id }) => `edge.${id}`))
  return {
    ...scene,
    headings: scene.headings.filter((_, i) => hasHeading(tape, i, view)),
    links: scene.links.map((link) => (pale.has(link.id) ? { ...link, className: `${link.className} pale` } : link)),
    cards: scene.cards.map((card) => (small.has(card.id) ? (fold.get(card.id)?.(card) ?? card) : card)),
  }
}

/** A heading is wider than a column of small cards. */
function hasHeading({ topology }: Tape, index: number, { layout }: View): boolean {
  const first = topology.layers[index]?.[0]
  return !first || first.kind === 'input' || layout.nodes.get(first.id)!.width >= layout.sizes.neuron.width
}

function foldOf(reading: Reading, view: View): ReadonlyMap<string, (card: Card) => Card> {
  const { layout } = view
  const { topology } = reading.tape
  const fold = new Map<string, (card: Card) => Card>()
  for (const edge of topology.edges) {
    const place = layout.edges.get(edge.id)!
    fold.set(edge.id, (card) => folded(card, along(place, place.plateAt)))
  }
  for (const bias of topology.biases) fold.set(bias.id, (card) => folded(card, layout.biases.get(bias.id)!.node))
  for (const node of topology.layers.flat()) fold.set(node.id, (card) => smallNode(card, node, reading, view))
  for (const node of topology.layers.at(-1)!) fold.set(errorStop(node), (card) => smallError(card, node, reading, view))
  return fold
}
