import type { Topology } from '../../engine'

/** How closely numbers stand on paper. */
export type Closeness = 'usual' | 'close' | 'closest'

/** As many lines as have room on one page, by how closely they stand. */
const ROOM = { usual: 96, close: 200 } as const

/** How closely the numbers of a network have to stand on paper, so that one page holds them as long as they can be read. */
export function closenessOnPaper(topology: Topology): Closeness {
  const lines = linesOnPaper(topology)
  if (lines <= ROOM.usual) return 'usual'
  return lines <= ROOM.close ? 'close' : 'closest'
}

/** How many lines the tables of values have: two for whatever an update moves, five for a neuron, one for whatever else is a number. */
function linesOnPaper({ layers, edges, biases }: Topology): number {
  const [inputs = [], ...computing] = layers
  const neurons = computing.reduce((count, layer) => count + layer.length, 0)
  const paths = edges.filter(({ from }) => from.kind !== 'input').length
  return 2 * (edges.length + biases.length) + inputs.length + 5 * neurons + 2 * computing.at(-1)!.length + paths
}
