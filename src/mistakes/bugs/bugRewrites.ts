import {
  activationAt,
  edgesFrom,
  learnsTogether,
  name,
  product,
  type Bug,
  type Edge,
  type NetworkNode,
  type Expression,
  type Tape,
} from '../../engine'
import type { Rewrites } from '../rewrites'
import {
  computingNodes,
  halvesSquares,
  outputsOf,
  slopesOfNet,
  turnedAround,
  twiceTheMiss,
  withoutSlope,
} from '../rules/replaced'
import type { Rewrite } from '../rules/slip'
import { delta, given, next, transposed, via } from '../rules/terms'

/**
 * What a wrong program puts in the place of which formulas; all others are the right ones. Nothing where it does what the
 * right one does: of the half that a loss has not, nothing can be forgotten.
 */
export function rewritesOf(bug: Bug, tape: Tape): Rewrites {
  // Where samples are learned one by one, those that are looked at have no way back.
  return new Map(listed(bug, tape).filter(([id]) => tape.places.has(id)))
}

/** Whether a program is wrong in networks of this kind at all, whatever their numbers are. */
export function isWrongIn(tape: Tape, bug: Bug): boolean {
  return rewritesOf(bug, tape).size > 0
}

function listed(bug: Bug, tape: Tape): readonly Rewrite[] {
  const { topology, problem } = tape
  const hidden = topology.layers.slice(1, -1).flat()
  const bent = (nodes: readonly NetworkNode[]): readonly NetworkNode[] =>
    nodes.filter(({ layer }) => activationAt(problem, layer).name !== 'identity')
  const paths = hidden.flatMap((node) => edgesFrom(topology, node))
  const lookingThrough = (weightOf: (edge: Edge) => Expression, among = paths): readonly Rewrite[] =>
    among.map((edge) => [name.via(edge), product(delta(edge.to), weightOf(edge))])
  switch (bug) {
    case 'order':
      // What all samples move together has not moved before all of them have been looked at.
      return learnsTogether(problem) ? [] : lookingThrough(next)
    case 'one-path':
      return hidden
        .filter((node) => edgesFrom(topology, node).length > 1)
        .map((node) => [name.errorByOut(node), via(edgesFrom(topology, node)[0]!)])
    case 'transposed':
      // A weight on the diagonal stands in its own place.
      return lookingThrough(
        (edge) => given(transposed(tape, edge)),
        paths.filter((edge) => transposed(tape, edge) !== edge),
      )
    case 'no-output-slope':
      return withoutSlope(bent(outputsOf(tape)))
    case 'no-hidden-slope':
      return withoutSlope(bent(hidden))
    case 'no-slopes':
      return withoutSlope(bent(computingNodes(tape)))
    case 'no-half':
      return halvesSquares(tape) ? twiceTheMiss(tape) : []
    case 'sign':
      return turnedAround(tape)
    case 'net-slope':
      return slopesOfNet(tape)
  }
}
