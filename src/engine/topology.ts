import { trainsBiases, type BiasRule, type Naming } from './problem'

/** `i1`, `h1` (or `h2_1` where there are several hidden layers), `o1`. */
export type NodeId = `i${number}` | `h${number}` | `h${number}_${number}` | `o${number}`
/** `w5`. */
export type WeightId = `w${number}`
/** `b1`, or `b_h1` where each neuron has its own. */
export type BiasId = `b${number}` | `b_${NodeId}`
export type ParameterId = WeightId | BiasId

export type LayerKind = 'input' | 'hidden' | 'output'

export interface NetworkNode {
  readonly id: NodeId
  readonly kind: LayerKind
  /** Counted from 0, the input layer. */
  readonly layer: number
  /** Its place in its layer, counted from 0. */
  readonly index: number
}

export interface Edge {
  readonly id: WeightId
  /** Its name on the page: another one than inside the program where weights are named otherwise. */
  readonly called: string
  readonly from: NetworkNode
  readonly to: NetworkNode
}

export interface Bias {
  readonly id: BiasId
  /** Its name on the page. */
  readonly called: string
  /** The layer that it feeds. */
  readonly layer: number
  readonly feeds: readonly NetworkNode[]
}

/** What training may move. */
export type Parameter = Edge | Bias

/** The names of a network and how they hang together; it holds no numbers. */
export interface Topology {
  readonly shape: readonly number[]
  /** Layer by layer, from the inputs to the outputs. */
  readonly layers: readonly (readonly NetworkNode[])[]
  /** In the order of w1…wn. */
  readonly edges: readonly Edge[]
  /** In the order of a problem's `biases`. */
  readonly biases: readonly Bias[]
  /** What the bias rule lets training move: the edges, then the biases unless they are fixed. */
  readonly trained: readonly Parameter[]
}

/** Shapes that were asked for: as many as people can look at, and then the oldest goes. */
const KNOWN = new Map<string, Topology>()
const MOST_KNOWN = 64

/**
 * Names the nodes, edges and biases of a network.
 *
 * Asking again for the same shape and rule gives the same objects, so that whoever shows them can see at once that
 * nothing but numbers has changed.
 */
export function topologyOf(shape: readonly number[], biasRule: BiasRule, naming: Naming = 'receiver'): Topology {
  const key = `${shape.join('-')} ${biasRule} ${naming}`
  const known = KNOWN.get(key)
  if (known) return known
  const topology = named([...shape], biasRule, naming)
  if (KNOWN.size >= MOST_KNOWN) KNOWN.delete(KNOWN.keys().next().value!)
  KNOWN.set(key, topology)
  return topology
}

function named(shape: readonly number[], biasRule: BiasRule, naming: Naming): Topology {
  const layers = shape.map((size, layer) => Array.from({ length: size }, (_, index) => nodeOf(shape, layer, index)))
  const edges: Edge[] = []
  for (let layer = 1; layer < layers.length; layer++) {
    const before = edges.length
    for (const to of layers[layer]!)
      for (const from of layers[layer - 1]!) {
        const id: WeightId = `w${edges.length + 1}`
        const bySender = before + from.index * shape[layer]! + to.index + 1
        const called = naming === 'ends' ? `w_${from.id}${to.id}` : naming === 'sender' ? `w${bySender}` : id
        edges.push({ id, called, from, to })
      }
  }
  const computing = layers.slice(1)
  const biases: Bias[] =
    biasRule === 'neuron'
      ? computing
          .flat()
          .map((node) => ({ id: `b_${node.id}`, called: `b_${node.id}`, layer: node.layer, feeds: [node] }))
      : biasRule === 'none'
        ? []
        : computing.map((feeds, index) => ({ id: `b${index + 1}`, called: `b${index + 1}`, layer: index + 1, feeds }))
  const trained = trainsBiases(biasRule) ? [...edges, ...biases] : edges
  return { shape, layers, edges, biases, trained }
}

/** The edges that end at the node, in the order of their senders. */
export function edgesInto(topology: Topology, node: NetworkNode): readonly Edge[] {
  return topology.edges.filter((edge) => edge.to === node)
}

/** The edges that start at the node, in the order of their receivers. */
export function edgesFrom(topology: Topology, node: NetworkNode): readonly Edge[] {
  return topology.edges.filter((edge) => edge.from === node)
}

/** The bias that feeds a node; null for inputs, and where the rule is that there are none. */
export function biasOf(topology: Topology, node: NetworkNode): Bias | null {
  return topology.biases.find((bias) => bias.feeds.includes(node)) ?? null
}

function nodeOf(shape: readonly number[], layer: number, index: number): NetworkNode {
  const kind = layer === 0 ? 'input' : layer === shape.length - 1 ? 'output' : 'hidden'
  return { id: nodeName(kind, layer, index, shape.length - 2), kind, layer, index }
}

function nodeName(kind: LayerKind, layer: number, index: number, hiddenLayers: number): NodeId {
  switch (kind) {
    case 'input':
      return `i${index + 1}`
    case 'output':
      return `o${index + 1}`
    case 'hidden':
      return hiddenLayers === 1 ? `h${index + 1}` : `h${layer}_${index + 1}`
  }
}
