import { runProgram } from '../../../session/bugLabActs'
import { useMessages, useParts } from '../../context/AppContext'
import './bugs.css'

/** Says for as long as it is so that a wrong program runs, and leads back to the right one. */
export function ProgramStrip() {
  const { store } = useParts()
  const { bugLab } = useMessages()
  return (
    <section className="programStrip" aria-label={bugLab.program}>
      <p>{bugLab.strip}</p>
      <button type="button" className="smallButton" onClick={() => runProgram(store, null)}>
        {bugLab.back}
      </button>
    </section>
  )
}
