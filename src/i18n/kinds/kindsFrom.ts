import { otherMath } from '../../notation/otherMath'
import { formulaOverSamples } from '../../notation/overSamples'
import { endFact } from './endsBefore'
import type { KindLanguage } from './kindLanguage'
import { kindReason } from './kindReason'
import { kindUnit } from './kindUnit'
import type { KindWords } from './kindWords'
import { wordsFrom } from './wordsFrom'

/** A language's words about other networks: what there is to say is worked out here, and the language says it. */
export function kindsFrom(language: KindLanguage): KindWords {
  const { labels, rows, reasonOf, unitOf, endsBefore } = language
  return {
    wordsFor: wordsFrom(language),
    reasonOf(told) {
      const reason = kindReason(told)
      return reason && reasonOf(reason)
    },
    unitOf(fact, problem) {
      const unit = kindUnit(fact, problem)
      return unit && unitOf(unit)
    },
    endsBefore: (what, tape) => endsBefore(endFact(what, tape)),
    math: otherMath,
    formula: formulaOverSamples,
    labels,
    rows,
  }
}
