import type { Quantity, QuantityId, Seen } from '../../engine'
import type { Told } from './narration'

export type Kind = Quantity['kind']
/** Kinds of quantities that only networks with softmax or with several samples have. */
export type OtherKind = 'sum' | 'otherSlope' | 'batchGradient' | 'batchError' | 'sampleGradient' | 'sampleError'
export type UsualKind = Exclude<Kind, OtherKind>
/** Kinds of which is said what holds for the activation of their layer. */
export type ActivatedKind = 'net' | 'out' | 'dE_dout' | 'slope' | 'delta'

/** A quantity of which the kind is known. */
export type OfKind<K extends Kind> = Quantity & { readonly kind: K }

/** What a language says about one quantity. */
export interface QuantityWords {
  /** As it is called inside a sentence. */
  readonly name: string
  /** What it is, in a few words, where that is not what it is in the usual network (narration/meanings). */
  readonly meaning?: string
  /** A short question or claim about the step that writes it. */
  title(seen: Seen): string
  /** Where its number comes from, read out. */
  origin(numbers: Numbers): string
  /** What the step means, from the signs and sizes of the numbers at hand. */
  sentence(told: Told): string
}

/** What a language says about quantities of these kinds. */
export type WordsOf<K extends Kind = Kind> = { readonly [kind in K]: (quantity: OfKind<kind>) => QuantityWords }

/** The numbers of the network shown, written as they are read out. */
export interface Numbers extends Told {
  computed(id: QuantityId): string
  given(id: QuantityId): string
}

/** For what a person sets: no step writes it, so nothing is said about one. */
export function given({ id }: Quantity): Pick<QuantityWords, 'title' | 'origin' | 'sentence'> {
  return { title: () => id, origin: () => '', sentence: () => '' }
}
