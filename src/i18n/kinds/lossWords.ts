import { valueIn, name, type NetworkNode, type Problem, type Seen } from '../../engine'

/** Losses as they are spoken of: cross-entropy is another one for shares than for yes or no. */
export type LossKind = 'half-square' | 'square' | 'mean-square' | 'yes-no' | 'share'

/** What is said of a loss by name, or holds for it alone. */
export interface LossWords {
  readonly meaning: string
  origin(of: Missed): string
  /** What the number means where an output is not on its target. */
  sentence(of: Miss): string
  /** Where ∂E/∂out comes from, read out, and as a beginning of a sentence. */
  pullOrigin(of: Missed): string
  pull(of: { readonly outputs: number }): string
  /** Why the error is what it is, and why ∂E/∂out is. */
  readonly why: string
  whyPull(node: string): string
}

interface Missed {
  readonly target: string
  readonly out: string
  readonly outputs: number
}

interface Miss {
  readonly node: string
  readonly isExact: boolean
  /** Whether the output is not asked for anything. */
  readonly isUnasked: boolean
}

/** The loss of a network. */
export function lossKindOf({ loss = 'half-square', activations }: Problem): LossKind {
  if (loss !== 'cross-entropy') return loss
  return activations?.at(-1) === 'softmax' ? 'share' : 'yes-no'
}

/** What is worth saying of an output's miss, whatever the loss. */
export function missOf(seen: Seen, node: NetworkNode): Miss {
  const target = valueIn(seen, name.target(node))
  return { node: node.id, isExact: valueIn(seen, name.out(node)) === target, isUnasked: target === 0 }
}
