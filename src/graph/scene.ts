import type { QuantityId, Tape } from '../engine'
import type { Position } from '../playback/position'
import { errorCard, totalCard } from './cards/errorCards'
import { inputCard, neuronCard } from './cards/neuronCards'
import { linksOf } from './links'
import type { Card, Scene, StopId, TextMark } from './marks'
import type { Layout } from './places'
import { biasCard, rateCard, weightCard } from './cards/plateCards'
import { readingOf } from './reading'
import type { Sight } from '../session/sight'
import { touchesOf } from './touches'
import type { View } from './view'
import type { GraphWords } from './words'

/** The picture of what may be seen at a position, without what is on its way. It depends on nothing else: no scene knows the one before it. */
export function sceneAt(sight: Sight, position: Position, view: View): Scene {
  const { layout, words } = view
  const { tape } = sight
  const { topology } = tape
  const reading = readingOf(sight, position)
  const outputs = topology.layers.at(-1)!
  const cards: Card[] = [
    ...topology.layers[0]!.map((node) => inputCard(node, reading, view)),
    ...topology.edges.map((edge) => weightCard(edge, reading, view)),
    ...topology.biases.map((bias) => biasCard(bias, reading, view)),
    ...topology.layers.slice(1).flatMap((layer) => layer.map((node) => neuronCard(node, reading, view))),
    ...outputs.map((node) => errorCard(node, reading, view)),
    totalCard(reading, view),
    rateCard(reading, view),
  ]
  const asked = reading.asked && placesAsked(tape, reading.asked)
  const scene = {
    width: layout.width,
    height: layout.height,
    headings: headingsOf(tape, layout, words),
    links: linksOf(reading, layout),
    cards: asked
      ? cards.map((card) => (asked.includes(card.id) ? { ...card, className: `${card.className} asked` } : card))
      : cards,
  }
  const dressed = layout.dress?.(scene, reading, view) ?? scene
  return layout.fold?.(dressed, reading, view) ?? dressed
}

/** Where the number that a question asks for will stand. */
function placesAsked(tape: Tape, id: QuantityId): readonly StopId[] {
  return [...touchesOf(tape, tape.steps[tape.places.get(id)!]!).focus]
}

function headingsOf({ topology }: Tape, layout: Layout, words: GraphWords): readonly TextMark[] {
  const hidden = topology.layers.length - 2
  return layout.headings.map((place, i) => {
    const text =
      i === 0
        ? words.heading('inputs', 0, 1)
        : i <= hidden
          ? words.heading('hidden', i, hidden)
          : words.heading(i === hidden + 1 ? 'output' : 'error', 0, 1)
    return { id: `heading.${i}`, ...place, parts: [{ text }], className: 'heading', anchor: 'middle' }
  })
}
