import { Fragment, useEffect, useRef } from 'react'
import { rewrittenSteps } from '../../asking/rewrittenSteps'
import type { QuantityId, Seen, Step, Tape } from '../../engine'
import { candidatesFor, type MistakeId } from '../../mistakes'
import { formulaOf } from '../../notation/formulaOf'
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
  if (!rewrites) return null
  const { altered, steps } = rewrittenSteps(tape, of, rewrites)
  return (
    <div ref={lines} className="where" data-testid="where">
      {steps.map((step) => (
        <Fragment key={step.writes}>
          <Line label={words.here} seen={wholeOf(tape)} step={tape.steps[tape.places.get(step.writes)!]!} />
          <Line label={words.you} seen={wholeOf(altered)} step={step} />
        </Fragment>
      ))}
    </div>
  )
}

function Line({ label, seen, step }: { readonly label: string; readonly seen: Seen; readonly step: Step }) {
  const { heard } = useMessages()
  const decimals = useApp((state) => state.decimals)
  return (
    <div className="whereLine">
      <p>{label}</p>
      <FormulaLines
        write={(element) => writeFormula(element, formulaOf(seen, step, decimals))}
        stage="there"
        spoken={spokenFormula({ seen, step, decimals, words: heard.math })}
        hasAllDigits={decimals === 'all'}
        lit={null}
        onPick={() => {}}
      />
    </div>
  )
}
