import { useId } from 'react'
import type { Problem } from '../../parts/useProblem'
import { useApp, useMessages, useParts } from '../../context/AppContext'
import { seedText } from './seed'
import '../../parts/plainInput.css'

interface Props {
  /** The seed that stands in the field; null where it is none. */
  readonly seed: number | null
  /** What is wrong with it, said in the panel's message. */
  readonly problem: Problem
  onDraw(seed: number): void
}

/** The seed that new weights come from, and all of them drawn anew. */
export function SeedRow({ seed, problem, onDraw }: Props) {
  const { store } = useParts()
  const { network } = useMessages()
  const id = useId()
  const text = useApp(seedText)
  return (
    <div className="networkRule">
      <span className="networkLabel">{network.newWeights}</span>
      <label className="seedLabel" htmlFor={id}>
        {network.seed}
      </label>
      <input
        className="plainInput seedInput"
        id={id}
        inputMode="numeric"
        autoComplete="off"
        aria-invalid={problem.said !== null}
        aria-describedby={problem.said === null ? undefined : problem.id}
        value={text}
        onChange={({ currentTarget }) => {
          problem.typed()
          store.getState().look('random', { seed: currentTarget.value })
        }}
        onBlur={problem.left}
      />
      <button
        type="button"
        className="smallButton drawAll"
        aria-disabled={seed === null || undefined}
        onClick={() => seed !== null && onDraw(seed)}
      >
        {network.drawAll}
      </button>
    </div>
  )
}
