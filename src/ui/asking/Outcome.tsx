import { useEffect, useRef, useState, type ComponentType, type MouseEvent } from 'react'
import { askAgain, replay } from '../../asking/acts'
import { isRight, isWrong, judgementOf, ownBefore, type Judged } from '../../asking/judged'
import { mostHands } from '../../asking/mostHands'
import type { Step } from '../../engine'
import { typedWithin } from '../../notation/asTyped'
import { openQuestion, type Question } from '../../session/question'
import { sightNow, stepOf } from '../../session/selectors'
import { wholeOf } from '../../session/sight'
import { stageOf } from '../../session/underway'
import { nextCard } from '../../teaching/acts'
import { cardOf } from '../../teaching/cards'
import { useApp, useLateWords, useParts } from '../context/AppContext'
import { focusOnward } from '../lessons/focusOnward'
import { Icon } from '../parts/icons'
import { MathText } from '../parts/MathText'
import { SentenceGap } from '../parts/SentenceGap'
import { useWriter } from '../parts/useWriter'
import { focusStage } from '../parts/focusStage'
import { Hands } from './AnswerChoices'
import { Causes } from './Causes'
import { CopyAnswers } from './CopyAnswers'
import { Explained } from './Explained'
import { bringIntoSight } from './intoSight'
import { letterOf } from './letterOf'
import { useAskedWords } from './useAskedWords'
import { useVerdict } from './useVerdict'
import { namedBy } from './verdictOn'
import { Where } from './Where'

/** The longest number of the person's that has room in one line beside the true one, in characters. */
const ROOM = 20

interface Props {
  readonly question: Question
}

interface OutcomeProps extends Props {
  /** What shows the step's formula for the back row; absent in the page, which has room of its own for it. */
  readonly Shown?: ComponentType<{ readonly step: Step }> | undefined
}

/**
 * What became of an answer, once the number is there: the two side by side, one sentence, and where it went wrong; or how
 * the number comes about, at once where nothing else is left to say.
 */
export function Outcome({ question, Shown }: OutcomeProps) {
  const { store, player } = useParts()
  const words = useLateWords('questions')
  const sight = useApp(sightNow)
  const hasArrived = useApp((state) => stageOf(state, state.step) === 'there')
  const judged = useApp(({ answers }) => answers) && judgementOf(store.getState(), question)
  /** Which of the mistakes is shown in its formula; past the last, none. */
  const [shown, setShown] = useState(Infinity)
  // Its number travels once more then: what was said of it stays.
  const mistakes = namedBy(store.getState(), question)
  const mistake = mistakes[shown]
  const isThere = hasArrived || mistake !== undefined
  const next = useRef<HTMLButtonElement>(null)
  useEffect(() => {
    // Where the field had the focus it is nowhere now.
    if (document.activeElement === document.body) next.current?.focus({ preventScroll: true })
    bringIntoSight(next.current!)
  }, [])
  const { ask, answer, step, until } = question
  const isMissed = answer !== null && !isRight(judged.verdict)
  /** What was played for the answer; a question about what is there already plays nothing. */
  const played = useApp((state) => (until > step ? stepOf(state) : null))
  const [isExplained, setExplained] = useState(!Shown && !isMissed && ask.kind !== 'choice')
  const explained = isThere && !mistake && isExplained ? played : null
  // The question of a card leads to the next card; a blank in an iteration leads on in it.
  const leadsToCard = useApp(({ lesson }) => lesson !== null && cardOf(lesson).ask !== null)
  const goOn = ({ detail }: MouseEvent): void => {
    if (leadsToCard) nextCard(store)
    else player.next()
    // Whoever pressed a key goes on with it: at a weight Enter would open its editor.
    if (detail === 0) focusOnward(store.getState())
    // Another question takes the focus itself.
    else if (!openQuestion(store.getState())) focusStage()
  }
  const showWhere = (): void => {
    setShown(mistake ? shown + 1 : 0)
    if (!mistake) replay(store, player.goOn, question)
  }
  const mayEndAsking = useApp(({ predict }) => predict !== 'off' && answer === null && !Shown)
  return (
    <>
      <Pair question={question} verdict={judged.verdict} isThere={isThere} isListed={Shown !== undefined} />
      <div className="outcome" data-verdict={isThere ? judged.verdict : undefined}>
        {isThere && <SaidOfIt question={question} verdict={judged.verdict} />}
      </div>
      <div className="answerRow">
        {isThere && mistakes.length > 0 && (
          <button type="button" className="button" aria-expanded={mistake !== undefined} onClick={showWhere}>
            {!mistake ? words.showWhere : shown + 1 < mistakes.length ? words.showOther : words.hideWhere}
          </button>
        )}
        <button ref={next} type="button" className="button primary" data-act="goOn" onClick={goOn}>
          {leadsToCard ? words.nextCard : words.next}
        </button>
        {isThere && !mistake && played && (
          <button
            type="button"
            className="button"
            data-act="explain"
            aria-expanded={isExplained}
            onClick={() => setExplained(!isExplained)}
          >
            {words.explain}
          </button>
        )}
        {isThere && (
          <button type="button" className="linkButton" onClick={() => askAgain(store)}>
            {words.again}
          </button>
        )}
      </div>
      {mayEndAsking && <p className="hint">{words.keysOfSkipped}</p>}
      {mistake && ask.kind === 'number' && (
        <Where
          key={mistake.id}
          of={ask.of}
          mistake={mistake}
          tape={sight.tape}
          own={ownBefore(store.getState(), question)}
        />
      )}
      {explained && (Shown ? <Shown step={explained} /> : <Explained step={explained} />)}
      {isThere && !mistake && !explained && isMissed && <Causes key={question.answer} question={question} />}
      {isThere && <CopyAnswers />}
    </>
  )
}

