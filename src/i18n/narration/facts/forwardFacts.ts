import {
  activation,
  biasOf,
  edgesInto,
  name,
  valueIn,
  type Bias,
  type Edge,
  type NetworkNode,
  type Seen,
} from '../../../engine'
import { signOf, type Sign } from './signs'
import { SATURATED_SLOPE } from './sizes'

const FAR = 0.5
const SLIGHT = 0.05
/** An output that makes up this much of E is worth naming. */
const MOST_OF_IT = 0.6

export type Distance = 'far' | 'plain' | 'slight'

export type ForwardFact =
  /** `silent`: every product is 0 and only the bias is left. `flat`: so far from 0 that the activation is flat there. */
  | {
      readonly kind: 'net'
      readonly node: NetworkNode
      readonly bias: Bias
      readonly from: 'inputs' | 'hidden' | 'before'
      readonly silent: boolean
      readonly sum: Sign
      readonly flat: boolean
    }
  | { readonly kind: 'sent'; readonly node: NetworkNode; readonly saturated: 'low' | 'high' | null }
  | {
      readonly kind: 'answer'
      readonly node: NetworkNode
      readonly target: number
      readonly miss: Sign
      readonly distance: Distance
      /** Whether the activation can give the target, only approach it, or not even that. */
      readonly reach: 'inside' | 'edge' | 'outside'
    }
  | { readonly kind: 'error'; readonly node: NetworkNode; readonly exact: boolean }
  | { readonly kind: 'total'; readonly outputs: number; readonly zero: boolean; readonly most: NetworkNode | null }

export function netFact(seen: Seen, node: NetworkNode): ForwardFact {
  const { topology } = seen.tape
  const net = valueIn(seen, name.net(node))
  const several = topology.layers.length > 3
  const productOf = (edge: Edge): number => valueIn(seen, edge.id) * valueIn(seen, name.out(edge.from))
  return {
    kind: 'net',
    node,
    bias: biasOf(topology, node),
    from: node.layer === 1 ? 'inputs' : several ? 'before' : 'hidden',
    silent: edgesInto(topology, node).every((edge) => productOf(edge) === 0),
    sum: signOf(net),
    // What the node will send on is a step of its own: how flat it is there follows from net alone.
    flat: isFlatAt(activation.out(net)),
  }
}

export function sentFact(seen: Seen, node: NetworkNode): ForwardFact {
  const out = valueIn(seen, name.out(node))
  const [low, high] = activation.limits
  const nearest = out > (low + high) / 2 ? 'high' : 'low'
  return { kind: 'sent', node, saturated: isFlatAt(out) ? nearest : null }
}

export function answerFact(seen: Seen, node: NetworkNode): ForwardFact {
  const target = valueIn(seen, name.target(node))
  const miss = missOf(seen, node)
  return {
    kind: 'answer',
    node,
    target,
    miss: signOf(miss),
    distance: distanceOf(miss),
    reach: reachOf(target),
  }
}

/** Whether hardly any of a signal gets back through a neuron that sends this on. */
function isFlatAt(out: number): boolean {
  return activation.slope(out) < SATURATED_SLOPE
}

function reachOf(target: number): 'inside' | 'edge' | 'outside' {
  const [low, high] = activation.limits
  if (target === low || target === high) return 'edge'
  return target > low && target < high ? 'inside' : 'outside'
}

export function errorFact(seen: Seen, node: NetworkNode): ForwardFact {
  return { kind: 'error', node, exact: missOf(seen, node) === 0 }
}

export function totalFact(seen: Seen): ForwardFact {
  const { topology } = seen.tape
  const outputs = topology.layers.at(-1)!
  const total = valueIn(seen, name.total())
  const most = outputs.find((node) => valueIn(seen, name.error(node)) > MOST_OF_IT * total) ?? null
  return { kind: 'total', outputs: outputs.length, zero: total === 0, most }
}

function distanceOf(miss: number): Distance {
  const size = Math.abs(miss)
  return size > FAR ? 'far' : size < SLIGHT ? 'slight' : 'plain'
}

function missOf(seen: Seen, node: NetworkNode): number {
  return valueIn(seen, name.out(node)) - valueIn(seen, name.target(node))
}
