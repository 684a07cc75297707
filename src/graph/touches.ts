import {
  biasOf,
  edgesFrom,
  edgesInto,
  name,
  parameterIn,
  type NetworkNode,
  type Quantity,
  type Step,
  type Tape,
  type TargetId,
} from '../engine'
import type { StopId } from './marks'

/** What a step is about: where the eye should go, and what takes part in it. */
export interface Touches {
  readonly focus: readonly StopId[]
  readonly parts: readonly StopId[]
}

/** The places on the drawing that a step touches, from what the step says of itself. */
export function touchesOf({ topology }: Tape, { what }: Step): Touches {
  switch (what.kind) {
    case 'net': {
      const edges = edgesInto(topology, what.node)
      const bias = biasOf(topology, what.node)
      return {
        focus: [what.node.id],
        parts: [...edges.map((edge) => edge.id), ...edges.map((edge) => edge.from.id), ...(bias ? [bias.id] : [])],
      }
    }
    case 'error':
      return { focus: [errorStop(what.node)], parts: [what.node.id] }
    case 'sum':
      return { focus: topology.layers.at(-1)!.map(({ id }) => id), parts: [] }
    case 'batchError':
    case 'sampleError':
    case 'total':
      return { focus: ['E'], parts: topology.layers.at(-1)!.map(errorStop) }
    case 'dE_dout': {
      const paths = edgesFrom(topology, what.node)
      const outwards = paths.length > 0 ? paths.map((edge) => edge.id) : [errorStop(what.node)]
      return { focus: [what.node.id], parts: [...outwards, ...paths.map((edge) => edge.to.id)] }
    }
    case 'via':
      return { focus: [what.edge.id], parts: [what.edge.from.id, what.edge.to.id] }
    case 'weightGradient':
      return { focus: [what.edge.id], parts: [what.edge.from.id, what.edge.to.id] }
    case 'biasGradient':
      return { focus: [what.bias.id], parts: what.bias.feeds.map((node) => node.id) }
    case 'target':
      return { focus: [errorStop(what.node)], parts: [] }
    case 'rate':
      return { focus: ['eta'], parts: [] }
    default:
      return { focus: ownPlaces(what), parts: [] }
  }
}

/** Where a quantity of a neuron, an edge, a bias or a parameter stands; nowhere in particular for any other. */
export function ownPlaces(what: Quantity): readonly StopId[] {
  const owner = 'node' in what ? what.node : parameterIn(what)
  return owner ? [owner.id] : []
}

/** The error box of an output carries its target's name, since the target is what can be edited there. */
export function errorStop(node: NetworkNode): TargetId {
  return name.target(node)
}