interface JudgedProps extends Props {
  readonly verdict: Judged['verdict']
}

interface PairProps extends JudgedProps {
  readonly isThere: boolean
  /** Whether what was to choose from stands there still: of signs so before a class, of which each hand chose another. */
  readonly isListed: boolean
}

/** The answer beside the number, or the choices with the right one marked. */
function Pair({ question, verdict, isThere, isListed }: PairProps) {
  const words = useLateWords('questions')
  const sight = useApp(sightNow)
  const { choices } = useAskedWords(question)
  const writer = useWriter()
  const { ask, answer, hands, isReplayed } = question
  // A number that travels once more is known.
  const seen = isReplayed ? wholeOf(sight.tape) : sight
  const raised = mostHands(hands)
  const right = ask.kind === 'choice' ? ask.right : 1 - Math.sign(seen.tape.values[ask.of] ?? NaN)
  if (ask.kind === 'choice' || (isListed && ask.kind === 'sign'))
    return (
      <ol className="answerChoices" data-kind={ask.kind} translate="no">
        {choices.map((choice, i) => (
          <li
            key={i}
            className="answerChoice"
            data-yours={answer === String(i) || raised.includes(i) || undefined}
            data-right={(isThere && i === right) || undefined}
          >
            <kbd aria-hidden="true">{letterOf(i)}</kbd>
            <span>
              <MathText>{choice}</MathText>
            </span>
            {ask.kind === 'sign' && isThere && i === right && <b>{writer.quantity(seen, ask.of)}</b>}
            <Hands question={question} choice={i} />
            <span className="choiceMarks">
              {raised.includes(i) && <em>{words.mostHands}</em>}
              {answer === String(i) && <em>{words.you}</em>}
              {isThere && i === right && <em className="isRight">{words.rightOne}</em>}
            </span>
          </li>
        ))}
      </ol>
    )
  const yours = answer === null ? '' : ask.kind === 'sign' ? choices[Number(answer)] : typedWithin(answer, ROOM)
  return (
    <p className="youAndHere" data-testid="pair">
      {answer === null ? (
        <span>{words.noAnswer}</span>
      ) : (
        <span>
          <span>{words.you}</span> <b translate="no">{yours}</b>
          {/* The sentence below says it: this is for whoever looks at it from afar, or sees no colours. */}
          {isThere && isRight(verdict) && <Icon name="done" />}
          {isThere && isWrong(verdict) && <Icon name="close" />}
        </span>
      )}
      <span>
        <span>{words.here}</span> <b translate="no">{isThere ? writer.quantity(seen, ask.of) : '…'}</b>
      </span>
    </p>
  )
}

/** One sentence about the answer: about the number, and never about the person. */
function SaidOfIt({ question, verdict }: JudgedProps) {
  const words = useLateWords('questions')
  const sentenceFor = useVerdict(question)
  const { after } = useAskedWords(question)
  const { ask, answer } = question
  const own =
    answer === null ? '' : ask.kind === 'number' ? sentenceFor(answer) : isRight(verdict) ? words.right : words.wrong
  const sentence = useRef<HTMLParagraphElement>(null)
  useEffect(() => bringIntoSight(sentence.current!), [])
  return (
    <p ref={sentence} className="sentence" data-testid="verdict">
      {own && <MathText>{own}</MathText>}
      {own && after && <SentenceGap />}
      {after && <MathText>{after}</MathText>}
    </p>
  )
}
