import { activationAt, edgesFrom, learnsTogether, type NetworkNode, type Tape } from '../../engine'
import type { Card, Scene, TextMark } from '../marks'
import type { Layout } from '../places'
import type { Reading } from '../reading'
import { errorStop } from '../touches'
import type { View } from '../view'
import { batchPlate } from './batchPlate'
import { errorInWords, totalOfSample } from './errorDress'
import { isOff, otherNeuron } from './neuronDress'
import { withOtherPlaces } from './otherLayout'
import { sumLinks, withSumPlate } from './sumPlate'

/** The same layout as a network of another kind needs it, with what draws that kind. */
export function dressedLayout(layout: Layout, tape: Tape, isPresented = false): Layout {
  const { fold } = layout
  return {
    ...withOtherPlaces(layout, tape, isPresented),
    dress: dressedScene,
    ...(fold ? { fold: (scene, reading, view) => withExactZeros(fold(scene, reading, view), reading) } : {}),
  }
}

/** A picture with what only networks of other kinds have: their curves, Σ e^net, what all samples say, and zeros that are exact. */
function dressedScene(scene: Scene, reading: Reading, view: View): Scene {
  const { topology, problem } = reading.tape
  const outputs = topology.layers.at(-1)!
  const dress = new Map<string, (card: Card) => Card>()
  for (const node of topology.layers.slice(1).flat())
    dress.set(node.id, (card) => otherNeuron(card, node, reading, view))
  for (const node of outputs) dress.set(errorStop(node), (card) => errorInWords(card, node, reading, view))
  dress.set('E', (card) => withSumPlate(totalOfSample(card, reading, view), reading, view))
  if (learnsTogether(problem))
    for (const parameter of topology.trained)
      dress.set(parameter.id, (card) => batchPlate(card, parameter, reading, view))
  const headings = scene.headings.map((heading, i) => {
    const layer = topology.layers[i]
    if (i === 0 || !layer) return heading
    const { name: kind } = activationAt(problem, i)
    return kind === 'sigmoid'
      ? heading
      : { ...heading, parts: [...heading.parts, { text: ` · ${view.words.kinds().activation(kind)}` }] }
  })
  const silent = new Set(
    topology.layers
      .slice(1)
      .flat()
      .filter((node) => isOff(node, reading))
      .flatMap((node: NetworkNode) => edgesFrom(topology, node).map(({ id }) => `edge.${id}`)),
  )
  const links = scene.links.map((link) =>
    silent.has(link.id) ? { ...link, className: `${link.className} silent` } : link,
  )
  return withExactZeros(
    {
      ...scene,
      headings,
      links: [...links, ...sumLinks(reading, view)],
      cards: scene.cards.map((card) => dress.get(card.id)?.(card) ?? card),
    },
    reading,
  )
}

/** A computed number that is exactly 0 is not one that is only small: it is written without decimals. */
function withExactZeros(scene: Scene, { tape }: Reading): Scene {
  const exact = (text: TextMark): TextMark => {
    if (text.value !== 0 || !text.quantity || !tape.places.has(text.quantity)) return text
    const { width: _, ...mark } = text
    const parts = text.parts.map((part) => ({ ...part, text: part.text.replace(/0\.?0*$/, '0').replace('−', '') }))
    return { ...mark, parts, className: `${text.className} exact` }
  }
  return { ...scene, cards: scene.cards.map((card) => ({ ...card, texts: card.texts.map(exact) })) }
}
