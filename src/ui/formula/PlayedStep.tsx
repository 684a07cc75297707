import type { Step } from '../../engine'
import { narrationOf } from '../../i18n/words'
import { formulaOf, piecesOf } from '../../notation/formulaOf'
import { writeFormula } from '../../notation/writeFormula'
import { sightNow } from '../../session/selectors'
import { gatheredAt } from '../../session/sight'
import { stageOf } from '../../session/underway'
import { useApp, useMessages } from '../context/AppContext'
import { MathText } from '../parts/MathText'
import { useLight } from '../parts/useLight'
import { useSilent } from '../parts/useSaidBelow'
import { useWriter } from '../parts/useWriter'
import { Wanted } from '../parts/Wanted'
import { AllSamples, EndOfTape } from './laterSamples'
import { EditChanges } from './laterChanges'
import { FormulaLines } from './FormulaLines'
import { SpokenStep } from './laterSpoken'
import { Why } from './laterWhy'
import { Pieces } from './Pieces'
import { useGoTo } from './useGoTo'
import { useLit } from '../parts/useLit'

/**
 * What a step computes: its rule, the same with numbers, the result, and what that means.
 *
 * While its number is on the way the rule stands there alone; the numbers follow when they meet in the drawing, and the
 * result with its sentence when it is there.
 */
export function PlayedStep({ step }: { readonly step: Step }) {
  const messages = useMessages()
  const sight = useApp(sightNow)
  const stage = useApp((state) => stageOf(state, state.step))
  const { tape } = sight
  const index = useApp((state) => state.step)
  const language = useApp((state) => state.language)
  const decimals = useApp((state) => state.decimals)
  const lit = useLit()
  const light = useLight()
  const writer = useWriter()
  const narration = narrationOf(language)
  const isEdited = useApp(({ before, kept }) => before !== null && !kept)
  const isSilent = useSilent()
  const goTo = useGoTo()
  const gathered = gatheredAt(stage, sight)

  return (
    <div className={`playedStep in-${step.phase}`} {...light}>
      <p className="eyebrow">
        {messages.transport.phaseAndStep({
          phase: messages.transport.phases[step.phase],
          step: index,
          total: tape.steps.length,
        })}
      </p>
      <h2>
        <MathText>{narration.titleOf({ seen: sight, step })}</MathText>
      </h2>
      {step.phase === 'batch' || step.what.kind === 'batchError' ? (
        <Wanted>
          <AllSamples step={step} seen={gathered} stage={stage} />
        </Wanted>
      ) : (
        <FormulaLines
          write={(element) => writeFormula(element, formulaOf(gathered, step, decimals))}
          stage={stage}
          spoken={
            <Wanted>
              <SpokenStep seen={gathered} step={step} />
            </Wanted>
          }
          hasAllDigits={decimals === 'all'}
          lit={lit}
          onPick={goTo}
        />
      )}
      {tape.endsBefore && (
        <Wanted>
          <EndOfTape tape={tape} />
        </Wanted>
      )}
      {isEdited ? (
        <Wanted>
          <EditChanges />
        </Wanted>
      ) : (
        !isSilent && (
          <>
            <p className="sentence">
              {stage === 'there' && (
                <MathText>{narration.sentenceOf({ seen: sight, step, write: writer.value })}</MathText>
              )}
            </p>
            <div className="whyPlace">
              {stage === 'there' && (
                <Wanted>
                  <Why step={step} />
                </Wanted>
              )}
            </div>
          </>
        )
      )}
      <Pieces className="pieces ofFormula" seen={sight} ids={piecesOf(tape, step)} title={messages.formula.madeFrom} />
    </div>
  )
}
