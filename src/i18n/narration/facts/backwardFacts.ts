import { edgesFrom, name, valueIn, type Edge, type NetworkNode, type Seen, type Step } from '../../../engine'
import { misplaced, signOf, type EdgeFact, type NodeFact } from './fact'
import { SATURATED_SLOPE, STEEPEST_SLOPE } from './sizes'

/** A sender below this makes the gradient small, if that is indeed below SMALL_GRADIENT. */
const SMALL_SENDER = 0.2
const SMALL_GRADIENT = 0.05

export function backwardFact(seen: Seen, step: Step): NodeFact | EdgeFact {
  const { what } = step
  switch (what.kind) {
    case 'dE_dout':
      if (what.node.kind === 'hidden') return roadsFact(seen, what.node)
      return { kind: 'pull', node: what.node, sign: signOf(valueIn(seen, what.id)) }
    case 'slope':
      return slopeFact(seen, what.node)
    case 'delta':
      return deltaFact(seen, what.node)
    case 'weightGradient':
      return gradientFact(seen, what.edge)
    case 'biasGradient':
      return { kind: 'biasGradient', bias: what.bias, sign: signOf(valueIn(seen, what.id)) }
    case 'via':
      return viaFact(seen, what.edge)
    case 'input':
    case 'target':
    case 'rate':
    case 'weight':
    case 'bias':
    case 'net':
    case 'out':
    case 'error':
    case 'total':
      throw misplaced(step)
  }
}

function roadsFact(seen: Seen, node: NetworkNode): NodeFact {
  const { topology } = seen.tape
  const roads = edgesFrom(topology, node)
  const wanting = (sign: 'positive' | 'negative'): readonly NetworkNode[] =>
    roads.filter((edge) => signOf(valueIn(seen, name.via(edge))) === sign).map((edge) => edge.to)
  return {
    kind: 'roads',
    node,
    sum: signOf(valueIn(seen, name.errorByOut(node))),
    roads: roads.length,
    lower: wanting('positive'),
    higher: wanting('negative'),
  }
}

function slopeFact(seen: Seen, node: NetworkNode): NodeFact {
  const slope = valueIn(seen, name.slope(node))
  const level =
    slope === 0 ? 'none' : slope < SATURATED_SLOPE ? 'saturated' : slope < STEEPEST_SLOPE ? 'usual' : 'steepest'
  return { kind: 'slope', node, level, percent: Math.round(100 * slope) }
}

function deltaFact(seen: Seen, node: NetworkNode): NodeFact {
  const { topology } = seen.tape
  const delta = valueIn(seen, name.delta(node))
  const sizeOf = (other: NetworkNode): number => Math.abs(valueIn(seen, name.delta(other)))
  const strongest = edgesFrom(topology, node)
    .map((edge) => edge.to)
    .reduce<NetworkNode | null>((best, other) => (best && sizeOf(best) >= sizeOf(other) ? best : other), null)
  const nothingBack = valueIn(seen, name.errorByOut(node)) === 0
  return {
    kind: 'delta',
    node,
    sign: signOf(delta),
    because: delta !== 0 ? null : nothingBack ? 'nothingBack' : valueIn(seen, name.slope(node)) === 0 ? 'flat' : 'tiny',
    against: strongest && delta !== 0 ? { node: strongest, timesSmaller: sizeOf(strongest) / Math.abs(delta) } : null,
  }
}

function gradientFact(seen: Seen, edge: Edge): EdgeFact {
  const gradient = valueIn(seen, name.gradient(edge))
  const sent = valueIn(seen, name.out(edge.from))
  const small = Math.abs(sent) < SMALL_SENDER && Math.abs(gradient) < SMALL_GRADIENT
  return {
    kind: 'weightGradient',
    edge,
    sign: signOf(gradient),
    because:
      gradient !== 0 ? null : sent === 0 ? 'sender' : valueIn(seen, name.delta(edge.to)) === 0 ? 'delta' : 'tiny',
    sender: sent < 0 ? 'negative' : small ? 'small' : 'usual',
  }
}

function viaFact(seen: Seen, edge: Edge): EdgeFact {
  const { topology, problem } = seen.tape
  const newWeight = problem.updateOrder === 'output-first'
  const weight = valueIn(seen, newWeight ? name.next(edge) : edge.id)
  const via = valueIn(seen, name.via(edge))
  const roads = edgesFrom(topology, edge.from)
  const before = roads.slice(0, roads.indexOf(edge)).find((road) => valueIn(seen, name.via(road)) !== 0)
  const opposite = before !== undefined && signOf(valueIn(seen, name.via(before))) !== signOf(via)
  return {
    kind: 'via',
    edge,
    sign: signOf(via),
    because: via !== 0 ? null : weight === 0 ? 'weight' : valueIn(seen, name.delta(edge.to)) === 0 ? 'delta' : 'tiny',
    newWeight,
    negativeWeight: weight < 0,
    first: roads[0] === edge,
    earlier: before ? { node: before.to, opposite } : null,
  }
}
