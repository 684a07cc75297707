import { trainsBiases, type BiasRule } from './problem'
import type { Bias, Edge, NetworkNode, NodeId, Parameter, ParameterId, Topology } from './topology'

/** `t1`: what an output is to answer. */
export type TargetId = `t${number}`
type InForwardPass =
  `net.${NodeId}` | `out.${NodeId}` | `error.${NodeId}` | 'error' | 'sum' | 'batch.error' | `sample${number}.error`

/** The name of one number of an iteration: `w5`, `net.h1`, `grad.w5`, `next.w5` (docs/model.md lists them all). */
export type QuantityId =
  /** An input is what its node sends. */
  | NodeId
  | TargetId
  | ParameterId
  | 'eta'
  | InForwardPass
  | `next.${InForwardPass}`
  | `dE_dout.${NodeId}`
  | `slope.${NodeId}`
  /** How one output of softmax depends on the net of another. */
  | `slope.${string}.${string}`
  | `delta.${NodeId}`
  /** From a receiver back to a sender; two nodes written out would be a union of sixteen. */
  | `via.${string}.${string}`
  | `grad.${ParameterId}`
  | `next.${ParameterId}`
  | `batch.${ParameterId}`
  /** What another sample than the one shown says of a parameter. */
  | `sample${number}.grad.${ParameterId}`

/** Before the update, or the same thing again with the updated parameters. */
export type When = 'now' | 'next'

/** What a quantity is and where it lives, so that nobody has to take its name apart. */
export type Quantity =
  | {
      readonly id: QuantityId
      readonly kind: 'input' | 'target' | 'slope' | 'delta' | 'dE_dout'
      readonly node: NetworkNode
    }
  | { readonly id: QuantityId; readonly kind: 'net' | 'out' | 'error'; readonly node: NetworkNode; readonly when: When }
  | { readonly id: QuantityId; readonly kind: 'total'; readonly when: When }
  | { readonly id: QuantityId; readonly kind: 'rate' }
  | { readonly id: QuantityId; readonly kind: 'weight'; readonly edge: Edge; readonly when: When }
  | { readonly id: QuantityId; readonly kind: 'bias'; readonly bias: Bias; readonly when: When }
  | { readonly id: QuantityId; readonly kind: 'weightGradient'; readonly edge: Edge }
  | { readonly id: QuantityId; readonly kind: 'biasGradient'; readonly bias: Bias }
  /** What the edge's receiver sends back to its sender: the path. Shared where it is no part of the receiver's own error alone, from softmax. */
  | { readonly id: QuantityId; readonly kind: 'via'; readonly edge: Edge; readonly isShared?: true }
  /** Σ e^net over the outputs, of which softmax gives each its share. */
  | { readonly id: QuantityId; readonly kind: 'sum'; readonly when: When }
  /** ∂out/∂net of the node by the net of another output. */
  | { readonly id: QuantityId; readonly kind: 'otherSlope'; readonly node: NetworkNode; readonly by: NetworkNode }
  /** The gradients of all samples, added or averaged. */
  | { readonly id: QuantityId; readonly kind: 'batchGradient'; readonly parameter: Parameter }
  /** E over all samples. */
  | { readonly id: QuantityId; readonly kind: 'batchError'; readonly when: When }
  /** Of a sample that is not shown, counted from 0. */
  | {
      readonly id: QuantityId
      readonly kind: 'sampleGradient'
      readonly sample: number
      readonly parameter: Parameter
    }
  | { readonly id: QuantityId; readonly kind: 'sampleError'; readonly sample: number; readonly when: When }

