import { biasOf, topologyOf, type Edge, type LayerKind, type Problem } from '../../engine'
import type { Reshaped } from './shaped'

/** Weights that are called otherwise than before, as their places have moved. */
export interface Renamed {
  readonly was: readonly string[]
  readonly now: readonly string[]
}

/** What a change has made of a network, for whoever says it. */
export type News =
  | {
      readonly kind: 'grown'
      readonly node: string
      readonly layer: LayerKind
      readonly weights: readonly string[]
      /** The bias of the neuron alone, which begins at 0; null where it has none of its own. */
      readonly bias: string | null
      readonly isBack: boolean
      readonly seed: number
      readonly renamed: Renamed | null
    }
  | {
      readonly kind: 'shrunk'
      readonly node: string
      readonly weights: number
      readonly hasBias: boolean
      readonly renamed: Renamed | null
    }
  | {
      readonly kind: 'layerIn'
      readonly size: number
      readonly weights: number
      readonly seed: number
      readonly renamed: Renamed | null
    }
  | { readonly kind: 'layerOut'; readonly weights: number; readonly seed: number; readonly renamed: Renamed | null }
  /** Layers whose neurons had different biases, counted from the inputs at 0: theirs begins at 0. */
  | { readonly kind: 'rebiased'; readonly differed: readonly number[] }
  | { readonly kind: 'drawn'; readonly seed: number }

/** What a layer that has grown or shrunk by its last neuron has changed. */
export function newsOfSize(
  before: Problem,
  { problem, cameFrom, isBack }: Reshaped,
  layer: number,
  seed: number,
): News {
  const [old, now] = [namesOf(before), namesOf(problem)]
  const renamed = renamedIn(old.edges, now.edges, cameFrom)
  if (problem.shape[layer]! > before.shape[layer]!) {
    const node = now.layers[layer]!.at(-1)!
    const bias = problem.biasRule === 'neuron' ? (biasOf(now, node)?.id ?? null) : null
    const weights = now.edges.filter((_, i) => cameFrom[i] === null).map(({ called }) => called)
    return { kind: 'grown', node: node.id, layer: node.kind, weights, bias, isBack, seed, renamed }
  }
  const node = old.layers[layer]!.at(-1)!
  const hasBias = before.biasRule === 'neuron' && biasOf(old, node) !== null
  return { kind: 'shrunk', node: node.id, weights: old.edges.length - now.edges.length, hasBias, renamed }
}

/** What a hidden layer has changed that is new at this place, or gone from it. */
export function newsOfLayer(before: Problem, { problem, cameFrom }: Reshaped, at: number, seed: number): News {
  const [old, now] = [namesOf(before), namesOf(problem)]
  const renamed = renamedIn(old.edges, now.edges, cameFrom)
  const weights = cameFrom.filter((was) => was === null).length
  return problem.shape.length > before.shape.length
    ? { kind: 'layerIn', size: problem.shape[at]!, weights, seed, renamed }
    : { kind: 'layerOut', weights, seed, renamed }
}

/** The new places of the drawing: neurons, weights and biases. */
export function newPlaces({ problem, cameFrom }: Reshaped, before: Problem): readonly string[] {
  const { edges, layers } = namesOf(problem)
  const fresh = edges.filter((_, i) => cameFrom[i] === null)
  const grown = problem.shape.length === before.shape.length
  const nodes = grown
    ? layers.flatMap((layer, i) => layer.slice(before.shape[i]))
    : problem.shape.length > before.shape.length
      ? [...new Set(fresh.map(({ to }) => to))].slice(0, problem.shape[fresh[0]!.to.layer])
      : []
  const biases =
    problem.biasRule === 'neuron' ? nodes.filter(({ kind }) => kind !== 'input').map(({ id }) => `b_${id}`) : []
  return [...fresh.map(({ id }) => id), ...nodes.map(({ id }) => id), ...biases]
}

function namesOf({ shape, biasRule, names }: Problem): ReturnType<typeof topologyOf> {
  return topologyOf(shape, biasRule, names)
}

function renamedIn(
  before: readonly Edge[],
  now: readonly Edge[],
  cameFrom: readonly (number | null)[],
): Renamed | null {
  const pairs = now.flatMap((edge, i) => {
    const was = cameFrom[i] ?? null
    const old = was === null ? undefined : before[was]
    return old && old.called !== edge.called ? [[old.called, edge.called] as const] : []
  })
  return pairs.length === 0 ? null : { was: pairs.map(([was]) => was), now: pairs.map(([, name]) => name) }
}
