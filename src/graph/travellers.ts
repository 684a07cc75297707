import { biasOf, edgesFrom, edgesInto, name, type Edge, type NetworkNode, type QuantityId, type Step } from '../engine'
import { numberWidth } from './cards/textWidth'
import { dockOf, keepsDocks, type Dock } from './docks'
import { alongWay } from './alongWay'
import { along, centre } from './geometry'
import type { Point, Traveller } from './marks'
import type { Layout } from './places'
import { wayAt, type Reading } from './reading'
import type { View } from './view'

type Tone = 'forward' | 'backward' | 'given'

/**
 * The numbers that are on their way in the steps being played, and the contributions that wait at a hidden node.
 *
 * A traveller always shows a number of the tape: on its way back through a weight it is δ before the plate and what
 * the path contributes after it.
 */
export function travellersOf(reading: Reading, view: View): readonly Traveller[] {
  const moving = reading.progress < 1 ? reading.playing.flatMap((step) => movesOf(step, reading, view)) : []
  return [...waiting(reading, view), ...moving]
}

function movesOf({ what }: Step, reading: Reading, view: View): readonly Traveller[] {
  const { layout } = view
  const { topology } = reading.tape
  const way = wayAt(reading.progress)
  const go = (id: string, quantity: QuantityId, at: Point, tone: Tone): readonly Traveller[] =>
    traveller(`${id}.${what.id}`, quantity, at, tone, fade(reading.progress), reading, view)

  switch (what.kind) {
    case 'net': {
      const bias = biasOf(topology, what.node)
      const trainedBias = what.when === 'next' && reading.tape.problem.biasRule !== 'fixed'
      const place = layout.biases.get(bias.id)!
      const path = place.ways[bias.feeds.indexOf(what.node)]!
      return [
        ...edgesInto(topology, what.node).flatMap((edge) =>
          go(edge.id, name.out(edge.from, what.when), along(layout.edges.get(edge.id)!, way), 'forward'),
        ),
        ...go(bias.id, trainedBias ? name.next(bias) : bias.id, alongWay(path, way), 'given'),
      ]
    }
    case 'error':
      return go('error', name.out(what.node, what.when), along(errorWay(layout, what.node), way), 'forward')
    case 'total':
      return topology.layers.at(-1)!.flatMap((node) => {
        const from = centre(layout.errors.get(node.id)!)
        return go(node.id, name.error(node, what.when), along({ from, to: centre(layout.total) }, way), 'forward')
      })
    case 'dE_dout': {
      if (what.node.kind === 'output')
        return go('back', what.id, along(errorWay(layout, what.node), 1 - way), 'backward')
      const slot = errorByOutSlot(layout, what.node)
      return edgesFrom(topology, what.node).flatMap((edge, i, all) =>
        go(
          edge.id,
          name.via(edge),
          along({ from: dockOf({ layout, node: what.node, index: i, count: all.length }), to: slot }, way),
          'backward',
        ),
      )
    }
    case 'via': {
      const place = layout.edges.get(what.edge.id)!
      const paths = edgesFrom(topology, what.edge.from)
      const end = dockOf({ layout, node: what.edge.from, index: paths.indexOf(what.edge), count: paths.length })
      const plate = along(place, place.plateAt)
      const pastPlate = way >= 1 - place.plateAt
      const at = pastPlate
        ? along({ from: plate, to: end }, (way - (1 - place.plateAt)) / place.plateAt)
        : along({ from: place.to, to: plate }, way / (1 - place.plateAt))
      return go('path', pastPlate ? what.id : name.delta(what.edge.to), at, 'backward')
    }
    case 'weightGradient': {
      const place = layout.edges.get(what.edge.id)!
      const plate = along(place, place.plateAt)
      return [
        ...go(
          'out',
          name.out(what.edge.from),
          along({ from: place.from, to: beside(plate, place.from) }, way),
          'forward',
        ),
        ...go(
          'delta',
          name.delta(what.edge.to),
          along({ from: place.to, to: beside(plate, place.to) }, way),
          'backward',
        ),
      ]
    }
    case 'biasGradient': {
      const place = layout.biases.get(what.bias.id)!
      return what.bias.feeds.flatMap((node, i) =>
        go(node.id, name.delta(node), alongWay(place.ways[i]!, 1 - way), 'backward'),
      )
    }
    case 'out':
    case 'slope':
    case 'delta':
    case 'weight':
    case 'bias':
    case 'input':
    case 'target':
    case 'rate':
      return []
  }
}

/** Contributions that have arrived at a hidden node stay in sight, signed, until the node has handed its δ on. */
function waiting(reading: Reading, view: View): readonly Traveller[] {
  const last = reading.playing.at(-1)
  if (last?.phase !== 'backward-hidden' || !keepsDocks(last, view.layout)) return []
  const node = nodeOfGroup(last, reading.tape.topology.layers.flat())
  if (!node) return []
  const adding = reading.progress < 1 && last.what.kind === 'dE_dout'
  return edgesFrom(reading.tape.topology, node).flatMap((edge: Edge, i, all) => {
    const presence = reading.presence(name.via(edge))
    if (presence < 1 || adding) return []
    const at = dockOf({ layout: view.layout, node, index: i, count: all.length })
    return traveller(`dock.${edge.id}`, name.via(edge), at, 'backward', 1, reading, view, 'docked')
  })
}

function nodeOfGroup(step: Step, nodes: readonly NetworkNode[]): NetworkNode | undefined {
  return nodes.find((node) => step.group === `backward.${node.id}`)
}

function traveller(
  id: string,
  quantity: QuantityId,
  at: Point | Dock,
  tone: Tone,
  opacity: number,
  reading: Reading,
  { layout, words }: View,
  extra = '',
): readonly Traveller[] {
  const value = reading.ahead(quantity)
  if (value === null) return []
  const width = 'width' in at ? at.width : layout.sizes.traveller.width
  const isPath = quantity.startsWith('via.')
  const em = (width - 8) / layout.sizes.number
  const fits = (text: string): boolean => numberWidth(text, words.widths, true) <= em
  const mark: Traveller = {
    id,
    x: at.x,
    y: at.y,
    className: ['traveller', tone, extra, isPath && value < 0 ? 'negative' : ''].filter(Boolean).join(' '),
    text: isPath ? words.signed(value, fits) : words.number(quantity, value, fits),
    quantity,
    value,
    width,
    opacity,
  }
  return [mark]
}

/** Travellers come out of one number and go into another: they fade at both ends of the way. */
function fade(progress: number): number {
  return Math.min(1, progress / 0.08, Math.max(0, (1 - progress) / 0.12))
}

function errorWay(layout: Layout, node: NetworkNode): { readonly from: Point; readonly to: Point } {
  return { from: centre(layout.nodes.get(node.id)!), to: centre(layout.errors.get(node.id)!) }
}

/** Where the sum over the paths is written: the right end of the lower lane. */
function errorByOutSlot(layout: Layout, node: NetworkNode): Point {
  const box = layout.nodes.get(node.id)!
  return { x: box.x + box.width - 44, y: box.y + box.height - 33 }
}

/** Just short of a point, coming from another. */
function beside(point: Point, from: Point): Point {
  const length = Math.hypot(from.x - point.x, from.y - point.y) || 1
  const t = Math.min(0.5, 34 / length)
  return { x: point.x + (from.x - point.x) * t, y: point.y + (from.y - point.y) * t }
}
