import { topologyOf, type ActivationName, type Edge, type Problem } from '../../engine'

/** What was taken out of a network, by its place in it: it comes back with its neuron. */
export type Removed = ReadonlyMap<string, number>

/** A network, and what has been taken out of it while somebody gives it another shape. */
export interface Shaped {
  readonly problem: Problem
  readonly removed: Removed
}

/** What a change of shape has made of a network. */
export interface Reshaped extends Shaped {
  /** For each weight the one that it was before, counted from 0; null where it is new. */
  readonly cameFrom: readonly (number | null)[]
  /** Whether a neuron has come back with the numbers that it had. */
  readonly isBack: boolean
}

export const NOTHING_REMOVED: Removed = new Map()

/** The places of numbers that may be taken out and come back. */
export const placeKey = {
  weight: (layer: number, from: number, to: number): string => `w ${layer} ${from} ${to}`,
  bias: (layer: number, index: number): string => `b ${layer} ${index}`,
  input: (sample: number, index: number): string => `i ${sample} ${index}`,
  target: (sample: number, index: number): string => `t ${sample} ${index}`,
} as const

/** The key of the weight on an edge. */
export function keyOfEdge({ from, to }: Edge): string {
  return placeKey.weight(to.layer, from.index, to.index)
}

/** The activations of all computing layers, also where the network leaves them out. */
export function activationsOf({ activations, shape }: Problem): readonly ActivationName[] {
  return activations ?? shape.slice(1).map(() => 'sigmoid')
}

/** The edges of a network of this shape, in the order of its weights. */
export function edgesOf(shape: readonly number[]): readonly Edge[] {
  return topologyOf(shape, 'none').edges
}

/** What was removed, at the places that these layers have now; null for a layer that is gone. */
export function withLayersMoved(
  removed: Removed,
  { weights, biases }: { weights(layer: number): number | null; biases(layer: number): number | null },
): Removed {
  const moved = new Map<string, number>()
  for (const [key, value] of removed) {
    const [kind, layer, ...rest] = key.split(' ')
    const next = kind === 'w' ? weights(Number(layer)) : kind === 'b' ? biases(Number(layer)) : Number(layer)
    if (next !== null) moved.set([kind, next, ...rest].join(' '), value)
  }
  return moved
}
