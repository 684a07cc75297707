import { name, type Edge, type NetworkNode, type QuantityId, type Step, type Tape } from '../engine'
import { endOf, pathsOf, type Chain, type ChainPath } from './chain'
import type { PathMark } from './marks'

/** What is lit by whoever points at a mark, and what else lights it. */
export type Lights = Pick<PathMark, 'quantity' | 'also'>

/** What each part of a chain is lit with: the factor of the formula whose link it is, or the term, where that is a sum over paths. */
export interface ChainLights {
  /** The lines from E to an output. */
  output(node: NetworkNode): Lights
  strand(edge: Edge): Lights
  /** The lane of a neuron that is gone back through. */
  lane(node: NetworkNode): Lights
}

/** Says what the parts of this chain are lit with. */
export function chainLights({ links }: Chain, tape: Tape, step: Step): ChainLights {
  const { what } = step
  const end = endOf(step)
  const paths = pathsOf(tape, step)
  const lightsOf = (isOn: (path: ChainPath) => boolean, own: QuantityId): Lights => {
    // All the way to the receiver is one link: its δ.
    if (what.kind === 'via') return { quantity: links[0]?.factors[0] ?? own }
    const over = paths.filter(isOn)
    if (!end || over.length === 0) return { quantity: own }
    const sum = name.errorByOut(end)
    const [first, ...others] = over
    // The formula of δ has no terms for the paths.
    const isTerm = others.length === 0 && what.kind !== 'delta'
    return { quantity: isTerm ? first!.via : sum, also: [own, sum, ...over.map(({ via }) => via)] }
  }
  return {
    output: (node) => lightsOf(({ outputs }) => outputs.includes(node), name.errorByOut(node)),
    strand: (edge) =>
      what.kind === 'via' && what.edge === edge
        ? { quantity: links[1]?.factors[0] ?? name.via(edge) }
        : lightsOf(({ strands }) => strands.includes(edge), name.via(edge)),
    lane: (node) =>
      node === end && what.kind !== 'via'
        ? { quantity: name.slope(node) }
        : lightsOf(({ passed }) => passed.includes(node), name.slope(node)),
  }
}

/** As much of a chain as is lit at a moment of its step: of several paths one after the other, then all, as at rest. */
export function litBy(chain: Chain, paths: readonly ChainPath[], progress: number): Chain {
  const path = paths.length > 1 ? paths[Math.floor(progress * (paths.length + 1))] : undefined
  if (!path) return chain
  const onPaths = new Set(paths.flatMap((each) => each.passed))
  const { outputs, strands, passed } = path
  return {
    links: chain.links,
    outputs: chain.outputs.filter((node) => outputs.includes(node)),
    strands: chain.strands.filter((edge) => strands.includes(edge)),
    passed: chain.passed.filter((node) => !onPaths.has(node) || passed.includes(node)),
  }
}
