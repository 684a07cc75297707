import { name, type Edge, type NetworkNode } from '../engine'
import { chainOf, pathsOf, type Chain } from './chain'
import { chainLights, litBy, type ChainLights, type Lights } from './chainLights'
import { discsOf } from './chainDiscs'
import { along, type Ends } from './geometry'
import { lineAlong, thickness, wayToError, wayToTotal, weightShown } from './links'
import type { Overlay, PathMark, Point } from './marks'
import type { Layout } from './places'
import type { Reading } from './reading'

/** How thick a line is at least, and the ring of a lane. */
const LINE = 3
const RING = 1.5
/** When δ has come to what it is multiplied by, in parts of the step. */
const MET = 0.34

/** The chain from E to the last step played: its lines below the cards, its rings and numbers over them. */
export function litChain(reading: Reading, layout: Layout): Omit<Overlay, 'travellers'> {
  const step = reading.atWork.at(-1)
  const whole = step ? chainOf(reading.tape, step) : null
  if (!step || !whole) return { flows: [], paths: [], texts: [] }
  const progress = reading.progressOf(step)
  const chain = litBy(whole, pathsOf(reading.tape, step), progress)
  const lights = chainLights(whole, reading.tape, step)
  const all = discsOf(chain, reading, layout)
  // The number of the last link comes when its factor is met: before that δ goes by where it will stand.
  const discs = progress < MET ? all.slice(0, -1) : all
  return {
    flows: linesOf(chain, lights, reading, layout),
    paths: [
      ...chain.passed.map((node) => ringOf(node, lights.lane(node), layout)),
      ...discs.map(({ circle }) => circle),
    ],
    texts: discs.map(({ text }) => text),
  }
}

function linesOf(chain: Chain, lights: ChainLights, reading: Reading, layout: Layout): readonly PathMark[] {
  const { what } = reading.atWork.at(-1)!
  const lines: PathMark[] = chain.outputs.flatMap((node) => {
    const { from, to } = wayToError(layout, node)
    return [
      { ...line(`total.${node.id}`, [], lights.output(node)), d: lineAlong(wayToTotal(layout, node.id)) },
      line(`error.${node.id}`, [from, to], lights.output(node)),
    ]
  })
  /** As thick and as dashed as the edge itself, which it covers. */
  const alongEdge = (edge: Edge, ends: Ends, lit: Lights, tone = ''): PathMark => {
    const weight = weightShown(edge, reading)
    const mark = line(`${edge.id}${tone}`, [ends.from, ends.to], lit, tone + (weight < 0 ? ' negative' : ''))
    return { ...mark, width: Math.max(LINE, thickness(Math.abs(weight))) }
  }
  for (const edge of chain.strands) lines.push(alongEdge(edge, layout.edges.get(edge.id)!, lights.strand(edge)))
  if (what.kind === 'weightGradient') {
    // δ and what was sent meet at the plate.
    const { edge } = what
    const place = layout.edges.get(edge.id)!
    lines.push(alongEdge(edge, place, { quantity: name.delta(edge.to) }))
    const tone = edge.from.kind === 'input' ? ' given' : ' sent'
    const half = { from: place.from, to: along(place, place.plateAt) }
    lines.push(alongEdge(edge, half, { quantity: name.out(edge.from) }, tone))
  }
  if (what.kind === 'biasGradient') {
    const { ways } = layout.biases.get(what.bias.id)!
    what.bias.feeds.forEach((node, i) => lines.push(line(`bias.${node.id}`, ways[i]!, { quantity: name.delta(node) })))
  }
  return lines
}

function line(id: string, points: readonly Point[], lights: Lights, tone = ''): PathMark {
  return {
    id: `chain.${id}`,
    d: `M${points.map(({ x, y }) => `${x},${y}`).join('L')}`,
    className: `chain${tone}`,
    width: LINE,
    ...lights,
  }
}

/** Round the lower lane of a neuron that is gone back through; round all of a small one. */
function ringOf(node: NetworkNode, lights: Lights, { nodes, sizes }: Layout): PathMark {
  const { x, y, width, height } = nodes.get(node.id)!
  const lane = Math.min(sizes.lane, height - 3)
  const [across, down] = [width - 28, lane - 25]
  return {
    id: `ring.${node.id}`,
    d: `M${x + 14},${y + height - lane + 1}h${across}a10,10 0 0 1 10,10v${down}a10,10 0 0 1 -10,10h${-across}a10,10 0 0 1 -10,-10v${-down}a10,10 0 0 1 10,-10Z`,
    className: 'chain ring',
    width: RING,
    ...lights,
  }
}
