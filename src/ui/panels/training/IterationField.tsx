import { useId, useState, type KeyboardEvent } from 'react'
import { MOST_ITERATIONS, mostIterations } from '../../../engine'
import { readCount } from '../../../notation/readCount'
import { isUnfinished } from '../../../engine/typed/readNumber'
import { iterationsBefore } from '../../../session/moment'
import { useApp, useMessages, useParts } from '../../context/AppContext'
import { isForeignKey } from '../../parts/isForeignKey'
import { useSaidOnce } from '../../parts/useSaidOnce'
import '../../parts/plainInput.css'

interface Props {
  readonly length: number
  readonly iteration: number
  onGoTo(iteration: number): void
}

/** A field for one iteration of the run. Beyond its end it says how far the run goes, and offers to run on. */
export function IterationField({ length, iteration, onGoTo }: Props) {
  const { trainer } = useParts()
  const { training } = useMessages()
  const before = useApp((state) => iterationsBefore(state.start))
  const longest = useApp((state) => mostIterations(state.start.problem))
  const isRunning = useApp((state) => state.training !== null)
  const fieldId = useId()
  const problemId = useId()
  /** What is being typed; null when the field shows the iteration. */
  const [typed, setTyped] = useState<string | null>(null)
  const here = Math.min(iteration, length)
  const wanted = typed === null ? here + before : readCount(typed)
  const isFurther = wanted !== null && wanted > length + before
  const isTooFar = wanted !== null && wanted > longest + before

  const problemInWords = (): string | null => {
    if (typed === null || (wanted === null && isUnfinished(typed, isCount))) return null
    if (wanted === null) return training.iterationUnreadable
    if (wanted < before) return training.runBegins({ iteration: before })
    if (isTooFar) return training.runEnds({ iteration: longest + before, isLarge: longest < MOST_ITERATIONS })
    return isFurther ? training.runGoesTo({ iteration: length + before }) : null
  }
  const problem = problemInWords()
  const loudness = useSaidOnce(problem)

  const type = (text: string): void => {
    setTyped(text)
    const count = readCount(text)
    if (count !== null && count >= before && count <= length + before) onGoTo(count - before)
  }
  const onKeyDown = (event: KeyboardEvent): void => {
    const by = { ArrowUp: 1, ArrowDown: -1 }[event.key]
    if (!by || isForeignKey(event.nativeEvent)) return
    event.preventDefault()
    setTyped(null)
    onGoTo(Math.min(Math.max(here + by, 0), length))
  }
  const runOn = (): void => {
    if (wanted === null) return
    setTyped(null)
    trainer.train({ iterations: wanted - before - iteration })
  }
  return (
    <div
      className="iterationField"
      onBlur={({ currentTarget, relatedTarget }) => !currentTarget.contains(relatedTarget) && setTyped(null)}
    >
      <label htmlFor={fieldId}>{training.iterationHead}</label>
      <input
        id={fieldId}
        className="plainInput"
        // Not of the type number: that takes no text that was pasted, and the wheel over it would change it.
        type="text"
        role="spinbutton"
        inputMode="numeric"
        autoComplete="off"
        aria-valuemin={before}
        aria-valuemax={length + before}
        aria-valuenow={here + before}
        aria-invalid={problem !== null}
        aria-describedby={problem === null ? undefined : problemId}
        value={typed ?? here + before}
        onChange={(event) => type(event.currentTarget.value)}
        onKeyDown={onKeyDown}
      />
      <div className="runOn">
        <p className="numberProblem" aria-live={loudness ?? 'polite'} id={problemId}>
          {problem}
        </p>
        {isFurther && !isTooFar && !isRunning && (
          <button
            type="button"
            className="smallButton"
            // The field would lose the focus, and with it what was typed.
            onMouseDown={(event) => event.preventDefault()}
            onClick={runOn}
          >
            {training.runOnTo({ iteration: wanted })}
          </button>
        )}
      </div>
    </div>
  )
}

function isCount(text: string): boolean {
  return readCount(text) !== null
}
