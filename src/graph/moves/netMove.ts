import { biasOf, edgesInto, name, trainsBiases, type NetworkNode, type When } from '../../engine'
import { alongWay } from '../alongWay'
import type { Ends } from '../geometry'
import { PAD } from '../cards/neuronCards'
import type { Box, Point, Traveller } from '../marks'
import type { Layout } from '../places'
import type { Reading } from '../reading'
import type { View } from '../view'
import { addingUp, type Row, type Term } from './addingUp'
import { BEAD, bead, capsule } from './capsule'
import { eased, part } from './part'
import { factor, sumSaid, termsSaid } from './said'
import { slip } from './slip'
import { slotAt } from './slots'
import { throughPlate } from './throughPlate'

/** From which part on the terms stand one under the other. */
const TOGETHER = 0.6

/** A net is summed: what is sent becomes a product at each plate, the products and the bias add up in the neuron. */
export function netMove(node: NetworkNode, when: When, p: number, reading: Reading, view: View): readonly Traveller[] {
  const { layout } = view
  const { topology, problem } = reading.tape
  const bias = biasOf(topology, node)
  const edges = edgesInto(topology, node)
  const own = name.net(node, when)
  const ways = edges.map((edge) => ({
    edge,
    sent: factor(name.out(edge.from, when), reading),
    weight: factor(when === 'now' ? edge.id : name.next(edge), reading),
  }))
  const given = bias && factor(when === 'next' && trainsBiases(problem.biasRule) ? name.next(bias) : bias.id, reading)
  const values = [...ways.map(({ sent, weight }) => weight.value * sent.value), ...(given ? [given.value] : [])]
  const rows = netRows(layout, node, values.length)
  const row = rows.at(-1)!
  const texts = termsSaid(values, view, row.width)
  const paper = slipUnder(rows, node, when, p, view)

  if (p >= TOGETHER) {
    const terms = values.map((value, i): Term => {
      const edge = edges[i]
      return {
        id: `${edge?.id ?? bias!.id}.${own}`,
        quantity: edge ? null : given!.id,
        value,
        text: texts[i]!,
        tone: edge ? 'forward' : 'given',
      }
    })
    const net = factor(own, reading)
    const sum = { ...net, text: sumSaid(net, view, row.width) }
    const slot = slotAt(node, 'net', sum.text, view)
    return [...paper, ...addingUp({ terms, rows, sum, slot, tone: 'forward' }, part(p, TOGETHER, 1), view)]
  }

  const products = ways.flatMap(({ edge, sent, weight }, i) =>
    throughPlate(
      {
        id: `${edge.id}.${own}`,
        edge,
        from: layout.edges.get(edge.id)!.from,
        before: sent,
        weight,
        after: { text: texts[i]!, quantity: null },
        row: rows[i]!,
        corners: cornersBefore(rows[i]!, layout.edges.get(edge.id)!, layout),
        tone: 'forward',
      },
      part(p, 0, TOGETHER),
      reading,
      view,
    ),
  )
  if (!bias || !given) return [...paper, ...products]
  // The bias's number stands on its plate; a bead brings it, so that nothing on the way is covered.
  const brought = { id: `${bias.id}.${own}`, quantity: given.id, value: given.value, tone: 'given' } as const
  const way = toRow(layout.biases.get(bias.id)!.ways[bias.feeds.indexOf(node)]!, row, layout.nodes.get(node.id)!)
  const beadOpacity = Math.min(part(p, 0.16, 0.19), 1 - part(p, 0.54, 0.58))
  const biases = [
    bead({ ...brought, id: `bead.${brought.id}`, opacity: beadOpacity }, alongWay(way, eased(p, 0.16, 0.54)), view),
    capsule({ ...brought, text: texts.at(-1)!, size: row, opacity: part(p, 0.54, 0.58) }, row, view),
  ].filter(({ opacity }) => opacity > 0)
  // What comes from the plates goes over it.
  return [...paper, ...biases, ...products]
}

/**
 * Along the drawn line to its end, and down or up the side of the neuron, past the other rows. Upright, what comes from the right goes
 * down beside the rows: it would run over what comes from above.
 */
function cornersBefore({ x, y, width }: Row, { from, to }: Ends, { orientation }: Layout): readonly Point[] {
  if (orientation === 'wide') return [to, { x: to.x, y }]
  return from.x > to.x ? [{ x: x + width + 6, y }] : []
}

/** The way of the bias to the left end of its row: in the neuron it keeps to the margin, where nothing is ever written. */
function toRow(way: readonly Point[], row: Row, box: Box): readonly Point[] {
  const x = box.x + PAD - BEAD / 2
  return [...way, { x, y: way.at(-1)!.y }, { x, y: row.y }]
}

/** So much of the strip between the lanes belongs to the neuron's name. */
const NAME = 28

/** One under the other over the left half of the neuron, where nothing is written yet: between its lanes if they fit. */
export function netRows({ nodes, sizes }: Layout, node: NetworkNode, count: number): readonly Row[] {
  const box = nodes.get(node.id)!
  const { width, height } = sizes.traveller
  const strip = box.height - 2 * sizes.lane - NAME
  const isBetween = strip >= count * (sizes.number + 4)
  const [top, room] = isBetween ? [sizes.lane + NAME, strip] : [2, box.height - 4]
  const pitch = Math.min(height + 4, room / count)
  return Array.from({ length: count }, (_, i) => ({
    x: box.x + 4 + width / 2,
    y: box.y + top + room / 2 + (i - (count - 1) / 2) * pitch,
    width,
    height: Math.min(height, pitch - 2),
  }))
}

/** In the check old numbers stand where rows do not fit between the lanes. */
function slipUnder(rows: readonly Row[], node: NetworkNode, when: When, p: number, view: View): readonly Traveller[] {
  const [first, last] = [rows[0]!, rows.at(-1)!]
  const y = first.y - first.height / 2 - 3
  const { nodes, sizes } = view.layout
  if (when === 'now' || y >= nodes.get(node.id)!.y + sizes.lane) return []
  const box = { x: first.x - first.width / 2 - 3, y, width: first.width + 6, height: last.y + last.height / 2 + 3 - y }
  return slip(node.id, box, Math.min(part(p, 0.42, 0.5), 1 - part(p, 0.86, 0.94)), view)
}
