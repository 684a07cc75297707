import type { Bias, Edge, NetworkNode } from '../../engine'
import type { WeightGradientFact } from '../narration/facts/backwardFacts'
import type { Sign, Trend } from '../narration/facts/signs'

/** What a language says otherwise of quantities that every network has, where the network is of another kind. */
export interface OwnWords {
  /** What net is where there are no biases. */
  readonly weightedSum: string
  /** Of ∂E/∂out of an output; `pull` is the loss's own beginning. */
  pulled(of: { readonly node: string; readonly sign: Sign; readonly pull: string }): string
  readonly off: OffWords
  readonly cancels: CancelsWords
  readonly thisSample: SampleWords
  /** Of an E that is 0 only because what is left is too small to be stored. */
  readonly nearlyExact: string
  readonly asked: AskedWords
}

/** Of a ReLU that lets nothing through. */
interface OffWords {
  title(node: string): string
  /** Where the whole layer is off at every sample. */
  readonly layer: string
  /** At all of several samples; for good where nothing can bring it back. */
  forAll(of: { readonly node: string; readonly count: number; readonly isForGood: boolean }): string
  once(node: string): string
}

/** Of δ of an output under cross-entropy, which comes to out − target. */
interface CancelsWords {
  origin(of: { readonly isShare: boolean; readonly out: string; readonly target: string }): string
  /** How it comes to that: the beginning of the sentence. */
  start(of: { readonly isShare: boolean; readonly node: string }): string
  sentence(of: { readonly start: string; readonly node: string; readonly sign: Exclude<Sign, 'zero'> }): string
  zero(of: { readonly start: string; readonly node: NetworkNode; readonly isOfMany: boolean }): string
}

/** Of E of one of several samples: only a part of what training is to lower. */
interface SampleWords {
  name(isNew: boolean): string
  meaning(isNew: boolean): string
  title(isNew: boolean): string
  /** Where all are learned together. */
  first(isExact: boolean): string
  again(of: { readonly from: string; readonly to: string; readonly trend: Trend }): string
  /** Where they are learned one by one: whether this iteration learns the one that is shown. */
  oneByOne(isLearned: boolean): string
}

/** What one of several samples asks for, which is not yet what becomes of a weight. */
interface AskedWords {
  ofEdge(edge: Edge, fact: WeightGradientFact): string
  ofBias(bias: Bias, sign: Sign): string
  /** Of a δ that is 0. */
  nothing(node: NetworkNode): string
}
