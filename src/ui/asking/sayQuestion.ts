import { judgementOf } from '../../asking/judged'
import { lateWordsOf } from '../../i18n/words'
import { spokenText } from '../../notation/spokenText'
import { writerFor } from '../../notation/writer'
import type { AppState } from '../../session/appState'
import { openQuestion, questionAt, type Question } from '../../session/question'
import { sightNow } from '../../session/selectors'
import { tallyOf } from '../../teaching/tally'
import { cardWordsNow } from '../lessons/useCardWords'
import type { SayChange } from '../transport/statusLine'
import { askedWords } from './askedWords'
import { verdictOn } from './verdictOn'

/** What is heard of a question and of a lesson: that it begins first of all. */
export const sayQuestion: SayChange = (state, before) => {
  const question = questionAt(state)
  const said = question ? sayAsked(state, question) : sayCard(state, before)
  const { lesson, language } = state
  if (!lesson || lesson.lesson === before.lesson?.lesson) return said
  const { title, cards } = lesson.lesson
  const place = { title: title[language], card: lesson.card + 1, total: cards.length }
  const begins = spokenText(lateWordsOf(language, 'questions').lessonBegins(place))
  return said ? `${begins} ${said}` : begins
}

/** That it is asked, what an answer was that is tried once more, and in the end the result first. */
function sayAsked(state: AppState, question: Question): string {
  const { language, decimals } = state
  const sight = sightNow(state)
  const words = lateWordsOf(language, 'questions')
  const { title, after } = askedWords(question, sight, language, cardWordsNow(state))
  const { ask, answer, tries } = question
  if (openQuestion(state)) {
    const latest = tries.at(-1)
    if (latest === undefined || ask.kind !== 'number') return spokenText(words.said({ question: title }))
    return spokenText(`${verdictOn(state, question, latest)} ${words.stillHidden}`)
  }
  const { verdict } = judgementOf(state, question)
  // Whoever is right hears it with that.
  const isSaid = ask.kind === 'choice' || (ask.kind === 'number' && verdict === 'right')
  const result = isSaid ? '' : words.resultSaid({ number: writerFor(decimals).quantity(sight, ask.of) })
  const said =
    answer === null
      ? words.noAnswerSaid
      : ask.kind === 'number'
        ? verdictOn(state, question, answer)
        : verdict === 'right'
          ? words.right
          : words.wrong
  return spokenText([result + said, after].filter(Boolean).join(' '))
}

/** The card of a lesson when it turns, and that a task is done. */
function sayCard(state: AppState, before: AppState): string | null {
  const { lesson, language } = state
  if (!lesson || lesson === before.lesson) return null
  const { text, after } = cardWordsNow(state)
  if (lesson.isOver) return spokenText(lateWordsOf(language, 'lessons').closing(tallyOf(state)))
  if (before.lesson?.isOver || lesson.card !== before.lesson?.card || lesson.lesson !== before.lesson.lesson)
    return spokenText(text)
  if (!lesson.done.includes(lesson.card) || before.lesson.done.includes(lesson.card)) return null
  return spokenText(`${lateWordsOf(language, 'lessons').done} ${after}`)
}
