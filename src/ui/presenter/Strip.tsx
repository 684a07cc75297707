import { useLayoutEffect, useRef } from 'react'
import type { Step } from '../../engine'
import { formulaOf } from '../../notation/formulaOf'
import { spokenFormula } from '../../notation/spokenFormula'
import { writeFormula } from '../../notation/writeFormula'
import { questionAt } from '../../session/question'
import { iterationShown, sightNow, stepOf } from '../../session/selectors'
import { gatheredAt } from '../../session/sight'
import { stageOf } from '../../session/underway'
import { useApp, useMessages } from '../context/AppContext'
import { QuestionCard } from '../asking/QuestionCard'
import { FormulaLines } from '../formula/FormulaLines'
import { Said } from '../formula/Said'
import { UnitLines } from '../formula/PlayedUnit'
import { useLight } from '../parts/useLight'
import { fitStrip } from './fitStrip'
import { useLit } from '../parts/useLit'

interface Props {
  /** Whether the sentence and its reason are shown as well. */
  readonly isSaid: boolean
}

/** The formula of the step, or those of a move of several, for the back row, and if it is wanted what they mean. */
export function Strip({ isSaid }: Props) {
  const { app, formula } = useMessages()
  const step = useApp(stepOf)
  const iteration = useApp(iterationShown)
  const isAsked = useApp((state) => questionAt(state) !== null)
  return (
    // What goes from it leaves the focus in it: on a button of the bar its ring would be on the wall.
    <section id="strip" className="strip" aria-label={formula.title} tabIndex={-1} data-focus-next="strip">
      <h1 className="visuallyHidden">{app.name}</h1>
      {isAsked ? (
        <QuestionCard Shown={Shown} />
      ) : step ? (
        <PresentedStep step={step} isSaid={isSaid} />
      ) : (
        <p className="stripStart">{formula.startTitle({ iteration })}</p>
      )}
    </section>
  )
}

/** The formula that an answered question comes to, where it stood. */
function Shown({ step }: { readonly step: Step }) {
  return <PresentedStep step={step} isSaid={false} />
}

/** A step, or what a move of several steps did: for each number that tells it a line. */
function PresentedStep({ step, isSaid }: Props & { readonly step: Step }) {
  const { formulaWords } = useMessages()
  const sight = useApp(sightNow)
  const stage = useApp((state) => stageOf(state, state.step))
  const from = useApp(({ movedFrom, step: played }) => movedFrom ?? played - 1)
  const gathered = gatheredAt(stage, sight)
  const decimals = useApp((state) => state.decimals)
  const lit = useLit()
  const light = useLight()
  const row = useRef<HTMLDivElement>(null)
  // After the formula inside has been written, and whenever the window is another.
  useLayoutEffect(() => fitStrip(row.current!))
  useLayoutEffect(() => {
    const fit = (): void => fitStrip(row.current!)
    addEventListener('resize', fit)
    return () => removeEventListener('resize', fit)
  }, [])
  const steps = sight.tape.steps.slice(from, sight.played)
  const isUnit = steps.length > 1
  return (
    <div className={`presentedStep in-${step.phase}`} {...light}>
      {isSaid && <Said className="presentedSentence" hasRoom />}
      <div className="stripRow" ref={row}>
        {isUnit ? (
          <UnitLines steps={steps} onPick={() => {}} />
        ) : (
          <FormulaLines
            write={(element) => writeFormula(element, formulaOf(gathered, step, decimals))}
            stage={stage}
            spoken={spokenFormula({ seen: gathered, step, decimals, words: formulaWords })}
            hasAllDigits={decimals === 'all'}
            lit={lit}
            onPick={() => {}}
          />
        )}
      </div>
    </div>
  )
}
