import type { ActivationName, LossName } from '../../engine'
import type { OtherKind, WordsOf } from '../narration/quantityWords'

/** What a language says of networks that have other activations or losses, or several samples. */
export interface KindWords {
  /** Of the quantities that only these networks have. */
  readonly words: WordsOf<OtherKind>
  readonly labels: DrawnLabels
}

/** What stands on the drawing of such networks. */
export interface DrawnLabels {
  activation(name: ActivationName): string
  readonly slope: string
  readonly timesSlope: string
  readonly timesSlopes: string
  readonly off: string
  readonly shareOf: string
  readonly loss: Readonly<Record<LossName, string>>
  readonly thisSample: string
  allSamples(of: { readonly count: number }): string
}
