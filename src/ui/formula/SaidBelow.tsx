import { Said } from './Said'
import './saidBelow.css'

/** The sentence of the step and its reason, over the buttons of the player: the panel below the drawing leaves them to it. */
export function SaidBelow() {
  return <Said className="saidBelow" />
}
