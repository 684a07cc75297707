import { judgementOf } from '../../asking/judged'
import { lateWordsOf } from '../../i18n/words'
import { spokenText } from '../../notation/spokenText'
import { writerFor } from '../../notation/writer'
import { openQuestion, questionAt } from '../../session/question'
import { sightNow } from '../../session/selectors'
import { cardWordsNow } from '../lessons/useCardWords'
import type { SayChange } from '../transport/statusLine'
import { askedWords } from './askedWords'
import { verdictOn } from './verdictOn'

/** What is heard of a question: that it is asked, what an answer was that is tried once more, and in the end the result first. */
export const sayQuestion: SayChange = (state) => {
  const question = questionAt(state)
  if (!question) return null
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
  const result = ask.kind === 'choice' ? '' : `${writerFor(decimals).quantity(sight, ask.of)}. `
  const { verdict } = judgementOf(state, question)
  const said =
    answer === null
      ? words.noAnswer
      : ask.kind === 'number'
        ? verdictOn(state, question, answer)
        : verdict === 'right'
          ? words.right
          : words.wrong
  return spokenText([result + said, after].filter(Boolean).join(' '))
}
