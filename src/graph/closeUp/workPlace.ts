import { parameterIn, type NetworkNode, type Quantity, type Step, type Topology } from '../../engine'

/** The neuron at work, and from which sides numbers come to it. */
export interface WorkPlace {
  readonly node: NetworkNode
  /** Whether the edges that start here take part: what is sent back comes over them. */
  readonly isBack: boolean
  /** Whether the edges that end here take part. On the way back both do in turn. */
  readonly isInto: boolean
}

/**
 * Where the eye should be at a position: at the neuron of the last step that is being played.
 *
 * A weight is at work where it is read, what is sent back where it is added up, and an error at its output. At the start it is
 * the place of the first step, so that nothing moves when that is taken.
 */
export function workPlaceAt(topology: Topology, steps: readonly Step[], step: number): WorkPlace {
  const at = steps[Math.max(0, step - 1)]
  const last = topology.layers.at(-1)!.at(-1)!
  return at ? placeOf(at, last) : { node: last, isBack: false, isInto: true }
}

function placeOf({ what, phase }: Step, last: NetworkNode): WorkPlace {
  const isBackward = phase === 'backward-hidden'
  const into = (node: NetworkNode): WorkPlace => ({ node, isBack: isBackward, isInto: true })
  const back = (node: NetworkNode): WorkPlace => ({ node, isBack: isBackward, isInto: false })
  switch (what.kind) {
    case 'dE_dout':
    case 'slope':
    case 'delta':
      return what.node.kind === 'output' ? into(what.node) : back(what.node)
    case 'via':
      return back(what.edge.from)
    default:
      return into(receiverOf(what) ?? last)
  }
}

/** The neuron that a quantity belongs to, or that its edge or bias feeds; none for one of all outputs. */
function receiverOf(what: Quantity): NetworkNode | null {
  if ('node' in what) return what.node
  const parameter = parameterIn(what)
  return parameter && ('to' in parameter ? parameter.to : parameter.feeds[0]!)
}
