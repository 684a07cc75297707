import '../../src/engine/kinds/learn'
import {
  quantityIdIn,
  recordIteration,
  type ActivationName,
  type Problem,
  type QuantityId,
  type Schedule,
} from '../../src/engine'
import { golden } from './golden'

/** A figure of a published example, with the same number worked out outside of this program. */
export interface PublishedFigure {
  /** The file's own name for it. */
  readonly name: string
  readonly printed: string
  /** Which number it is, as the file says it: `-v('delta.o1')`. */
  readonly as: string
  /** In which iteration, if not in the first. */
  readonly at?: number
  readonly recomputed: number
  readonly verdict: 'exact' | 'cut' | 'rounded' | 'follows' | 'wrong'
}

interface PublishedExample {
  readonly id: string
  readonly config: {
    readonly shape: readonly number[]
    readonly x: readonly number[]
    readonly t: readonly number[]
    readonly w: readonly number[]
    readonly b: readonly number[]
    readonly lr: number
    readonly bias: 'none' | 'neuron'
    readonly order: 'simultaneous' | 'output-first'
    readonly activations?: readonly ActivationName[]
    /** Its samples after the first. */
    readonly others?: readonly { readonly x: readonly number[]; readonly t: readonly number[] }[]
    readonly schedule?: Schedule
  }
  readonly figures: readonly PublishedFigure[]
  /** Other numbers that were worked out of it. */
  readonly unprinted: readonly Omit<PublishedFigure, 'printed' | 'verdict'>[]
}

/** Published examples as they were written down outside of this program. */
export const PUBLISHED = (golden('sources.json') as { readonly examples: readonly PublishedExample[] }).examples

/** The network of an example. */
export function problemOf({ config }: PublishedExample): Problem {
  return {
    shape: config.shape,
    inputs: config.x,
    targets: config.t,
    weights: config.w,
    biases: config.bias === 'none' ? [] : config.b,
    learningRate: config.lr,
    biasRule: config.bias,
    updateOrder: config.order,
    ...(config.activations && { activations: config.activations }),
    ...(config.others && { otherSamples: config.others.map(({ x, t }) => ({ inputs: x, targets: t })) }),
    ...(config.schedule && { schedule: config.schedule }),
  }
}

/** What the file knows of a quantity of an example after so many updates, as the engine has it; null if it knows nothing. */
export function publishedNumber(id: string, quantity: QuantityId, after: number): number | null {
  const example = PUBLISHED.find((one) => one.id === id)
  if (!example) return null
  const { quantities } = recordIteration(problemOf(example))
  const wanted = after === 0 ? quantity : quantityIdIn(quantities, `next.${quantity}`)
  for (const { as, at = 0, recomputed } of [...example.figures, ...example.unprinted]) {
    const [, sign, read] = /^(-?)v\('(.*)'\)$/.exec(as) ?? []
    if (at > 0) {
      if (at === after && read === quantity) return sign === '-' ? -recomputed : recomputed
      continue
    }
    if (read === wanted && after <= 1) return sign === '-' ? -recomputed : recomputed
    // A network of one neuron: what it answers before its run, and after it.
    if (quantity === 'out.o1' && as === (after === 0 ? 'b(0)' : after === 300 ? 'a(0)' : '')) return recomputed
  }
  return null
}
