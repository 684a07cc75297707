import type { OtherMath } from '../../notation/expressionMath'
import type { OtherKind, WordsOf } from '../narration/quantityWords'

/** What a language says of networks that have other activations or losses, or several samples. */
export interface KindWords {
  /** Of the quantities that only these networks have. */
  readonly words: WordsOf<OtherKind>
  /** How their formulas are printed: the same in all languages, it comes with the words. */
  readonly math: OtherMath
}
