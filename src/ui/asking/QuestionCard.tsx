import type { ComponentProps } from 'react'
import { spokenText } from '../../notation/spokenText'
import { openQuestion, questionAt } from '../../session/question'
import { tapeOf } from '../../session/selectors'
import { useApp, useLateWords } from '../context/AppContext'
import { MathText } from '../parts/MathText'
import { AnswerChoices } from './AnswerChoices'
import { AnswerNumber } from './AnswerNumber'
import { Outcome } from './Outcome'
import { useAskedWords } from './useAskedWords'
import './question.css'

/** The question at the place shown, in the place of the formula: it takes an answer, and says what became of it. */
export function QuestionCard(props: Pick<ComponentProps<typeof Outcome>, 'Shown'>) {
  const question = useApp(questionAt)
  return question && <Asked question={question} {...props} />
}

function Asked({ question, Shown }: ComponentProps<typeof Outcome>) {
  const words = useLateWords('questions')
  const { title } = useAskedWords(question)
  const total = useApp((state) => tapeOf(state).steps.length)
  const isOpen = useApp((state) => openQuestion(state) !== null)
  const { ask } = question
  const isAtEnd = question.step >= total
  return (
    <div
      className={isOpen ? 'question' : 'question isLocked'}
      role="region"
      aria-label={spokenText(title)}
      data-testid="question"
    >
      <p className="eyebrow">{isAtEnd ? words.eyebrowAtEnd : words.eyebrow({ step: question.step + 1, total })}</p>
      <h2>
        <MathText>{title}</MathText>
      </h2>
      {!isOpen ? (
        <Outcome question={question} Shown={Shown} />
      ) : ask.kind === 'number' ? (
        <AnswerNumber key={question.step} question={question} of={ask.of} />
      ) : (
        <AnswerChoices key={question.step} question={question} />
      )}
    </div>
  )
}
