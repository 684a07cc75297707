import { edgesFrom, edgesInto, type Topology } from '../engine'
import type { StopId } from './marks'
import { errorStop } from './touches'

/** A key that walks the network, as KeyboardEvent.key names it. */
export type WalkKey = 'ArrowRight' | 'ArrowLeft' | 'ArrowUp' | 'ArrowDown' | 'Home' | 'End'

/**
 * The stop that a key leads to, or null where the way ends.
 *
 * Right follows an outgoing edge, left an incoming one; edges are stops too: i1 → w1 → h1. Up and down go to the
 * neighbours in the column or in the fan, as they are seen, Home and End to the first and the last of them.
 */
export function walk(topology: Topology, from: StopId, key: WalkKey, placeOf: PlaceOf): StopId | null {
  switch (key) {
    case 'ArrowRight':
      return outwards(topology, from)
    case 'ArrowLeft':
      return inwards(topology, from)
    case 'ArrowUp':
      return sibling(topology, from, placeOf, (index) => index - 1)
    case 'ArrowDown':
      return sibling(topology, from, placeOf, (index) => index + 1)
    case 'Home':
      return sibling(topology, from, placeOf, () => 0)
    case 'End':
      return sibling(topology, from, placeOf, (_, count) => count - 1)
  }
}

/** How far along its column a stop is seen. */
export type PlaceOf = (stop: StopId) => number

/** Every stop, layer by layer, each weight before the neuron that it leads to. */
export function stopsOf(topology: Topology): readonly StopId[] {
  return columns(topology).flat()
}

/** The stop that a text names, if it is one of this network: for what stands in an attribute of the page. */
export function stopIn(topology: Topology, text: string): StopId | null {
  return stopsOf(topology).find((stop) => stop === text) ?? null
}

function outwards(topology: Topology, from: StopId): StopId | null {
  const node = topology.layers.flat().find(({ id }) => id === from)
  if (node) return node.kind === 'output' ? errorStop(node) : (edgesFrom(topology, node)[0]?.id ?? null)
  const edge = topology.edges.find(({ id }) => id === from)
  if (edge) return edge.to.id
  const bias = topology.biases.find(({ id }) => id === from)
  if (bias) return bias.feeds[0]?.id ?? null
  if (from === 'eta') return topology.edges[0]?.id ?? null
  return from === 'E' ? null : 'E'
}

function inwards(topology: Topology, from: StopId): StopId | null {
  const node = topology.layers.flat().find(({ id }) => id === from)
  if (node) return node.kind === 'input' ? 'eta' : (edgesInto(topology, node)[0]?.id ?? null)
  const edge = topology.edges.find(({ id }) => id === from)
  if (edge) return edge.from.id
  if (topology.biases.some(({ id }) => id === from)) return 'eta'
  const outputs = topology.layers.at(-1)!
  if (from === 'E') return errorStop(outputs.at(-1)!)
  return outputs.find((output) => errorStop(output) === from)?.id ?? null
}

function sibling(
  topology: Topology,
  from: StopId,
  placeOf: PlaceOf,
  move: (index: number, count: number) => number,
): StopId | null {
  const column = columns(topology).find((stops) => stops.includes(from))
  const seen = [...(column ?? [])].sort((one, other) => placeOf(one) - placeOf(other))
  return seen[move(seen.indexOf(from), seen.length)] ?? null
}

function columns(topology: Topology): readonly (readonly StopId[])[] {
  const { layers, edges, biases } = topology
  return [
    [...layers[0]!.map(({ id }) => id), 'eta'],
    ...layers
      .slice(1)
      .flatMap((layer, i): StopId[][] => [
        edges.filter((edge) => edge.to.layer === i + 1).map(({ id }) => id),
        [...layer, ...biases.filter(({ feeds }) => feeds[0]!.layer === i + 1)].map(({ id }) => id),
      ]),
    [...layers.at(-1)!.map(errorStop), 'E'],
  ]
}
