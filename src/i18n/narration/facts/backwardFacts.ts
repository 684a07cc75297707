import {
  activationAt,
  edgesFrom,
  name,
  valueIn,
  type Edge,
  type NetworkNode,
  type Seen,
  type Tape,
} from '../../../engine'
import { signOf, type Sign } from './signs'
import { SATURATED, STEEPEST } from './sizes'

/** A sender below this makes the gradient small, if that is indeed below SMALL_GRADIENT. */
const SMALL_SENDER = 0.2
const SMALL_GRADIENT = 0.05

/** What an output asks for, or what the paths back to a hidden node add up to. */
export type ErrorByOutFact =
  | { readonly kind: 'pull'; readonly sign: Sign }
  | {
      readonly kind: 'paths'
      readonly sum: Sign
      readonly paths: number
      /** Who wants the node lower, and who wants it higher. */
      readonly lower: readonly NetworkNode[]
      readonly higher: readonly NetworkNode[]
    }

export interface SlopeFact {
  readonly level: 'none' | 'saturated' | 'usual' | 'steepest'
  /** The slope in whole hundredths: how much of the signal gets through. */
  readonly percent: number
}

export interface DeltaFact {
  readonly sign: Sign
  /** Why it is 0, if it is. */
  readonly because: 'nothingBack' | 'flat' | 'tiny' | null
  /** The largest δ of the layer after it, and how many times smaller this one is; for hidden nodes only. */
  readonly against: { readonly node: NetworkNode; readonly timesSmaller: number } | null
}

export interface WeightGradientFact {
  readonly sign: Sign
  readonly because: 'sender' | 'delta' | 'tiny' | null
  readonly sender: 'negative' | 'small' | 'usual'
}

export interface ViaFact {
  readonly sign: Sign
  readonly because: 'weight' | 'delta' | 'tiny' | null
  /** The weight after its update is used, where the forward pass used the one before. */
  readonly newWeight: boolean
  readonly negativeWeight: boolean
  /** The first receiver before this one that sent something back. */
  readonly earlier: { readonly node: NetworkNode; readonly opposite: boolean } | null
}

export function errorByOutFact(seen: Seen, node: NetworkNode): ErrorByOutFact {
  if (node.kind !== 'output') return pathsBack(seen, node)
  return { kind: 'pull', sign: signOf(valueIn(seen, name.errorByOut(node))) }
}

/** Whether each edge from a neuron is one path to E: none of them parts again. */
export function arePaths({ topology }: Tape, { layer }: NetworkNode): boolean {
  return topology.layers.slice(layer + 2).every(({ length }) => length === 1)
}

function pathsBack(seen: Seen, node: NetworkNode): ErrorByOutFact {
  const { topology } = seen.tape
  const paths = edgesFrom(topology, node)
  const wanting = (sign: 'positive' | 'negative'): readonly NetworkNode[] =>
    paths.filter((edge) => signOf(valueIn(seen, name.via(edge))) === sign).map((edge) => edge.to)
  return {
    kind: 'paths',
    sum: signOf(valueIn(seen, name.errorByOut(node))),
    paths: paths.length,
    lower: wanting('positive'),
    higher: wanting('negative'),
  }
}

export function slopeFact(seen: Seen, node: NetworkNode): SlopeFact {
  const slope = valueIn(seen, name.slope(node))
  const { steepest } = activationAt(seen.tape.problem, node.layer)
  const part = slope / steepest
  const level = slope === 0 ? 'none' : part < SATURATED ? 'saturated' : part < STEEPEST ? 'usual' : 'steepest'
  return { level, percent: Math.round(100 * slope) }
}

export function deltaFact(seen: Seen, node: NetworkNode): DeltaFact {
  const { topology } = seen.tape
  const delta = valueIn(seen, name.delta(node))
  const sizeOf = (other: NetworkNode): number => Math.abs(valueIn(seen, name.delta(other)))
  const strongest = edgesFrom(topology, node)
    .map((edge) => edge.to)
    .reduce<NetworkNode | null>((best, other) => (best && sizeOf(best) >= sizeOf(other) ? best : other), null)
  const nothingBack = valueIn(seen, name.errorByOut(node)) === 0
  return {
    sign: signOf(delta),
    because: delta !== 0 ? null : nothingBack ? 'nothingBack' : valueIn(seen, name.slope(node)) === 0 ? 'flat' : 'tiny',
    against: strongest && delta !== 0 ? { node: strongest, timesSmaller: sizeOf(strongest) / Math.abs(delta) } : null,
  }
}

export function weightGradientFact(seen: Seen, edge: Edge): WeightGradientFact {
  const gradient = valueIn(seen, name.gradient(edge))
  const sent = valueIn(seen, name.out(edge.from))
  const small = Math.abs(sent) < SMALL_SENDER && Math.abs(gradient) < SMALL_GRADIENT
  return {
    sign: signOf(gradient),
    because:
      gradient !== 0 ? null : sent === 0 ? 'sender' : valueIn(seen, name.delta(edge.to)) === 0 ? 'delta' : 'tiny',
    sender: sent < 0 ? 'negative' : small ? 'small' : 'usual',
  }
}

export function viaFact(seen: Seen, edge: Edge): ViaFact {
  const { topology, problem } = seen.tape
  const newWeight = problem.updateOrder === 'output-first'
  const weight = valueIn(seen, newWeight ? name.next(edge) : edge.id)
  const via = valueIn(seen, name.via(edge))
  const paths = edgesFrom(topology, edge.from)
  const before = paths.slice(0, paths.indexOf(edge)).find((path) => valueIn(seen, name.via(path)) !== 0)
  const opposite = before !== undefined && signOf(valueIn(seen, name.via(before))) !== signOf(via)
  return {
    sign: signOf(via),
    because: via !== 0 ? null : weight === 0 ? 'weight' : valueIn(seen, name.delta(edge.to)) === 0 ? 'delta' : 'tiny',
    newWeight,
    negativeWeight: weight < 0,
    earlier: before ? { node: before.to, opposite } : null,
  }
}
