import type { ActivationName } from '../../engine'
import type { OtherKind, WordsOf } from '../narration/quantityWords'
import type { EndFact } from './endsBefore'
import type { KindReason } from './kindReason'
import type { KindUnit } from './kindUnit'
import type { KindWords, OtherActivationWords, UnitWords } from './kindWords'
import type { LossKind, LossWords } from './lossWords'
import type { OwnWords } from './ownWords'

/** What a language has to give for networks of other kinds. */
export interface KindLanguage extends Pick<KindWords, 'labels' | 'rows'> {
  /** All that is said of each activation and loss by name, or that holds for it alone. */
  readonly activations: Readonly<Record<Exclude<ActivationName, 'sigmoid'>, OtherActivationWords>>
  readonly losses: Readonly<Record<LossKind, LossWords>>
  /** What is said of quantities that only these networks have, and what is said otherwise of all others. */
  readonly onlyTheirs: WordsOf<OtherKind>
  readonly own: OwnWords
  reasonOf(reason: KindReason): string
  unitOf(unit: KindUnit): UnitWords
  /** What can be done where a number can't be written. */
  endsBefore(fact: EndFact): string
}
