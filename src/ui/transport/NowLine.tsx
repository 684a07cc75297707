import { originOf } from '../../notation/origin'
import { iterationShown, stepOf, tapeOf } from '../../session/selectors'
import { useApp, useMessages } from '../context/AppContext'
import { SymbolView } from '../parts/SymbolView'
import { useWriter } from '../parts/useWriter'

/** The latest number in one line, for small screens, where the formula is further down. */
export function NowLine() {
  const { transport, formula } = useMessages()
  const tape = useApp(tapeOf)
  const step = useApp(stepOf)
  const index = useApp((state) => state.step)
  const iteration = useApp(iterationShown)
  const writer = useWriter()
  if (!step) return <p className="nowLine">{formula.startTitle({ iteration })}</p>
  return (
    <p className="nowLine">
      <span className={`nowFormula from-${originOf(step.what)}`}>
        <SymbolView quantities={tape.quantities} id={step.writes} /> = {writer.quantity(tape, step.writes)}
      </span>
      <span className="nowStep">{transport.stepOf({ step: index, total: tape.steps.length })}</span>
    </p>
  )
}
