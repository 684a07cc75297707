import { lateWordsOf, narrationOf } from '../../i18n/words'
import { questionAt } from '../../session/question'
import { sightNow, stepOf } from '../../session/selectors'
import { hides } from '../../session/showing'
import { stageOf } from '../../session/underway'
import { useApp } from '../context/AppContext'
import { MathText } from '../parts/MathText'
import { useWriter } from '../parts/useWriter'
import { Wanted } from '../parts/Wanted'
import { Why } from './laterWhy'
import { UnitWhy } from './PlayedUnit'

interface Props {
  readonly className: string
  /** Whether the reason has room of its own, which folding it would only leave empty. */
  readonly hasRoom?: boolean
  /** Whether what an edit has changed stands elsewhere, and leaves it its place. */
  readonly staysWhenEdited?: boolean
}

/**
 * What the step, or the move of several, means, and why, where the formula stands elsewhere.
 *
 * Nothing is said before its number is there, but its place is kept: so nothing beside it moves.
 */
export function Said({ className, hasRoom = false, staysWhenEdited = false }: Props) {
  const step = useApp(stepOf)
  const sight = useApp(sightNow)
  const from = useApp(({ movedFrom, step: played }) => movedFrom ?? played - 1)
  const steps = sight.tape.steps.slice(from, sight.played)
  const isUnit = steps.length > 1
  const isThere = useApp((state) => (isUnit ? state.underway === null : stageOf(state, state.step) === 'there'))
  const isQuiet = useApp(
    (state) =>
      hides(state, 'sentence') ||
      questionAt(state) !== null ||
      (!staysWhenEdited && state.before !== null && !state.kept),
  )
  const language = useApp((state) => state.language)
  const write = useWriter().value
  if (!step || isQuiet) return null
  return (
    <div className={className}>
      {isThere && (
        <>
          <p>
            <MathText>
              {isUnit
                ? lateWordsOf(language, 'reasons').units.sentenceOf({ seen: sight, steps, write })
                : narrationOf(language).sentenceOf({ seen: sight, step, write })}
            </MathText>
          </p>
          {isUnit ? (
            <UnitWhy steps={steps} />
          ) : (
            <Wanted>
              <Why step={step} hasRoom={hasRoom} />
            </Wanted>
          )}
        </>
      )}
    </div>
  )
}
