import { givenNumber } from '../../session/selectors'
import { memo, useEffect, useId, useRef, useState, type FocusEvent, type KeyboardEvent } from 'react'
import { name, type ProblemError, type QuantityId } from '../../engine'
import { writeParameter } from '../../notation/numbers'
import { isUnfinished, readNumber, type ReadProblem } from '../../engine/typed/readNumber'
import { isSameGesture, newGesture, type Gesture } from '../../session/gesture'
import { useApp, useMessages, useParts } from '../context/AppContext'
import { stepped } from '../../session/nudge'
import { arrowStep } from './arrowStep'
import { asLeft } from './asLeft'
import { hasModifier } from './hasModifier'
import { isComposing } from './isComposing'
import { SignButton } from './SignButton'
import { useSaidOnce } from './useSaidOnce'
import { withOtherSign } from './withOtherSign'
import './numberEntry.css'

interface Props {
  readonly id: QuantityId
  readonly label: string
  readonly autoFocus?: boolean
  /** What was typed before the field had come: it opens with that. */
  readonly typedBefore?: string
  /** The gesture that its edits belong to, together with others; without one, each visit to the field is one. */
  readonly gesture?: Gesture
  /** Called when Enter keeps the number or Escape brings the old one back. */
  readonly onDone?: () => void
}

/** What has been typed, and which value came of it; why none did, to be worded in the language of the page. */
interface Draft {
  readonly text: string
  readonly value: number
  readonly problem: ReadProblem | ProblemError | null
  /** Whether it may still become a number: until it is to be kept or left, that is no mistake. */
  readonly isBegun?: boolean
}

/**
 * The one field for a number.
 *
 * Everything shown follows while it is typed. What can't be read leaves the last valid value in the network and says
 * what to type, as soon as it can't become a number any more; one visit to the field is one entry of undo.
 */
export const NumberEntry = memo(function NumberEntry({
  id,
  label,
  autoFocus = false,
  typedBefore = '',
  gesture: given,
  onDone,
}: Props) {
  const { store } = useParts()
  const { editor, refusal } = useMessages()
  const value = useApp((state) => givenNumber(state, id)) ?? 0
  const decimals = useApp((state) => state.decimals)
  const [draft, setDraft] = useState<Draft | null>(null)
  const gesture = useRef<Gesture>(given ?? { id, kind: 'type' })
  const input = useRef<HTMLInputElement>(null)
  const early = useRef(typedBefore)
  /** While an input method composes, what stands in the field is not yet what is meant. */
  const composing = useRef(false)
  const problemId = useId()
  /** What was left in the field without being taken, and the value that stayed. */
  const [left, setLeft] = useState<Draft | null>(null)
  useEffect(() => {
    // The page stays where it is: the field opens beside what it is about.
    if (autoFocus) input.current?.focus({ preventScroll: true })
  }, [autoFocus])

  // A number that was changed elsewhere, by undo for instance, is shown as it is now.
  const current = draft && (draft.value === value || draft.problem !== null) ? draft : null
  const text = draft ? (current?.text ?? exact(value)) : writeParameter(value, decimals)
  const problem = current?.isBegun ? null : (current?.problem ?? null)
  const refused =
    problem === null ? null : typeof problem === 'string' ? editor.problems[problem] : sentenceFor(problem)
  const stays =
    left?.value === value
      ? editor[left.isBegun ? 'left' : 'notTaken']({ text: asLeft(left.text), value: writeParameter(value, decimals) })
      : null
  const said = refused ?? stays
  const loudness = useSaidOnce(said)

  const put = (next: number, asTyped: string, isBegun = false): void => {
    const error = store.getState().edit({ [id]: next }, gesture.current)
    setDraft({ text: asTyped, value: error ? value : next, problem: error, isBegun })
  }
  const type = (typed: string): void => {
    if (composing.current) {
      setDraft({ text: typed, value, problem })
      return
    }
    const read = readNumber(typed)
    // A learning rate of 0.5 begins with one that is too small.
    if ('value' in read) put(read.value, typed, read.value === 0)
    else setDraft({ text: typed, value, problem: read.problem, isBegun: isUnfinished(typed) })
  }
  const turnSign = (): void => type(withOtherSign(draft ? text : exact(value)))
  const begin = (): void => {
    setLeft(null)
    gesture.current = given ?? newGesture('type', id)
    const first = early.current
    early.current = ''
    if (first !== '') return type(first)
    setDraft({ text: exact(value), value, problem: null })
    requestSelection(input.current)
  }
  const end = (): void => {
    setLeft(current !== null && current.problem !== null ? current : null)
    setDraft(null)
    if (!given) store.getState().settle()
  }
  const onKeyDown = (event: KeyboardEvent): void => {
    if (isComposing(event.nativeEvent)) return
    const step = arrowStep(event)
    if (step !== null) {
      event.preventDefault()
      const next = stepped(id, value, step)
      put(next, exact(next))
    } else if (hasModifier(event)) return
    else if (event.key === 'Enter') {
      if (current && current.problem !== null) {
        setDraft({ ...current, isBegun: false })
        return
      }
      event.preventDefault()
      store.getState().settle()
      begin()
      onDone?.()
    } else if (event.key === 'Escape') {
      if (isSameGesture(store.getState().gesture, gesture.current)) store.getState().undo()
      begin()
      onDone?.()
    }
  }

  return (
    <div
      className="numberEntry"
      onFocus={(event) => comesFromOutside(event) && begin()}
      onBlur={(event) => comesFromOutside(event) && end()}
    >
      <input
        ref={input}
        className="numberInput"
        type="text"
        role="spinbutton"
        inputMode="decimal"
        autoComplete="off"
        spellCheck="false"
        aria-label={label}
        aria-valuenow={value}
        aria-valuetext={writeParameter(value, decimals)}
        aria-invalid={problem !== null}
        aria-describedby={said === null ? undefined : problemId}
        data-quantity={id}
        data-value={value}
        value={text}
        onChange={(event) => type(event.currentTarget.value)}
        onKeyDown={onKeyDown}
        onCompositionStart={() => {
          composing.current = true
        }}
        onCompositionEnd={(event) => {
          composing.current = false
          type(event.currentTarget.value)
        }}
      />
      {draft && id !== name.rate && <SignButton name={label} text={text} isStop={autoFocus} onTurn={turnSign} />}
      {said !== null && (
        <span className="numberProblem" role="alert" aria-live={loudness} id={problemId}>
          {said}
        </span>
      )}
    </div>
  )

  function sentenceFor(error: ProblemError): string {
    if (error.field === 'learningRate') return editor.rateTooSmall
    // A list says its place in the list; who types into this field knows which number it is.
    return error.allowed.kind === 'range' && error.field.startsWith('weights')
      ? editor.problems.tooLarge
      : refusal(error)
  }
})

/** The shortest text that reads back to the same double, with an ordinary minus, as it would be typed. */
function exact(value: number): string {
  return writeParameter(value, 'all').replace('−', '-').replace(/\.00$/, '')
}

/** Whether the focus comes into the field, or leaves it, for something else than its own button. */
function comesFromOutside({ currentTarget, relatedTarget }: FocusEvent): boolean {
  return !currentTarget.contains(relatedTarget)
}

/** Selects the whole text once React has put it there. */
function requestSelection(input: HTMLInputElement | null): void {
  queueMicrotask(() => input?.select())
}
