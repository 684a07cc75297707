import {
  edgesFrom,
  endsInSoftmax,
  name,
  type Edge,
  type NetworkNode,
  type Quantity,
  type QuantityId,
  type Step,
  type Tape,
} from '../engine'

/** A link of the chain from E to where a step is: a factor of the step's product. */
export interface ChainLink {
  /** Its number, in the drawing and over the factor; null where the step multiplies nothing. */
  readonly number: 1 | 2 | 3 | null
  /** What the factor is as a number; over several paths it is their sum. Whoever shows one of these lights the link. */
  readonly factors: readonly QuantityId[]
}

/** The way from E to where a step is, over one path or several. */
export interface Chain {
  /** The links in the order of the formula's factors, from E on. */
  readonly links: readonly ChainLink[]
  /** Outputs that E is reached from. */
  readonly outputs: readonly NetworkNode[]
  /** The edges that are gone back through, all the way. */
  readonly strands: readonly Edge[]
  /** The neurons that are gone back through, from out to net. */
  readonly passed: readonly NetworkNode[]
}

/** One of the paths from a neuron to E: what is gone back through over one of the edges that leave it. */
export interface ChainPath extends Omit<Chain, 'links'> {
  /** What comes back over it. */
  readonly via: QuantityId
}

/** The paths of a backward step's chain, in the order of their edges; none where it ends at an output. */
export function pathsOf(tape: Tape, step: Step): readonly ChainPath[] {
  const node = endOf(step)
  if (!node) return []
  return edgesFrom(tape.topology, node).map((edge) => {
    const { outputs, strands, passed } = chain(tape, [edge.to], true, [])
    return { via: name.via(edge), outputs, strands: [edge, ...strands], passed }
  })
}

/** The neuron at which a step's chain ends: of an edge the one that it leads to. */
export function endOf({ what }: Step): NetworkNode | null {
  return 'node' in what ? what.node : 'edge' in what ? what.edge.to : null
}

/**
 * The chain of a backward step, or null for any other.
 *
 * Its links are numbered like the factors of the formula:
 * - ∂E/∂w: 1 is ∂E/∂out of the edge's receiver, for a hidden one the sum over its paths; 2 is its ∂out/∂net; 3 is ∂net/∂w,
 *   which is what the sender sends.
 * - δ: 1 is ∂E/∂out, 2 is ∂out/∂net.
 * - what an output sends back to a hidden neuron: 1 is its δ, 2 the weight between them.
 * - ∂E/∂out, a slope, and the gradient of a bias multiply nothing: their one link has no number.
 */
export function chainOf(tape: Tape, step: Step): Chain | null {
  const right = rightChainOf(tape, step)
  // The links of a wrong program are not these, and of softmax each δ is a sum over all outputs.
  const isShared = endsInSoftmax(tape.problem) && isProductAtOutput(step.what)
  return right && (tape.problem.program !== undefined || isShared) ? { ...right, links: [] } : right
}

function isProductAtOutput(what: Quantity): boolean {
  const node = what.kind === 'delta' ? what.node : what.kind === 'weightGradient' ? what.edge.to : null
  return node?.kind === 'output'
}

function rightChainOf(tape: Tape, { what }: Step): Chain | null {
  const { topology } = tape
  switch (what.kind) {
    case 'dE_dout':
    case 'slope':
      return chain(tape, [what.node], false, [{ number: null, factors: [what.id] }])
    case 'otherSlope':
      return chain(tape, [what.node], false, [{ number: null, factors: [what.id] }])
    case 'delta':
      return chain(tape, [what.node], true, [
        { number: 1, factors: [name.errorByOut(what.node)] },
        { number: 2, factors: [name.slope(what.node)] },
      ])
    case 'via': {
      const back = chain(tape, [what.edge.to], true, [
        { number: 1, factors: [name.delta(what.edge.to)] },
        { number: 2, factors: [tape.problem.updateOrder === 'output-first' ? name.next(what.edge) : what.edge.id] },
      ])
      return { ...back, strands: [...back.strands, what.edge] }
    }
    case 'weightGradient': {
      const { from, to } = what.edge
      const paths = edgesFrom(topology, to).map((edge) => name.via(edge))
      return chain(tape, [to], true, [
        { number: 1, factors: paths.length > 0 ? paths : [name.errorByOut(to)] },
        { number: 2, factors: [name.slope(to)] },
        { number: 3, factors: [name.out(from)] },
      ])
    }
    case 'biasGradient': {
      const factors = what.bias.feeds.map((node) => name.delta(node))
      return chain(tape, what.bias.feeds, true, [{ number: null, factors }])
    }
    default:
      return null
  }
}

/** All that lies between E and these neurons, which are themselves passed or not. */
function chain(
  { topology }: Tape,
  ends: readonly NetworkNode[],
  isPassed: boolean,
  links: readonly ChainLink[],
): Chain {
  const strands = new Set<Edge>()
  const reached = new Set(ends)
  // What is added while the set is gone through is visited as well.
  for (const node of reached)
    for (const edge of edgesFrom(topology, node)) {
      strands.add(edge)
      reached.add(edge.to)
    }
  const nodes = [...reached]
  return {
    links,
    outputs: nodes.filter(({ kind }) => kind === 'output'),
    strands: [...strands],
    passed: nodes.filter((node) => isPassed || !ends.includes(node)),
  }
}
