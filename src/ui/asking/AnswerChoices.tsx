import { practises } from '../../asking/practises'
import { useEffect, useRef, useState, type KeyboardEvent } from 'react'
import { lockAnswer, tryAgain } from '../../asking/acts'
import { isWrong, judgementOf } from '../../asking/judged'
import type { Question } from '../../session/question'
import { isPresenting } from '../../session/showing'
import { useApp, useLateWords, useParts } from '../context/AppContext'
import { hasModifier } from '../parts/hasModifier'
import { MathText } from '../parts/MathText'
import { AnswerButtons } from './AnswerButtons'
import { listenToChoiceKeys } from './choiceKeys'
import { focusAnswer } from './classFocus'
import { bringIntoSight } from './intoSight'
import { letterOf } from './letterOf'
import { Practise } from './Practise'
import { useAskedWords } from './useAskedWords'

interface Props {
  readonly question: Question
}

/** A few answers, one of which is right: by pointer, by arrows, by their letters, their numbers or their sign. */
export function AnswerChoices({ question }: Props) {
  const { store, player } = useParts()
  const words = useLateWords('questions')
  const { choices } = useAskedWords(question)
  const isPractice = useApp(practises)
  const isPresented = useApp(isPresenting)
  const [chosen, setChosen] = useState<number | null>(null)
  const group = useRef<HTMLDivElement>(null)
  const isSign = question.ask.kind === 'sign'
  const count = choices.length
  useEffect(() => {
    if (question.takesFocus) focusAnswer(store.getState(), group.current?.querySelector('input'))
    bringIntoSight(group.current!)
  }, [store, question.takesFocus])
  useEffect(
    () =>
      listenToChoiceKeys({
        store,
        count,
        isSign,
        choose: (choice) => {
          setChosen(choice)
          group.current?.querySelectorAll('input')[choice]?.focus({ preventScroll: true })
        },
      }),
    [store, count, isSign],
  )
  const lock = (): void => {
    if (chosen === null) return
    const answer = String(chosen)
    if (isPractice && isWrong(judgementOf(store.getState(), question, answer).verdict)) {
      tryAgain(store, answer)
      setChosen(null)
    } else lockAnswer(store, player.goOn, answer)
  }
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key !== 'Enter' || hasModifier(event)) return
    event.preventDefault()
    event.stopPropagation()
    lock()
  }
  return (
    <>
      <div className="answerChoices" role="radiogroup" aria-label={words.choices} ref={group}>
        {choices.map((choice, i) => (
          // The choices of a question stand in one order.
          <label key={i} className="answerChoice" data-tried={question.tries.includes(String(i)) || undefined}>
            <input
              type="radio"
              name="answer"
              checked={chosen === i}
              onChange={() => setChosen(i)}
              onKeyDown={onKeyDown}
            />
            <kbd aria-hidden="true">{letterOf(i)}</kbd>
            <span>
              <MathText>{choice}</MathText>
            </span>
            <Hands question={question} choice={i} />
          </label>
        ))}
      </div>
      {question.tries.length > 0 && <p className="sentence">{words.stillHidden}</p>}
      <div className="answerRow">
        <AnswerButtons isReady={chosen !== null} onLock={lock} />
      </div>
      <Practise />
      {isPresented ? <KeysOfHands count={count} /> : <p className="hint">{words.keysOfChoices}</p>}
    </>
  )
}

/** A quiet line for whoever counts: a class does not need it. */
function KeysOfHands({ count }: { readonly count: number }) {
  const words = useLateWords('questions')
  const hasKeys = useApp(({ singleKeys }) => singleKeys)
  const places = Array.from({ length: count }, (_, choice) => choice)
  if (!hasKeys) return null
  return (
    <p className="keysOfHands" translate="no">
      {words.keysOfHands({ digits: places.map((i) => i + 1).join(' '), letters: places.map(letterOf).join(' ') })}
    </p>
  )
}

/** How many hands went up for a choice. */
export function Hands({ question, choice }: Props & { readonly choice: number }) {
  const words = useLateWords('questions')
  const count = question.hands[choice] ?? 0
  if (count === 0) return null
  return (
    <b className="hands" aria-label={words.hands({ choice: letterOf(choice), count })}>
      {count}
    </b>
  )
}
