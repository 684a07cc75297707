import { memo, useEffect, useId, useRef, useState, type KeyboardEvent } from 'react'
import type { ProblemError, QuantityId } from '../../engine'
import { writeParameter } from '../../notation/numbers'
import { readNumber } from '../../notation/readNumber'
import { newGesture, type Gesture } from '../../session/gesture'
import { shownProblem } from '../../session/moment'
import { parameterOf } from '../../session/parameters'
import { useApp, useMessages, useParts } from '../context/AppContext'
import { stepped } from '../../session/nudge'
import './numberEntry.css'

interface Props {
  readonly id: QuantityId
  readonly label: string
  readonly autoFocus?: boolean
  /** Called when Enter keeps the number or Escape brings the old one back. */
  readonly onDone?: () => void
}

/** What has been typed, and which value came of it; a problem if none did. */
interface Draft {
  readonly text: string
  readonly value: number
  readonly problem: string | null
}

/** Sizes of the steps that keys take. */
const STEPS: Readonly<Record<string, number>> = { ArrowUp: 0.01, ArrowDown: -0.01, PageUp: 0.1, PageDown: -0.1 }

/**
 * The one field for a number.
 *
 * Everything shown follows while it is typed. What can't be read leaves the last valid value in the network and says
 * what to type; one visit to the field is one entry of undo.
 */
export const NumberEntry = memo(function NumberEntry({ id, label, autoFocus = false, onDone }: Props) {
  const { store } = useParts()
  const { editor, refusal } = useMessages()
  const value = useApp((state) => parameterOf(shownProblem(state), id)) ?? 0
  const decimals = useApp((state) => state.decimals)
  const [draft, setDraft] = useState<Draft | null>(null)
  const gesture = useRef<Gesture>({ id, kind: 'type' })
  const input = useRef<HTMLInputElement>(null)
  /** While an input method composes, what stands in the field is not yet what is meant. */
  const composing = useRef(false)
  const problemId = useId()
  useEffect(() => {
    // The page stays where it is: the field opens beside what it is about.
    if (autoFocus) input.current?.focus({ preventScroll: true })
  }, [autoFocus])

  // A number that was changed elsewhere, by undo for instance, is shown as it is now.
  const current = draft && (draft.value === value || draft.problem !== null) ? draft : null
  const text = draft ? (current?.text ?? exact(value)) : writeParameter(value, decimals)
  const problem = current?.problem ?? null

  const sentenceFor = (refused: ProblemError): string =>
    refused.field === 'learningRate' ? editor.rateTooSmall : refusal(refused)
  const put = (next: number, asTyped: string): void => {
    const refused = store.getState().edit({ [id]: next }, gesture.current)
    setDraft({ text: asTyped, value: refused ? value : next, problem: refused && sentenceFor(refused) })
  }
  const type = (typed: string): void => {
    if (composing.current) {
      setDraft({ text: typed, value, problem })
      return
    }
    const read = readNumber(typed)
    if ('value' in read) put(read.value, typed)
    else setDraft({ text: typed, value, problem: editor.problems[read.problem] })
  }
  const begin = (): void => {
    gesture.current = newGesture('type', id)
    setDraft({ text: exact(value), value, problem: null })
    requestSelection(input.current)
  }
  const end = (): void => {
    setDraft(null)
    store.getState().settle()
  }
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.nativeEvent.isComposing) return
    const step = STEPS[event.key]
    if (step !== undefined) {
      event.preventDefault()
      const next = stepped(id, value, event.shiftKey ? step / 10 : step)
      put(next, exact(next))
    } else if (event.key === 'Enter') {
      if (problem !== null) return
      event.preventDefault()
      store.getState().settle()
      begin()
      onDone?.()
    } else if (event.key === 'Escape') {
      if (store.getState().gesture === gesture.current) store.getState().undo()
      begin()
      onDone?.()
    }
  }

  return (
    <div className="numberEntry">
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
        aria-describedby={problem === null ? undefined : problemId}
        data-quantity={id}
        data-value={value}
        value={text}
        onChange={(event) => type(event.currentTarget.value)}
        onFocus={begin}
        onBlur={end}
        onKeyDown={onKeyDown}
        onCompositionStart={() => {
          composing.current = true
        }}
        onCompositionEnd={(event) => {
          composing.current = false
          type(event.currentTarget.value)
        }}
      />
      {problem !== null && (
        <span className="numberProblem" role="alert" id={problemId}>
          {problem}
        </span>
      )}
    </div>
  )
})

/** The shortest text that reads back to the same double, with an ordinary minus, as it would be typed. */
function exact(value: number): string {
  return writeParameter(value, 'all').replace('−', '-').replace(/\.00$/, '')
}

/** Selects the whole text once React has put it there. */
function requestSelection(input: HTMLInputElement | null): void {
  queueMicrotask(() => input?.select())
}
