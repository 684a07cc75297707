import type { Rule } from '../../mistakes'
import type { MistakeFact } from './mistakeFact'

/** What a language says of a mistake. */
export interface MistakeWords {
  /** Where its number comes from, and what belongs there. */
  readonly sentence: string
  /** What it is in a few words, to stand beside another. */
  readonly brief: string
}

/** What a language says of each mistake: one that is missing does not compile. */
export type RuleWords = { readonly [One in Rule]: (fact: MistakeFact) => MistakeWords }
