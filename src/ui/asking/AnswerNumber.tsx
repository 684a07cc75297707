import { practises } from '../../asking/practises'
import { useEffect, useId, useRef, useState, type KeyboardEvent } from 'react'
import { lockAnswer, tryAgain } from '../../asking/acts'
import { isWrong, judgementOf } from '../../asking/judged'
import type { QuantityId } from '../../engine'
import { narrationOf } from '../../i18n/words'
import { digitsToAsk } from '../../mistakes'
import { spokenText } from '../../notation/spokenText'
import { isUnfinished, readNumber } from '../../engine/typed/readNumber'
import type { Question } from '../../session/question'
import { tapeOf } from '../../session/selectors'
import { useApp, useLateWords, useMessages, useParts } from '../context/AppContext'
import { isForeignKey } from '../parts/isForeignKey'
import { NamedSymbol } from '../parts/NamedSymbol'
import { SignButton } from '../parts/SignButton'
import { useSaidOnce } from '../parts/useSaidOnce'
import { withOtherSign } from '../parts/withOtherSign'
import '../parts/numberEntry.css'
import { AnswerButtons } from './AnswerButtons'
import { focusAnswer, listenToNumbers } from './classFocus'
import { bringIntoSight } from './intoSight'
import { Ladder } from './Ladder'
import { Practise } from './Practise'
import { useVerdict } from './useVerdict'

interface Props {
  readonly question: Question
  readonly of: QuantityId
}

/** After so many wrong answers there is no more help but the number itself. */
const MOST_TRIES = 3

/** A field for the number that is asked for. What can't be read or judged keeps the field, and says why. */
export function AnswerNumber({ question, of }: Props) {
  const { store, player } = useParts()
  const words = useLateWords('questions')
  const { editor } = useMessages()
  const language = useApp((state) => state.language)
  const tape = useApp(tapeOf)
  const isPractice = useApp(practises)
  const sentenceFor = useVerdict(question)
  const [text, setText] = useState('')
  /** What was to be locked, and could not. */
  const [refused, setRefused] = useState<string | null>(null)
  const field = useRef<HTMLInputElement>(null)
  const row = useRef<HTMLDivElement>(null)
  const problemId = useId()
  const name = spokenText(narrationOf(language).quantityName(tape.quantities.get(of)!))
  const read = readNumber(text)
  const isOdd = 'problem' in read && (text === refused ? text !== '' : text !== '' && !isUnfinished(text))
  const problem = isOdd ? editor.problems[read.problem] : text === refused && text !== '' ? sentenceFor(text) : null
  const loudness = useSaidOnce(problem)
  useEffect(() => {
    if (question.takesFocus) focusAnswer(store.getState(), field.current)
    bringIntoSight(field.current!)
  }, [store, question.takesFocus])
  useEffect(() => listenToNumbers(store, field.current!), [store])
  const triesCount = question.tries.length
  useEffect(() => {
    // The help above it may have pushed it out of a phone's sheet.
    if (triesCount > 0) row.current!.scrollIntoView({ block: 'nearest' })
  }, [triesCount])

  const lock = (): void => {
    const judged = 'value' in read ? judgementOf(store.getState(), question, text) : null
    if (!judged || judged.verdict === 'coarse') {
      setRefused(text)
      field.current?.focus()
    } else if (isPractice && question.tries.length < MOST_TRIES && isWrong(judged.verdict)) {
      tryAgain(store, text)
      setText('')
      field.current?.focus()
    } else lockAnswer(store, player.goOn, text)
  }
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key !== 'Enter' || isForeignKey(event.nativeEvent)) return
    // The page would lead back to the network.
    event.preventDefault()
    event.stopPropagation()
    lock()
  }

  return (
    <>
      <p className="askedFor">
        <span className="askedSymbol" translate="no">
          <NamedSymbol quantities={tape.quantities} id={of} /> = ?
        </span>
        <span>{words.digits({ digits: digitsToAsk(tape, of) })}</span>
      </p>
      <Ladder question={question} of={of} />
      <div ref={row} className="answerRow">
        <div className="numberEntry answerField">
          <input
            ref={field}
            className="numberInput"
            type="text"
            inputMode="decimal"
            autoComplete="off"
            spellCheck="false"
            aria-label={words.field({ name })}
            aria-invalid={problem !== null}
            aria-describedby={problem === null ? undefined : problemId}
            data-testid="answer"
            value={text}
            onChange={(event) => setText(event.currentTarget.value)}
            onKeyDown={onKeyDown}
          />
          <SignButton name={name} text={text} isStop onTurn={() => setText(withOtherSign(text))} />
        </div>
        <AnswerButtons isReady={'value' in read} onLock={lock} />
      </div>
      {problem !== null && (
        <p className="numberProblem" role="alert" aria-live={loudness} id={problemId}>
          {problem}
        </p>
      )}
      <Practise />
      <p className="hint">{words.keys}</p>
    </>
  )
}
