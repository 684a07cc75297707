import { name, type QuantityId, type Tape } from '../../engine'
import { iterationShown, sightNow, stepOf } from '../../session/selectors'
import { useApp, useMessages, useParts } from '../context/AppContext'
import { Icon } from '../parts/icons'
import { Wanted } from '../parts/Wanted'
import { FirstScreen } from './FirstScreen'
import { PlayedUnit } from './laterUnit'
import { Pieces } from './Pieces'
import { PlayedStep } from './PlayedStep'
import './formula.css'

/** What the current step computes, or what the move did that led there. */
export function FormulaPanel() {
  const messages = useMessages()
  const step = useApp(stepOf)
  const isFirst = useApp((state) => !stepOf(state) && iterationShown(state) === 0)
  const isUnit = useApp(({ movedFrom, step: played }) => movedFrom !== null && played - movedFrom > 1)
  return (
    <section
      className={isFirst ? 'formulaPanel firstScreen' : 'formulaPanel'}
      aria-label={isFirst ? messages.start.eyebrow : messages.formula.title}
    >
      {isFirst ? (
        <FirstScreen />
      ) : !step ? (
        <LaterStart />
      ) : isUnit ? (
        <Wanted>
          <PlayedUnit />
        </Wanted>
      ) : (
        <PlayedStep step={step} />
      )}
      <FoldButton />
    </section>
  )
}

/** Folds all but the title and the result away, for the panel below. */
function FoldButton() {
  const { store } = useParts()
  const { formula } = useMessages()
  const isFolded = useApp(({ foldedBeside, panel }) => foldedBeside.includes(panel))
  return (
    <button
      type="button"
      className="smallButton foldFormula"
      data-act="fold"
      aria-label={formula.fold}
      aria-expanded={!isFolded}
      onClick={() => store.getState().toggleFold()}
    >
      <Icon name={isFolded ? 'down' : 'up'} />
    </button>
  )
}

/** The start of a later iteration: what the updates so far have brought. */
function LaterStart() {
  const { formula, transport } = useMessages()
  const iteration = useApp(iterationShown)
  const sight = useApp(sightNow)
  return (
    <>
      <p className="eyebrow">{transport.iteration({ iteration })}</p>
      <h2>{formula.reached}</h2>
      <Pieces
        seen={{ ...sight, shows: sight.readout }}
        ids={reachedBy(sight.tape)}
        title={formula.startTitle({ iteration })}
      />
    </>
  )
}

/** What training is for, as it stands now: each output beside its target. */
function reachedBy({ topology }: Tape): readonly QuantityId[] {
  return topology.layers.at(-1)!.flatMap((node) => [name.out(node), name.target(node)])
}
