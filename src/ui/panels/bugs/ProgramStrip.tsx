import { runProgram } from '../../../session/bugLabActs'
import { useApp, useMessages, useParts } from '../../context/AppContext'
import { SentenceGap } from '../../parts/SentenceGap'
import './bugs.css'

/** Says for as long as it is so that a wrong program runs, and leads back to the right one. */
export function ProgramStrip() {
  const { store } = useParts()
  const { bugLab } = useMessages()
  // The blanks of a lesson's card are asked all the same.
  const wouldAsk = useApp(({ predict, lesson }) => predict !== 'off' && lesson === null)
  return (
    <section className="programStrip" aria-label={bugLab.program}>
      <p>
        {bugLab.strip}
        {wouldAsk && (
          <>
            <SentenceGap />
            <span>{bugLab.notAsked}</span>
          </>
        )}
      </p>
      <button type="button" className="smallButton" onClick={() => runProgram(store, null)}>
        {bugLab.back}
      </button>
    </section>
  )
}
