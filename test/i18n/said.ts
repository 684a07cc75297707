import type { QuantityId, Tape } from '../../src/engine'
import type { Language } from '../../src/content/languages'
import { lateWordsOf } from '../../src/i18n/words'
import { judge, type Judgement, type OwnNumbers } from '../../src/mistakes'
import { writing } from './support'

/** An answer, and what was judged of it, where that is not what the judge finds. */
export interface Answered {
  readonly tape: Tape
  readonly of: QuantityId
  readonly typed: string
  readonly own?: OwnNumbers | undefined
  readonly judgement?: Judgement
}

/** What the page says of an answer. */
export function said({ judgement, ...answer }: Answered, language: Language): string {
  const { tape, of, typed, own = {} } = answer
  const judged = { ...answer, own, judgement: judgement ?? judge(tape, { of, typed, own }), write: writing(9) }
  return lateWordsOf(language, 'judgement').sentenceOf(judged)
}
