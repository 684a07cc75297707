import {
  activationAt,
  biasOf,
  edgesInto,
  name,
  trainsBiases,
  valueIn,
  type Activation,
  type Bias,
  type Edge,
  type NetworkNode,
  type Seen,
  type Tape,
} from '../../../engine'
import type { OfKind } from '../quantityWords'
import { signOf, trendOf, type Sign, type Trend } from './signs'
import { SATURATED } from './sizes'

const FAR = 0.5
const SLIGHT = 0.05
/** A change below this is called a small one. */
const SLIGHT_CHANGE = 0.01

export type Distance = 'far' | 'plain' | 'slight'

/** How a number of the check stands to the one before the update. */
interface Change {
  readonly trend: Trend
  readonly slight: boolean
}

export type NetFact =
  /** `silent`: every product is 0 and only the bias is left. `flat`: so far from 0 that the activation is flat there. */
  | {
      readonly kind: 'first'
      /** Null where there are no biases. */
      readonly bias: Bias | null
      readonly silent: boolean
      readonly sum: Sign
      readonly flat: boolean
    }
  | (Change & { readonly kind: 'again'; readonly biasesToo: boolean })

export type OutFact =
  | { readonly kind: 'sent'; readonly saturated: 'low' | 'high' | null }
  | {
      readonly kind: 'answer'
      /** Whether the network gives no other. */
      readonly alone: boolean
      readonly target: number
      readonly miss: Sign
      readonly distance: Distance
      /** Whether the activation can give the target, only approach it, or not even that. */
      readonly reach: 'inside' | 'edge' | 'outside'
    }
  | (Change & { readonly kind: 'sentAgain' })
  | (Change & {
      readonly kind: 'answerAgain'
      readonly target: number
      readonly place: 'exact' | 'overshot' | 'closer' | 'farther'
    })

/** What is worth saying about what a node adds up, before the update and after it. */
export function netFact(seen: Seen, { node, when }: OfKind<'net'>): NetFact {
  return when === 'next' ? netAgain(seen, node) : netAtFirst(seen, node)
}

/** What is worth saying about what a node sends on, or about the network's answer there. */
export function outFact(seen: Seen, { node, when }: OfKind<'out'>): OutFact {
  if (node.kind === 'output') return when === 'next' ? answerAgain(seen, node) : answer(seen, node)
  return when === 'next' ? sentAgain(seen, node) : sent(seen, node)
}

function netAtFirst(seen: Seen, node: NetworkNode): NetFact {
  const { topology } = seen.tape
  const net = valueIn(seen, name.net(node))
  const activation = activationAt(seen.tape.problem, node.layer)
  const productOf = (edge: Edge): number => valueIn(seen, edge.id) * valueIn(seen, name.out(edge.from))
  return {
    kind: 'first',
    bias: biasOf(topology, node),
    silent: edgesInto(topology, node).every((edge) => productOf(edge) === 0),
    sum: signOf(net),
    // What the node will send on is a step of its own: how flat it is there follows from net alone.
    flat: isFlatAt(activation, activation.out(net, [net]), net),
  }
}

function netAgain(seen: Seen, node: NetworkNode): NetFact {
  const { problem } = seen.tape
  return {
    kind: 'again',
    ...changeOf(valueIn(seen, name.net(node)), valueIn(seen, name.net(node, 'next'))),
    biasesToo: trainsBiases(problem.biasRule),
  }
}

function sent(seen: Seen, node: NetworkNode): OutFact {
  const out = valueIn(seen, name.out(node))
  const activation = activationAt(seen.tape.problem, node.layer)
  const [low, high] = activation.limits
  const nearest = out > (low + high) / 2 ? 'high' : 'low'
  return { kind: 'sent', saturated: isFlatAt(activation, out, valueIn(seen, name.net(node))) ? nearest : null }
}

function sentAgain(seen: Seen, node: NetworkNode): OutFact {
  const change = changeOf(valueIn(seen, name.out(node)), valueIn(seen, name.out(node, 'next')))
  return { kind: 'sentAgain', ...change }
}

function answer(seen: Seen, node: NetworkNode): OutFact {
  const target = valueIn(seen, name.target(node))
  const miss = valueIn(seen, name.out(node)) - target
  const alone = seen.tape.topology.layers.at(-1)!.length === 1
  return {
    kind: 'answer',
    alone,
    target,
    miss: signOf(miss),
    distance: distanceOf(miss),
    reach: reachOf(seen.tape, target),
  }
}

function answerAgain(seen: Seen, node: NetworkNode): OutFact {
  const target = valueIn(seen, name.target(node))
  const before = valueIn(seen, name.out(node))
  const after = valueIn(seen, name.out(node, 'next'))
  const overshot = (before - target) * (after - target) < 0
  const closer = Math.abs(after - target) < Math.abs(before - target)
  const place = after === target ? 'exact' : overshot ? 'overshot' : closer ? 'closer' : 'farther'
  return { kind: 'answerAgain', target, ...changeOf(before, after), place }
}

/** Whether hardly any of a signal gets back through a neuron that sends this on. */
function isFlatAt({ slope, steepest }: Activation, out: number, net: number): boolean {
  return slope(out, net) < SATURATED * steepest
}

function reachOf({ problem, topology }: Tape, target: number): 'inside' | 'edge' | 'outside' {
  const [low, high] = activationAt(problem, topology.layers.length - 1).limits
  if (target === low || target === high) return 'edge'
  return target > low && target < high ? 'inside' : 'outside'
}

function distanceOf(miss: number): Distance {
  const size = Math.abs(miss)
  return size > FAR ? 'far' : size < SLIGHT ? 'slight' : 'plain'
}

function changeOf(before: number, after: number): Change {
  return { trend: trendOf(before, after), slight: Math.abs(after - before) < SLIGHT_CHANGE }
}
