import { useRef, useState, type KeyboardEvent } from 'react'
import { isUnfinished, readNumber } from '../../../notation/readNumber'
import { newGesture, type Gesture } from '../../../session/gesture'
import { useMessages, useParts } from '../../context/AppContext'

interface Props {
  readonly value: number
  readonly label: string
  readonly row: number
  readonly column: number
  readonly isTarget: boolean
  /** Puts another number there; gives back a sentence if it may not stand there. */
  onPut(value: number, gesture: Gesture): string | null
  /** Hears what is wrong with the field, and when nothing is any more. */
  onProblem(problem: string | null): void
}

interface Draft {
  readonly text: string
  readonly value: number
  readonly isWrong: boolean
}

/** A number of a sample. Everything follows while it is typed; one visit to the field is one entry of undo. */
export function SampleField({ value, label, row, column, isTarget, onPut, onProblem }: Props) {
  const { store } = useParts()
  const { editor } = useMessages()
  const [draft, setDraft] = useState<Draft | null>(null)
  const gesture = useRef<Gesture>({ id: label, kind: 'type' })
  const composing = useRef(false)
  // A number that was changed elsewhere, by undo for instance, is shown as it is now.
  const current = draft && (draft.value === value || draft.isWrong) ? draft : null
  const text = current?.text ?? short(value)

  const type = (typed: string): void => {
    const read = readNumber(typed)
    if (composing.current || !('value' in read)) {
      const isBegun = composing.current || isUnfinished(typed)
      setDraft({ text: typed, value, isWrong: true })
      onProblem(isBegun || 'value' in read ? null : editor.problems[read.problem])
      return
    }
    const refused = onPut(read.value, gesture.current)
    setDraft({ text: typed, value: refused === null ? read.value : value, isWrong: refused !== null })
    onProblem(refused)
  }
  const end = (): void => {
    setDraft(null)
    onProblem(null)
    store.getState().settle()
  }
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape' || current === null) return
    store.getState().takeBack(gesture.current)
    setDraft(null)
    onProblem(null)
  }
  return (
    <input
      className={isTarget ? 'sampleField target' : 'sampleField'}
      type="text"
      inputMode="decimal"
      autoComplete="off"
      spellCheck="false"
      translate="no"
      aria-label={label}
      aria-invalid={current?.isWrong || undefined}
      data-row={row}
      data-column={column}
      value={text}
      onFocus={({ currentTarget }) => {
        gesture.current = newGesture('type', label)
        currentTarget.select()
      }}
      onCompositionStart={() => {
        composing.current = true
      }}
      onCompositionEnd={({ currentTarget }) => {
        composing.current = false
        type(currentTarget.value)
      }}
      onChange={({ currentTarget }) => type(currentTarget.value)}
      onKeyDown={onKeyDown}
      onBlur={end}
    />
  )
}

/** As short as it goes, and to the last bit: it is typed and read here in narrow columns. */
function short(value: number): string {
  return String(value).replaceAll('-', '−')
}
