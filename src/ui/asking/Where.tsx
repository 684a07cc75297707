import { Fragment, useEffect, useRef } from 'react'
import { rewrittenSteps } from '../../asking/rewrittenSteps'
import type { QuantityId, Seen, Step, Tape } from '../../engine'
import { candidatesFor, type MistakeId } from '../../mistakes'
import { formulaOf, type Formula } from '../../notation/formulaOf'
import { rewrittenFormula } from '../../notation/rewrittenFormula'
import { spokenFormula } from '../../notation/spokenFormula'
import { writeFormula } from '../../notation/writeFormula'
import { wholeOf } from '../../session/sight'
import { useApp, useLateWords, useMessages } from '../context/AppContext'
import { FormulaLines } from '../formula/FormulaLines'
import { bringIntoSight } from './intoSight'

interface Props {
  readonly of: QuantityId
  readonly mistake: MistakeId
  readonly tape: Tape
}

/** Where an answer went another way: the formula of the step as it is, and as it would come to the answer that was given. */
export function Where({ of, mistake, tape }: Props) {
  const words = useLateWords('questions')
  const lines = useRef<HTMLDivElement>(null)
  useEffect(() => {
    if (lines.current) bringIntoSight(lines.current)
  }, [])
  const rewrites = candidatesFor(tape, of).find(({ names }) => names.includes(mistake))?.rewrites
  const decimals = useApp((state) => state.decimals)
  if (!rewrites) return null
  const { altered, steps } = rewrittenSteps(tape, of, rewrites)
  const here = wholeOf(tape)
  const there = wholeOf(altered)
  return (
    <div ref={lines} className="where" data-testid="where">
      {steps.map((step) => (
        <Fragment key={step.writes}>
          <Line
            label={words.here}
            formula={formulaOf(here, rightStep(tape, step), decimals)}
            seen={here}
            step={rightStep(tape, step)}
          />
          <Line
            label={words.you}
            formula={rewrittenFormula(there, step.writes, step.formula, decimals)}
            seen={there}
            step={step}
          />
        </Fragment>
      ))}
    </div>
  )
}

/** What the step is on the tape, where nothing is rewritten. */
function rightStep({ places, steps }: Tape, { writes }: Step): Step {
  return steps[places.get(writes)!]!
}

interface LineProps {
  readonly label: string
  readonly formula: Formula
  readonly seen: Seen
  readonly step: Step
}

function Line({ label, formula, seen, step }: LineProps) {
  const { formulaWords } = useMessages()
  const decimals = useApp((state) => state.decimals)
  return (
    <div className="whereLine">
      <p>{label}</p>
      <FormulaLines
        write={(element) => writeFormula(element, formula)}
        stage="there"
        spoken={spokenFormula({ seen, step, decimals, words: formulaWords })}
        hasAllDigits={decimals === 'all'}
        lit={null}
        onPick={() => {}}
      />
    </div>
  )
}
