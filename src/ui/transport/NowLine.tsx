import { originOf } from '../../notation/origin'
import { iterationShown, sightNow } from '../../session/selectors'
import { useApp, useMessages } from '../context/AppContext'
import { NamedSymbol } from '../parts/NamedSymbol'
import { useWriter } from '../parts/useWriter'

/** The latest number in one line, for small screens, where the formula is further down. */
export function NowLine() {
  const { transport, formula } = useMessages()
  const sight = useApp(sightNow)
  const { tape, step } = sight
  const index = useApp((state) => state.step)
  const iteration = useApp(iterationShown)
  const writer = useWriter()
  if (!step) return <p className="nowLine">{formula.startTitle({ iteration })}</p>
  return (
    <p className="nowLine">
      <span className={`nowFormula from-${originOf(tape, step.writes)}`} translate="no">
        <NamedSymbol quantities={tape.quantities} id={step.writes} /> = {writer.quantity(sight, step.writes)}
      </span>
      <span className="nowStep">{transport.stepOf({ step: index, total: tape.steps.length })}</span>
    </p>
  )
}
