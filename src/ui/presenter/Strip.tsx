import { useLayoutEffect, useRef } from 'react'
import type { Step } from '../../engine'
import { narrationOf } from '../../i18n/words'
import { formulaOf } from '../../notation/formulaOf'
import { spokenFormula } from '../../notation/spokenFormula'
import { writeFormula } from '../../notation/writeFormula'
import { hides } from '../../session/showing'
import { questionAt } from '../../session/question'
import { iterationShown, sightNow, stepOf } from '../../session/selectors'
import { gatheredAt } from '../../session/sight'
import { stageOf } from '../../session/underway'
import { useApp, useMessages } from '../context/AppContext'
import { QuestionCard } from '../asking/QuestionCard'
import { FormulaLines } from '../formula/FormulaLines'
import { Why } from '../formula/laterWhy'
import { MathText } from '../parts/MathText'
import { useLight } from '../parts/useLight'
import { useWriter } from '../parts/useWriter'
import { Wanted } from '../parts/Wanted'
import { fitStrip } from './fitStrip'

interface Props {
  /** Whether the sentence and its reason are shown as well. */
  readonly isSaid: boolean
}

/** The formula of the step for the back row, and if it is wanted what it means. */
export function Strip({ isSaid }: Props) {
  const { app, formula } = useMessages()
  const step = useApp(stepOf)
  const iteration = useApp(iterationShown)
  const isAsked = useApp((state) => questionAt(state) !== null)
  const isSilent = useApp((state) => hides(state, 'sentence'))
  return (
    <section className="strip" aria-label={formula.title}>
      <h1 className="visuallyHidden">{app.name}</h1>
      {isAsked ? (
        <QuestionCard />
      ) : step ? (
        <PresentedStep step={step} isSaid={isSaid && !isSilent} />
      ) : (
        <p className="stripStart">{formula.startTitle({ iteration })}</p>
      )}
    </section>
  )
}

function PresentedStep({ step, isSaid }: Props & { readonly step: Step }) {
  const { formulaWords } = useMessages()
  const sight = useApp(sightNow)
  const stage = useApp((state) => stageOf(state, state.step))
  const gathered = gatheredAt(stage, sight)
  const decimals = useApp((state) => state.decimals)
  const lit = useApp((state) => state.lit)
  const language = useApp((state) => state.language)
  const light = useLight()
  const writer = useWriter()
  const row = useRef<HTMLDivElement>(null)
  // After the formula inside has been written, and whenever the window is another.
  useLayoutEffect(() => fitStrip(row.current!))
  useLayoutEffect(() => {
    const fit = (): void => fitStrip(row.current!)
    addEventListener('resize', fit)
    return () => removeEventListener('resize', fit)
  }, [])
  return (
    <div className={`presentedStep in-${step.phase}`} {...light}>
      {isSaid && stage === 'there' && (
        <div className="presentedSentence">
          <p>
            <MathText>{narrationOf(language).sentenceOf({ seen: sight, step, write: writer.value })}</MathText>
          </p>
          <Wanted>
            <Why step={step} />
          </Wanted>
        </div>
      )}
      <div className="stripRow" ref={row}>
        <FormulaLines
          write={(element) => writeFormula(element, formulaOf(gathered, step, decimals))}
          stage={stage}
          spoken={spokenFormula({ seen: gathered, step, decimals, words: formulaWords })}
          hasAllDigits={decimals === 'all'}
          lit={lit}
          onPick={() => {}}
        />
      </div>
    </div>
  )
}
