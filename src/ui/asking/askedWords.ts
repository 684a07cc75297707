import { choicesOf } from '../../asking/keyChoices'
import { keyQuestionsOf } from '../../asking/keyQuestions'
import type { Language } from '../../content/languages'
import type { Seen, Step, Tape } from '../../engine'
import { lateWordsOf, narrationOf } from '../../i18n/words'
import { writeShort } from '../../notation/numbers'
import type { Ask, Question } from '../../session/question'
import { OF_LESSON } from '../../teaching/acts'
import type { CardWords } from '../../teaching/words'

/** What a question says in the page's language. */
export interface AskedWords {
  readonly title: string
  /** Its choices, in their order; none where a number is asked for. */
  readonly choices: readonly string[]
  /** What is said once the answer is there, whatever it was; empty where the verdict says it all. */
  readonly after: string
}

/** The signs that an answer may be, in the order of their choices. */
const SIGNS = ['positive', 'zero', 'negative'] as const

/** The words of a question; those of a lesson are its card's. */
export function askedWords(
  { ask }: Pick<Question, 'ask'>,
  seen: Seen,
  language: Language,
  card: CardWords,
): AskedWords {
  const { tape } = seen
  const words = lateWordsOf(language, 'questions')
  const narration = narrationOf(language)
  switch (ask.kind) {
    case 'number': {
      const told = narration.titleOf({ seen, step: askedStep(tape, ask)! })
      // A step that is played says what happens; whether it does is not known yet.
      const isAsked = /[?？]$/.test(told)
      const name = narration.quantityName(tape.quantities.get(ask.of)!)
      return { title: isAsked ? told : words.numberOf({ name }), choices: [], after: card.after }
    }
    case 'sign': {
      const name = narration.quantityName(tape.quantities.get(ask.of)!)
      return {
        title: words.signOf({ name, id: ask.of }),
        choices: SIGNS.map((sign) => words.signs[sign]),
        after: card.after,
      }
    }
    case 'choice': {
      if (ask.named === OF_LESSON) return { ...card, title: card.text }
      const fact = keyQuestionsOf(tape).find(({ fact: { id } }) => id === ask.named)?.fact
      if (!fact) throw new Error(`Nobody knows the question ${ask.named}`)
      const told = { fact, write: writeShort }
      return {
        title: words.questionOf(told),
        choices: choicesOf(fact).choices.map((choice) => words.choiceOf(choice, writeShort)),
        after: words.afterOf(told),
      }
    }
  }
}

/** The step that is asked about; null for a question about no step. */
export function askedStep({ places, steps }: Tape, { of }: Ask): Step | null {
  const place = of === null ? undefined : places.get(of)
  return place === undefined ? null : steps[place]!
}
