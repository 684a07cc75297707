import {
  biasOf,
  edgesInto,
  name,
  sigmoid,
  valueIn,
  type Edge,
  type NetworkNode,
  type Seen,
  type Step,
} from '../../../engine'
import { misplaced, signOf, type Distance, type ForwardFact } from './fact'
import { SATURATED_SLOPE } from './sizes'

const FAR = 0.5
const SLIGHT = 0.05
/** An output that makes up this much of E is worth naming. */
const MOST_OF_IT = 0.6

export function forwardFact(seen: Seen, step: Step): ForwardFact {
  const { what } = step
  switch (what.kind) {
    case 'net':
      return netFact(seen, what.node)
    case 'out':
      return what.node.kind === 'output' ? answerFact(seen, what.node) : sentFact(seen, what.node)
    case 'error':
      return { kind: 'error', node: what.node, exact: missOf(seen, what.node) === 0 }
    case 'total':
      return totalFact(seen)
    case 'input':
    case 'target':
    case 'rate':
    case 'weight':
    case 'bias':
    case 'dE_dout':
    case 'slope':
    case 'delta':
    case 'via':
    case 'weightGradient':
    case 'biasGradient':
      throw misplaced(step)
  }
}

function netFact(seen: Seen, node: NetworkNode): ForwardFact {
  const { topology } = seen.tape
  const net = valueIn(seen, name.net(node))
  // What the node will send on is a step of its own: how flat the sigmoid is there follows from net alone.
  const out = sigmoid(net)
  const several = topology.layers.length > 3
  const productOf = (edge: Edge): number => valueIn(seen, edge.id) * valueIn(seen, name.out(edge.from))
  return {
    kind: 'net',
    node,
    bias: biasOf(topology, node),
    from: node.layer === 1 ? 'inputs' : several ? 'before' : 'hidden',
    silent: edgesInto(topology, node).every((edge) => productOf(edge) === 0),
    sum: signOf(net),
    flat: out * (1 - out) < SATURATED_SLOPE,
  }
}

function sentFact(seen: Seen, node: NetworkNode): ForwardFact {
  const out = valueIn(seen, name.out(node))
  const saturated = out * (1 - out) >= SATURATED_SLOPE ? null : out > 0.5 ? 'high' : 'low'
  return { kind: 'sent', node, saturated }
}

function answerFact(seen: Seen, node: NetworkNode): ForwardFact {
  const target = valueIn(seen, name.target(node))
  const miss = missOf(seen, node)
  return {
    kind: 'answer',
    node,
    target,
    miss: signOf(miss),
    distance: distanceOf(miss),
    reach: target > 0 && target < 1 ? 'inside' : target === 0 || target === 1 ? 'edge' : 'outside',
  }
}

function totalFact(seen: Seen): ForwardFact {
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
