import { biasOf, edgesInto, name, type Edge, type NetworkNode, type Step, type Tape } from '../../../engine'
import { misplaced, signOf, type Distance, type ForwardFact } from './fact'
import { SATURATED_SLOPE } from './sizes'

const FAR = 0.5
const SLIGHT = 0.05
/** An output that makes up this much of E is worth naming. */
const MOST_OF_IT = 0.6

export function forwardFact(tape: Tape, step: Step): ForwardFact {
  const { what } = step
  switch (what.kind) {
    case 'net':
      return netFact(tape, what.node)
    case 'out':
      return what.node.kind === 'output' ? answerFact(tape, what.node) : sentFact(tape, what.node)
    case 'error':
      return { kind: 'error', node: what.node, exact: missOf(tape, what.node) === 0 }
    case 'total':
      return totalFact(tape)
    default:
      throw misplaced(step)
  }
}

function netFact({ topology, values }: Tape, node: NetworkNode): ForwardFact {
  const net = values[name.net(node)]!
  const out = values[name.out(node)]!
  const several = topology.layers.length > 3
  const productOf = (edge: Edge): number => values[edge.id]! * values[name.out(edge.from)]!
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

function sentFact({ values }: Tape, node: NetworkNode): ForwardFact {
  const out = values[name.out(node)]!
  const saturated = out * (1 - out) >= SATURATED_SLOPE ? null : out > 0.5 ? 'high' : 'low'
  return { kind: 'sent', node, saturated }
}

function answerFact(tape: Tape, node: NetworkNode): ForwardFact {
  const target = tape.values[name.target(node)]!
  const miss = missOf(tape, node)
  return {
    kind: 'answer',
    node,
    target,
    miss: signOf(miss),
    distance: distanceOf(miss),
    reach: target > 0 && target < 1 ? 'inside' : target === 0 || target === 1 ? 'edge' : 'outside',
  }
}

function totalFact({ topology, values }: Tape): ForwardFact {
  const outputs = topology.layers.at(-1)!
  const total = values[name.total()]!
  const most = outputs.find((node) => values[name.error(node)]! > MOST_OF_IT * total) ?? null
  return { kind: 'total', outputs: outputs.length, zero: total === 0, most }
}

function distanceOf(miss: number): Distance {
  const size = Math.abs(miss)
  return size > FAR ? 'far' : size < SLIGHT ? 'slight' : 'plain'
}

function missOf({ values }: Tape, node: NetworkNode): number {
  return values[name.out(node)]! - values[name.target(node)]!
}
