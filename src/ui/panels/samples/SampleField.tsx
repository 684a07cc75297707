import { useRef, useState, type CSSProperties, type FocusEvent, type KeyboardEvent } from 'react'
import { isUnfinished, readNumber } from '../../../engine/typed/readNumber'
import { newGesture, type Gesture } from '../../../session/gesture'
import { useParts } from '../../context/AppContext'
import { asLeft } from '../../parts/asLeft'
import { isForeignKey } from '../../parts/isForeignKey'
import { SignButton } from '../../parts/SignButton'
import { withOtherSign } from '../../parts/withOtherSign'
import type { Wrong } from './WrongSample'
import { writeWhole } from './writeWhole'
import '../../parts/numberEntry.css'

interface Props {
  readonly value: number
  readonly label: string
  readonly row: number
  readonly column: number
  /** Of the longest number of its column: its place is as wide, where columns are narrow. */
  readonly digits: number
  readonly isTarget: boolean
  /** The element that says what is wrong here; none while nothing is. */
  readonly problemId: string | undefined
  /** Puts another number there; gives back why it may not stand there, if so. */
  onPut(value: number, gesture: Gesture): Wrong | null
  /** Hears what is wrong with the field or was left unfinished in it, and when nothing is any more. */
  onProblem(problem: Wrong | null): void
}

interface Draft {
  readonly text: string
  readonly value: number
  /** Whether it is the value, is on its way to become one, or can't be one. */
  readonly is: 'taken' | 'begun' | 'wrong'
}

/** A number of a sample. Everything follows while it is typed; one visit to the field is one entry of undo. */
export function SampleField(props: Props) {
  const { value, label, row, column, digits, isTarget, problemId, onPut, onProblem } = props
  const { store } = useParts()
  const [draft, setDraft] = useState<Draft | null>(null)
  const [isVisited, setVisited] = useState(false)
  const gesture = useRef<Gesture>({ id: label, kind: 'type' })
  const composing = useRef(false)
  const input = useRef<HTMLInputElement>(null)
  // A number that was changed elsewhere, by undo for instance, is shown as it is now.
  const current = draft && (draft.value === value || draft.is !== 'taken') ? draft : null
  const text = current?.text ?? writeWhole(value)

  const type = (typed: string): void => {
    const read = readNumber(typed)
    if (composing.current || !('value' in read)) {
      const isBegun = composing.current || isUnfinished(typed)
      setDraft({ text: typed, value, is: isBegun ? 'begun' : 'wrong' })
      onProblem(isBegun || 'value' in read ? null : { kind: 'unreadable', problem: read.problem })
      return
    }
    const refused = onPut(read.value, gesture.current)
    setDraft(refused === null ? { text: typed, value: read.value, is: 'taken' } : { text: typed, value, is: 'wrong' })
    onProblem(refused)
  }
  const begin = (): void => {
    setVisited(true)
    gesture.current = newGesture('type', label)
    input.current?.select()
  }
  const end = (): void => {
    setVisited(false)
    setDraft(null)
    onProblem(
      current === null || current.is === 'taken'
        ? null
        : { kind: current.is === 'begun' ? 'left' : 'notTaken', text: asLeft(text), value: writeWhole(value) },
    )
    store.getState().settle()
  }
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape' || isForeignKey(event.nativeEvent) || current === null) return
    store.getState().takeBack(gesture.current)
    setDraft(null)
    onProblem(null)
  }
  return (
    <span
      className="sampleEntry"
      onFocus={(event) => comesFromOutside(event) && begin()}
      onBlur={(event) => comesFromOutside(event) && end()}
    >
      <input
        ref={input}
        className={isTarget ? 'sampleField target' : 'sampleField'}
        type="text"
        inputMode="decimal"
        autoComplete="off"
        spellCheck="false"
        translate="no"
        aria-label={label}
        aria-invalid={current?.is === 'wrong' || undefined}
        aria-describedby={problemId}
        data-row={row}
        data-column={column}
        style={{ '--digits': digits } as CSSProperties}
        value={text}
        onCompositionStart={() => {
          composing.current = true
        }}
        onCompositionEnd={({ currentTarget }) => {
          composing.current = false
          type(currentTarget.value)
        }}
        onChange={({ currentTarget }) => type(currentTarget.value)}
        onKeyDown={onKeyDown}
      />
      {isVisited && <SignButton name={label} text={text} isStop={false} onTurn={() => type(withOtherSign(text))} />}
    </span>
  )
}

/** Whether the focus comes to the field, or leaves it, for something else than its own button. */
function comesFromOutside({ currentTarget, relatedTarget }: FocusEvent): boolean {
  return !currentTarget.contains(relatedTarget)
}
