import { edgesFrom, name, type Edge, type NetworkNode, type Step, type Tape } from '../../../engine'
import { misplaced, signOf, type EdgeFact, type NodeFact } from './fact'
import { SATURATED_SLOPE, STEEPEST_SLOPE } from './sizes'

/** A sender below this makes the gradient small, if that is indeed below SMALL_GRADIENT. */
const SMALL_SENDER = 0.2
const SMALL_GRADIENT = 0.05

export function backwardFact(tape: Tape, step: Step): NodeFact | EdgeFact {
  const { what } = step
  switch (what.kind) {
    case 'dE_dout':
      if (what.node.kind === 'hidden') return roadsFact(tape, what.node)
      return { kind: 'pull', node: what.node, sign: signOf(tape.values[what.id]!) }
    case 'slope':
      return slopeFact(tape, what.node)
    case 'delta':
      return deltaFact(tape, what.node)
    case 'weightGradient':
      return gradientFact(tape, what.edge)
    case 'biasGradient':
      return { kind: 'biasGradient', bias: what.bias, sign: signOf(tape.values[what.id]!) }
    case 'via':
      return viaFact(tape, what.edge)
    default:
      throw misplaced(step)
  }
}

function roadsFact({ topology, values }: Tape, node: NetworkNode): NodeFact {
  const roads = edgesFrom(topology, node)
  const wanting = (sign: 'positive' | 'negative'): readonly NetworkNode[] =>
    roads.filter((edge) => signOf(values[name.via(edge)]!) === sign).map((edge) => edge.to)
  return {
    kind: 'roads',
    node,
    sum: signOf(values[name.errorByOut(node)]!),
    roads: roads.length,
    lower: wanting('positive'),
    higher: wanting('negative'),
  }
}

function slopeFact({ values }: Tape, node: NetworkNode): NodeFact {
  const slope = values[name.slope(node)]!
  const level =
    slope === 0 ? 'none' : slope < SATURATED_SLOPE ? 'saturated' : slope < STEEPEST_SLOPE ? 'usual' : 'steepest'
  return { kind: 'slope', node, level, percent: Math.round(100 * slope) }
}

function deltaFact({ topology, values }: Tape, node: NetworkNode): NodeFact {
  const delta = values[name.delta(node)]!
  const sizeOf = (other: NetworkNode): number => Math.abs(values[name.delta(other)]!)
  const strongest = edgesFrom(topology, node)
    .map((edge) => edge.to)
    .reduce<NetworkNode | null>((best, other) => (best && sizeOf(best) >= sizeOf(other) ? best : other), null)
  const nothingBack = values[name.errorByOut(node)] === 0
  return {
    kind: 'delta',
    node,
    sign: signOf(delta),
    because: delta !== 0 ? null : nothingBack ? 'nothingBack' : values[name.slope(node)] === 0 ? 'flat' : 'tiny',
    against: strongest && delta !== 0 ? { node: strongest, timesSmaller: sizeOf(strongest) / Math.abs(delta) } : null,
  }
}

function gradientFact({ values }: Tape, edge: Edge): EdgeFact {
  const gradient = values[name.gradient(edge)]!
  const sent = values[name.out(edge.from)]!
  const small = Math.abs(sent) < SMALL_SENDER && Math.abs(gradient) < SMALL_GRADIENT
  return {
    kind: 'weightGradient',
    edge,
    sign: signOf(gradient),
    because: gradient !== 0 ? null : sent === 0 ? 'sender' : values[name.delta(edge.to)] === 0 ? 'delta' : 'tiny',
    sender: sent < 0 ? 'negative' : small ? 'small' : 'usual',
  }
}

function viaFact({ topology, values, problem }: Tape, edge: Edge): EdgeFact {
  const newWeight = problem.updateOrder === 'output-first'
  const weight = values[newWeight ? name.next(edge) : edge.id]!
  const via = values[name.via(edge)]!
  const roads = edgesFrom(topology, edge.from)
  const before = roads.slice(0, roads.indexOf(edge)).find((road) => values[name.via(road)] !== 0)
  const opposite = before !== undefined && signOf(values[name.via(before)]!) !== signOf(via)
  return {
    kind: 'via',
    edge,
    sign: signOf(via),
    because: via !== 0 ? null : weight === 0 ? 'weight' : values[name.delta(edge.to)] === 0 ? 'delta' : 'tiny',
    newWeight,
    negativeWeight: weight < 0,
    first: roads[0] === edge,
    earlier: before ? { node: before.to, opposite } : null,
  }
}
