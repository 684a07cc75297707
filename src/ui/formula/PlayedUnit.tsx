import type { Seen, Step } from '../../engine'
import { lateWordsOf } from '../../i18n/words'
import { spokenLine } from '../../notation/spokenFormula'
import { headlinesOf, unitLines } from '../../notation/unitLines'
import { writeUnit } from '../../notation/writeFormula'
import { hides } from '../../session/showing'
import { sightNow } from '../../session/selectors'
import { useApp, useMessages } from '../context/AppContext'
import { MathText } from '../parts/MathText'
import { useLight } from '../parts/useLight'
import { useWriter } from '../parts/useWriter'
import { Wanted } from '../parts/Wanted'
import { EditChanges } from './laterChanges'
import { FormulaLines } from './FormulaLines'
import { Pieces } from './Pieces'
import { useGoTo } from './useGoTo'

/** What a move of several steps did: a line for each number that tells it, filled as the numbers arrive, and one sentence. */
export function PlayedUnit() {
  const messages = useMessages()
  const sight = useApp(sightNow)
  const { tape, played } = sight
  const from = useApp(({ movedFrom }) => movedFrom ?? 0)
  const isThere = useApp(({ underway }) => underway === null)
  const language = useApp((state) => state.language)
  const decimals = useApp((state) => state.decimals)
  const lit = useApp((state) => state.lit)
  const isEdited = useApp(({ before, kept }) => before !== null && !kept)
  const isSilent = useApp((state) => hides(state, 'sentence'))
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
      <FormulaLines
        write={(element) => writeUnit(element, unitLines(sight, headlines, decimals))}
        stage="there"
        spoken={isThere && <SpokenLines seen={sight} steps={headlines} />}
        hasAllDigits={decimals === 'all'}
        lit={lit}
        onPick={goTo}
      />
      {isEdited ? (
        <Wanted>
          <EditChanges />
        </Wanted>
      ) : (
        !isSilent && (
          <p className="sentence">
            {isThere && <MathText>{sentenceOf({ seen: sight, steps, write: writer.value })}</MathText>}
          </p>
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

/** Its lines as they are read out. */
function SpokenLines({ seen, steps }: { readonly seen: Seen; readonly steps: readonly Step[] }) {
  const { formulaWords: words } = useMessages()
  const decimals = useApp((state) => state.decimals)
  return steps.map((step) => <span key={step.writes}>{`${spokenLine({ seen, step, decimals, words })} `}</span>)
}
