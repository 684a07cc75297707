import { useEffect, type MouseEvent } from 'react'
import { createPortal } from 'react-dom'
import { saveFile } from '../../browser/saveFile'
import { writeLesson } from '../../formats/lessonFile'
import { leaveLesson, nextCard, showHint, turnTo } from '../../teaching/acts'
import { cardOf, isThrough } from '../../teaching/cards'
import { useApp, useLateWords, useParts } from '../context/AppContext'
import { Icon } from '../parts/icons'
import { LastingButton } from '../parts/LastingButton'
import { MathText } from '../parts/MathText'
import { CardSays } from './CardSays'
import { CardTools } from './CardTools'
import { ClosingText, NextLesson } from './LessonClosing'
import { focusOnward } from './focusOnward'
import { useLessonPlace } from './useLessonPlace'
import '../parts/choice.css'
import './lessonStrip.css'

/** Somebody who tries for so long is offered the hint, in milliseconds. */
const HINT_AFTER = 90_000

/** The card of a lesson under the header, or in the sheet of a phone: what to look at, to answer or to do; the drawing stays free. */
export function LessonStrip() {
  const place = useLessonPlace()
  return place ? createPortal(<LessonCard />, place) : <LessonCard />
}

function LessonCard() {
  const { store } = useParts()
  const words = useLateWords('lessons')
  const run = useApp((state) => state.lesson)!
  const language = useApp((state) => state.language)
  const { lesson, card: index, isOver } = run
  const card = cardOf(run)
  const isDone = isThrough(run)
  const isLast = index === lesson.cards.length - 1
  useEffect(() => {
    if (!card.hint || isDone) return
    const timer = setTimeout(() => showHint(store), HINT_AFTER)
    return () => clearTimeout(timer)
  }, [card, isDone, store])
  useEffect(() => {
    // Opened by an address nothing has the focus: Tab would begin at the page's head, far from what leads on.
    if (document.activeElement === document.body) focusOnward(store.getState())
  }, [store])
  const leave = (): void => {
    leaveLesson(store)
    // What was pressed goes: the next button would be one in the sheet, and in the network arrows would walk.
    focusOnward(store.getState())
  }
  const goOn = ({ detail }: MouseEvent): void => {
    if (isOver) return leave()
    nextCard(store)
    // A key that is pressed once more must not pass over what the next card asks for.
    if (detail === 0) focusOnward(store.getState())
  }
  return (
    <section
      className="lessonStrip"
      aria-label={lesson.title[language]}
      data-over={isOver || undefined}
      data-asks={isOver ? undefined : (card.ask?.kind ?? (card.fade.length > 0 ? 'blanks' : undefined))}
      data-panel={card.panel ?? undefined}
      data-measured={(card.panel && card.ask?.kind === 'choice') || undefined}
      data-testid="lesson"
    >
      <div className="lessonSays">
        <p className="lessonAt">
          <b>
            <MathText>{lesson.title[language]}</MathText>
          </b>{' '}
          {isOver && (
            <b className="lessonOver">
              <Icon name="done" /> {words.over}
            </b>
          )}
          <span className="selectBox">
            <select
              className="smallButton"
              aria-label={words.card}
              data-testid="cardOf"
              value={index}
              onChange={({ currentTarget }) => turnTo(store, Number(currentTarget.value))}
            >
              {lesson.cards.map(({ id }, i) => (
                <option key={id} value={i}>
                  {words.cardOf({ card: i + 1, total: lesson.cards.length })}
                </option>
              ))}
            </select>
            <Icon name="down" />
          </span>
        </p>
        {isOver ? <ClosingText /> : <CardSays />}
      </div>
      <div className="lessonActs">
        {isOver ? <NextLesson /> : <CardTools />}
        <LastingButton
          className="iconButton lessonBack"
          aria-label={words.back}
          isDisabled={index === 0 && !isOver}
          onPress={() => turnTo(store, isOver ? index : index - 1)}
        >
          <Icon name="back" />
        </LastingButton>
        <button type="button" className="button lessonNext" data-act="card" onClick={goOn}>
          {isOver ? words.leave : isLast && isDone ? words.end : isDone ? words.next : words.skip}
        </button>
        {/* Where a teacher looks: as it is opened, and once all of it has been seen. */}
        {(isLast || index === 0) && (
          <button
            type="button"
            className="textButton lessonCopy"
            onClick={() => saveFile(store, `${lesson.id}.json`, 'application/json', [writeLesson(lesson)])}
          >
            {words.copy}
          </button>
        )}
        {!isOver && (
          <button type="button" className="iconButton" aria-label={words.leave} onClick={leave}>
            <Icon name="close" />
          </button>
        )}
      </div>
    </section>
  )
}
