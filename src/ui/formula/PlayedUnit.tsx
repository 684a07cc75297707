import type { ComponentProps } from 'react'
import type { Seen, Step } from '../../engine'
import { lateWordsOf } from '../../i18n/words'
import { spokenLine } from '../../notation/spokenFormula'
import { headlinesOf, tellingStep, unitLines } from '../../notation/unitLines'
import { writeUnit } from '../../notation/writeFormula'
import { sightNow } from '../../session/selectors'
import { useApp, useMessages } from '../context/AppContext'
import { MathText } from '../parts/MathText'
import { useLight } from '../parts/useLight'
import { useSilent } from '../parts/useSaidBelow'
import { useWriter } from '../parts/useWriter'
import { Wanted } from '../parts/Wanted'
import { EditChanges } from './laterChanges'
import { FormulaLines } from './FormulaLines'
import { Pieces } from './Pieces'
import { useGoTo } from './useGoTo'
import { Why } from './laterWhy'
import { useLit } from '../parts/useLit'

/** What a move of several steps did: a line for each number that tells it, filled as the numbers arrive, one sentence, and why. */
export function PlayedUnit() {
  const messages = useMessages()
  const sight = useApp(sightNow)
  const { tape, played } = sight
  const from = useApp(({ movedFrom }) => movedFrom ?? 0)
  const isThere = useApp(({ underway }) => underway === null)
  const language = useApp((state) => state.language)
  const isEdited = useApp(({ before, kept }) => before !== null && !kept)
  const isSilent = useSilent()
  const light = useLight()
  const writer = useWriter()
  const goTo = useGoTo()
  const steps = tape.steps.slice(from, played)
  const headlines = headlinesOf(steps)
  const { phase } = steps[0]!
  const { eyebrow, titleOf, sentenceOf } = lateWordsOf(language, 'reasons').units

  return (
    <div className={`playedStep in-${phase}`} {...light}>
      <p className="eyebrow">
        {eyebrow({
          phase: messages.transport.phases[phase],
          from: from + 1,
          to: played,
          total: tape.steps.length,
        })}
      </p>
      <h2>
        <MathText>{titleOf({ seen: sight, steps })}</MathText>
      </h2>
      <UnitLines steps={steps} onPick={goTo} />
      {isEdited ? (
        <Wanted>
          <EditChanges />
        </Wanted>
      ) : (
        !isSilent && (
          <>
            <p className="sentence">
              {isThere && <MathText>{sentenceOf({ seen: sight, steps, write: writer.value })}</MathText>}
            </p>
            <div className="whyPlace">{isThere && <UnitWhy steps={steps} />}</div>
          </>
        )
      )}
      <Pieces
        className="pieces ofFormula"
        seen={sight}
        ids={headlines.map(({ writes }) => writes)}
        title={messages.formula.thisMove}
      />
    </div>
  )
}

interface UnitProps {
  readonly steps: readonly Step[]
}

/** A line for each number that tells what these steps did. */
export function UnitLines({ steps, onPick }: UnitProps & Pick<ComponentProps<typeof FormulaLines>, 'onPick'>) {
  const sight = useApp(sightNow)
  const decimals = useApp((state) => state.decimals)
  const isThere = useApp(({ underway }) => underway === null)
  const lit = useLit()
  const headlines = headlinesOf(steps)
  return (
    <FormulaLines
      write={(element) => writeUnit(element, unitLines(sight, headlines, decimals))}
      stage="there"
      spoken={isThere && <SpokenLines seen={sight} steps={headlines} />}
      hasAllDigits={decimals === 'all'}
      lit={lit}
      onPick={onPick}
    />
  )
}

/** The reason for what these steps did together. */
export function UnitWhy({ steps }: UnitProps) {
  return (
    <Wanted>
      <Why step={tellingStep(steps)} ofMove />
    </Wanted>
  )
}

/** Its lines as they are read out. */
function SpokenLines({ seen, steps }: UnitProps & { readonly seen: Seen }) {
  const { formulaWords: words } = useMessages()
  const decimals = useApp((state) => state.decimals)
  return steps.map((step) => <span key={step.writes}>{`${spokenLine({ seen, step, decimals, words })} `}</span>)
}
