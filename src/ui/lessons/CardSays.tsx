import { questionAt } from '../../session/question'
import { isPresenting } from '../../session/showing'
import { cardOf } from '../../teaching/cards'
import { useApp, useLateWords } from '../context/AppContext'
import { MathText } from '../parts/MathText'
import { SentenceGap } from '../parts/SentenceGap'
import { FoundOut } from './FoundOut'
import { useCardWords } from './useCardWords'

/** What the card that is shown says: its text, its hint once that is wanted, and what is said once it is done. */
export function CardSays() {
  const words = useLateWords('lessons')
  const run = useApp((state) => state.lesson)!
  const { text, hint, after } = useCardWords()
  const card = cardOf(run)
  const isPresented = useApp(isPresenting)
  // A choice has its question where its choices are, as long as it is asked; before a class these take all the room.
  const isAbove = useApp((state) => card.ask?.kind !== 'choice' || isPresented || !questionAt(state))
  return (
    <>
      {isAbove && (
        <p className="lessonText">
          <MathText>{text}</MathText>
        </p>
      )}
      {run.isHinted && hint && (
        <p className="lessonHint">
          <b>{words.hint}</b> <MathText>{hint}</MathText>
        </p>
      )}
      {/* After an answer it is said with the answer. */}
      {!card.ask && (card.task || after) && (
        <p className="lessonAfter">
          {run.done.includes(run.card) && (
            <>
              {card.task && <b>{words.done}</b>}
              <SentenceGap />
              <MathText>{after}</MathText>
            </>
          )}
        </p>
      )}
      {isPresented && card.panel === 'bugs' && !card.ask && !card.task && <FoundOut />}
    </>
  )
}
