import { iterationShown, stepOf, tapeOf } from '../../session/selectors'
import { useApp, useMessages } from '../context/AppContext'
import { TonedText } from './FirstScreen'
import { FurtherDown } from './FurtherDown'
import { Said } from './Said'
import './saidBelow.css'

/** The sentence of the step and its reason, over the buttons of the player: the panel below the drawing leaves them to it, and is led to. */
export function SaidBelow() {
  const isFirst = useApp((state) => !stepOf(state) && iterationShown(state) === 0)
  return (
    <>
      {isFirst ? <Beginning /> : <Said className="saidBelow" staysWhenEdited />}
      <FurtherDown />
    </>
  )
}

/** What the page is about, where its first screen is only seen by scrolling; readers have it there. */
function Beginning() {
  const { start } = useMessages()
  const shape = useApp((state) => tapeOf(state).topology.shape)
  return (
    <div className="saidBelow" aria-hidden="true">
      <p>
        <TonedText>{start.counts({ inputs: shape[0]!, outputs: shape.at(-1)! })}</TonedText>
      </p>
      <p>
        <TonedText>{start.passes}</TonedText>
      </p>
    </div>
  )
}
