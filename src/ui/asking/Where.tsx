import { Fragment, useEffect, useRef } from 'react'
import { rewrittenSteps } from '../../asking/rewrittenSteps'
import type { QuantityId, Seen, Step, Tape } from '../../engine'
import type { Mistake } from '../../mistakes'
import { rewrittenFormula } from '../../notation/rewrittenFormula'
import { spokenAsIs } from '../../notation/spokenFormula'
import { writeFormula } from '../../notation/writeFormula'
import { wholeOf } from '../../session/sight'
import { useApp, useLateWords, useMessages } from '../context/AppContext'
import { FormulaLines } from '../formula/FormulaLines'
import { bringIntoSight } from './intoSight'

interface Props {
  readonly of: QuantityId
  readonly mistake: Mistake
  readonly tape: Tape
  /** The person's own earlier numbers. */
  readonly own: ReadonlyMap<QuantityId, number>
}

/**
 * Where an answer went another way: the formula of the step as it is, and as it would come to the answer that was given.
 * In each the pieces that the other has not got are framed.
 */
export function Where({ of, mistake, tape, own }: Props) {
  const words = useLateWords('questions')
  const lines = useRef<HTMLDivElement>(null)
  useEffect(() => {
    if (lines.current) bringIntoSight(lines.current)
  }, [])
  const rewritten = rewrittenSteps(tape, of, mistake, own)
  if (!rewritten) return null
  const { altered, steps } = rewritten
  const here = wholeOf(tape)
  const there = wholeOf(altered)
  return (
    <div ref={lines} className="where" data-testid="where">
      {steps.map((step) => {
        const right = rightStep(tape, step)
        return (
          <Fragment key={step.writes}>
            <Line label={words.here} seen={here} step={right} other={step} />
            <Line label={words.you} seen={there} step={step} other={right} />
          </Fragment>
        )
      })}
    </div>
  )
}

/** What the step is on the tape, where nothing is rewritten. */
function rightStep({ places, steps }: Tape, { writes }: Step): Step {
  return steps[places.get(writes)!]!
}

interface LineProps {
  readonly label: string
  readonly seen: Seen
  readonly step: Step
  /** The same step as it stands beside this one. */
  readonly other: Step
}

function Line({ label, seen, step, other }: LineProps) {
  const { formulaWords } = useMessages()
  const decimals = useApp((state) => state.decimals)
  const formula = rewrittenFormula(seen, step.writes, step.formula, decimals, other.formula)
  return (
    <div className="whereLine">
      <p>{label}</p>
      <FormulaLines
        write={(element) => writeFormula(element, formula)}
        stage="there"
        spoken={spokenAsIs({ seen, step, decimals, words: formulaWords })}
        hasAllDigits={decimals === 'all'}
        lit={[]}
        onPick={() => {}}
      />
    </div>
  )
}
