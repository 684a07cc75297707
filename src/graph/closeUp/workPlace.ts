import type { NetworkNode, Step, Topology } from '../../engine'

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
    case 'net':
    case 'out':
    case 'error':
    case 'otherSlope':
      return into(what.node)
    case 'dE_dout':
    case 'slope':
    case 'delta':
      return what.node.kind === 'output' ? into(what.node) : back(what.node)
    case 'via':
      return back(what.edge.from)
    case 'weightGradient':
    case 'weight':
      return into(what.edge.to)
    case 'biasGradient':
    case 'bias':
      return into(what.bias.feeds[0]!)
    case 'batchGradient':
    case 'sampleGradient':
      return into('to' in what.parameter ? what.parameter.to : what.parameter.feeds[0]!)
    case 'sum':
    case 'batchError':
    case 'sampleError':
    case 'total':
    case 'target':
    case 'input':
    case 'rate':
      return into(last)
  }
}