/** The names of DESIGN's shared vocabulary, in one place. */
export const name = {
  target: (node: NetworkNode): TargetId => `t${node.index + 1}`,
  net: (node: NetworkNode, when: When = 'now'): QuantityId => `${prefix(when)}net.${node.id}`,
  /** What a node sends on: an input node sends the input itself. */
  out: (node: NetworkNode, when: When = 'now'): QuantityId =>
    node.kind === 'input' ? node.id : `${prefix(when)}out.${node.id}`,
  error: (node: NetworkNode, when: When = 'now'): QuantityId => `${prefix(when)}error.${node.id}`,
  total: (when: When = 'now'): QuantityId => `${prefix(when)}error`,
  errorByOut: (node: NetworkNode): QuantityId => `dE_dout.${node.id}`,
  slope: (node: NetworkNode): QuantityId => `slope.${node.id}`,
  delta: (node: NetworkNode): QuantityId => `delta.${node.id}`,
  via: (edge: Edge): QuantityId => `via.${edge.to.id}.${edge.from.id}`,
  gradient: (parameter: Parameter): QuantityId => `grad.${parameter.id}`,
  next: (parameter: Parameter): QuantityId => `next.${parameter.id}`,
  sum: (when: When = 'now'): QuantityId => `${prefix(when)}sum`,
  otherSlope: (node: NetworkNode, by: NetworkNode): QuantityId => `slope.${node.id}.${by.id}`,
  batchGradient: (parameter: Parameter): QuantityId => `batch.${parameter.id}`,
  batchError: (when: When = 'now'): QuantityId => `${prefix(when)}batch.error`,
  sampleGradient: (sample: number, parameter: Parameter): QuantityId => `sample${sample + 1}.grad.${parameter.id}`,
  sampleError: (sample: number, when: When = 'now'): QuantityId => `${prefix(when)}sample${sample + 1}.error`,
  rate: 'eta',
} as const

/** The quantities of each network that was asked for; a topology belongs to one bias rule. */
const KNOWN = new WeakMap<Topology, ReadonlyMap<QuantityId, Quantity>>()

/** Every quantity of an iteration of this network by its name: parameters first, then in the order of the passes. */
export function quantitiesOf(topology: Topology, biasRule: BiasRule): ReadonlyMap<QuantityId, Quantity> {
  const known = KNOWN.get(topology)
  if (known) return known
  const quantities = listed(topology, biasRule)
  KNOWN.set(topology, quantities)
  return quantities
}

function listed(topology: Topology, biasRule: BiasRule): ReadonlyMap<QuantityId, Quantity> {
  const all: Quantity[] = []
  const [inputs = [], ...computing] = topology.layers
  const outputs = topology.layers.at(-1)!
  for (const node of inputs) all.push({ id: node.id, kind: 'input', node })
  for (const node of outputs) all.push({ id: name.target(node), kind: 'target', node })
  for (const edge of topology.edges) all.push({ id: edge.id, kind: 'weight', edge, when: 'now' })
  for (const bias of topology.biases) all.push({ id: bias.id, kind: 'bias', bias, when: 'now' })
  all.push({ id: name.rate, kind: 'rate' })
  for (const when of ['now', 'next'] as const) {
    for (const node of computing.flat())
      all.push(
        { id: name.net(node, when), kind: 'net', node, when },
        { id: name.out(node, when), kind: 'out', node, when },
      )
    for (const node of outputs) all.push({ id: name.error(node, when), kind: 'error', node, when })
    all.push({ id: name.total(when), kind: 'total', when })
  }
  for (const node of computing.flat())
    all.push(
      { id: name.errorByOut(node), kind: 'dE_dout', node },
      { id: name.slope(node), kind: 'slope', node },
      { id: name.delta(node), kind: 'delta', node },
    )
  for (const edge of topology.edges) {
    if (edge.from.kind !== 'input') all.push({ id: name.via(edge), kind: 'via', edge })
    all.push(
      { id: name.gradient(edge), kind: 'weightGradient', edge },
      { id: name.next(edge), kind: 'weight', edge, when: 'next' },
    )
  }
  if (trainsBiases(biasRule))
    for (const bias of topology.biases)
      all.push(
        { id: name.gradient(bias), kind: 'biasGradient', bias },
        { id: name.next(bias), kind: 'bias', bias, when: 'next' },
      )
  return new Map(all.map((quantity) => [quantity.id, quantity]))
}

/**
 * The name that a text is, if it is one in this network.
 *
 * For texts from outside: an attribute of a page, a link, a file. Inside the program a name is never spelt.
 */
export function quantityIdIn(quantities: ReadonlyMap<QuantityId, Quantity>, text: string): QuantityId | null {
  const byText: ReadonlyMap<string, Quantity> = quantities
  return byText.get(text)?.id ?? null
}

function prefix(when: When): '' | 'next.' {
  return when === 'next' ? 'next.' : ''
}
