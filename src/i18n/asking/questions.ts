import type { Cause } from '../../asking/causes'
import type { Judged } from '../../asking/judged'
import type { Choice } from '../../asking/keyChoices'
import type { KeyFact } from '../../asking/keyFacts'
import type { QuantityId } from '../../engine'

/** How a number is written in a question: with the digits that a person would say. */
export type WriteShort = (value: number) => string

/** What a question is told with. */
export interface AskedOf {
  readonly fact: KeyFact
  readonly write: WriteShort
}

/** How somebody has come off. */
export interface Score {
  readonly right: number
  readonly answered: number
}

/** The words of questions in one language. Those of verdicts are in judgement. */
export interface Questions {
  eyebrow(at: { readonly step: number; readonly total: number }): string
  /** At the end, where no step is asked. */
  readonly eyebrowAtEnd: string
  digits(asked: { readonly digits: number }): string
  /** Asks for a number whose step has no question for its title. */
  numberOf(asked: { readonly name: string }): string
  /** Asks for the sign of a quantity, by its name as it stands in a sentence. */
  signOf(asked: { readonly name: string; readonly id: QuantityId }): string
  readonly signs: { readonly positive: string; readonly zero: string; readonly negative: string }
  field(asked: { readonly name: string }): string
  readonly choices: string
  readonly lock: string
  readonly skip: string
  readonly next: string
  /** The same where it leads to the next card of a lesson. */
  readonly nextCard: string
  readonly again: string
  readonly showWhere: string
  readonly hideWhere: string
  /** Where a number fits two mistakes, and one of them is shown. */
  readonly showOther: string
  /** Shows the step's formula, and why it is that. */
  readonly explain: string
  readonly practise: string
  readonly practiseMeans: string
  readonly keys: string
  readonly keysOfChoices: string
  /** What Escape does next where it has skipped. */
  readonly keysOfSkipped: string
  /** Before a class, for whoever counts its hands: which digits count, and which letters choose. */
  keysOfHands(keys: { readonly digits: string; readonly letters: string }): string
  hands(counted: { readonly choice: string; readonly count: number }): string
  /** Beside the choice for which most hands went up, and beside the right one. */
  readonly mostHands: string
  readonly rightOne: string
  readonly you: string
  readonly here: string
  readonly noAnswer: string
  /** The same as a sentence, for ears. */
  readonly noAnswerSaid: string
  /** The number itself, before what is said of it. */
  resultSaid(result: { readonly number: string }): string
  readonly right: string
  readonly wrong: string
  readonly stillHidden: string
  readonly whyTitle: string
  readonly causes: Readonly<Record<Cause, string>>
  readonly ownWords: string
  readonly copy: string
  readonly copied: string
  readonly copyFailed: string
  score(score: Score): string
  /** The head of the table of answers that can be copied. */
  readonly table: { readonly step: string; readonly yours: string; readonly here: string; readonly verdict: string }
  /** In that table: a choice whose words were a lesson’s, and what became of an answer. */
  readonly ofLesson: string
  readonly verdicts: Readonly<Record<Judged['verdict'], string>>
  readonly veiled: string
  readonly unveil: string
  readonly watchVeiled: string
  questionOf(asked: AskedOf): string
  choiceOf(choice: Choice, write: WriteShort): string
  /** What is so, once the answer is there. */
  afterOf(asked: AskedOf): string
  /** Said when a question opens, and when its answer is there. */
  said(heard: { readonly question: string }): string
  /** Before its first card: that a lesson has begun, and how long it is. */
  lessonBegins(lesson: { readonly title: string; readonly card: number; readonly total: number }): string
}
