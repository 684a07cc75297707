import {
  activationAt,
  constant,
  difference,
  name,
  product,
  type Expression,
  type NetworkNode,
  type Tape,
} from '../../engine'
import { formulaOf } from '../rewrites'
import { byOut, minus, net, out, target } from './terms'
import type { Rewrite } from './slip'

/** δ without its slope. */
export function withoutSlope(nodes: readonly NetworkNode[]): readonly Rewrite[] {
  return nodes.map((node) => [name.delta(node), byOut(node)])
}

/** Everything behind the outputs with the other sign. Where the slope of an output cancels, its δ does not go by ∂E/∂out. */
export function turnedAround(tape: Tape): readonly Rewrite[] {
  return outputsOf(tape).flatMap((node): readonly Rewrite[] => {
    const [asked, shorter] = [name.errorByOut(node), shorterDelta(tape, node)]
    const formula = formulaOf(tape, asked)
    return [
      ...(formula ? [[asked, minus(formula)] as const] : []),
      ...(shorter ? [[name.delta(node), minus(shorter)] as const] : []),
    ]
  })
}

/** ∂E/∂out as it were if E had no ½. */
export function twiceTheMiss(tape: Tape): readonly Rewrite[] {
  return outputsOf(tape).map((node) => [
    name.errorByOut(node),
    product(constant(2), difference(out(node), target(node))),
  ])
}

/** The slope of the sigmoid taken from net, wherever it counts. */
export function slopesOfNet(tape: Tape): readonly Rewrite[] {
  return sigmoidsBehind(tape).map((node) => [name.slope(node), product(net(node), difference(constant(1), net(node)))])
}

/** The neurons with the sigmoid of which the slope counts: under cross-entropy those of the outputs cancel. */
export function sigmoidsBehind(tape: Tape): readonly NetworkNode[] {
  return computingNodes(tape).filter(
    (node) => activationAt(tape.problem, node.layer).name === 'sigmoid' && !shorterDelta(tape, node),
  )
}

/** Whether E is half the squared distance, added up over the outputs. */
export function halvesSquares({ problem }: Tape): boolean {
  return (problem.loss ?? 'half-square') === 'half-square'
}

/** Whether the neuron's out is a share of a whole, so that its net moves the others as well. */
export function sharesWhole({ problem }: Tape, node: NetworkNode): boolean {
  return activationAt(problem, node.layer).name === 'softmax'
}

/** What δ of an output comes to where its slope cancels; null where it does not. */
export function shorterDelta(tape: Tape, node: NetworkNode): Expression | null {
  const formula = formulaOf(tape, name.delta(node))
  return formula?.kind === 'becomes' ? formula.to : null
}

export function outputsOf({ topology }: Tape): readonly NetworkNode[] {
  return topology.layers.at(-1)!
}

export function computingNodes({ topology }: Tape): readonly NetworkNode[] {
  return topology.layers.slice(1).flat()
}
