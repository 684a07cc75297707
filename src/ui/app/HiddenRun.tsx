import type { AppState } from '../../session/appState'
import { hides, isPresenting } from '../../session/showing'
import { useApp } from '../context/AppContext'
import { Wanted } from '../parts/Wanted'
import { RunUnderWay } from '../transport/laterRun'
import './hiddenRun.css'

/** How far a long run has come, with the ways to hold and to end it, where a link leaves out what would show that. */
export function HiddenRun() {
  const isUnseen = useApp(runsUnseen)
  return (
    isUnseen && (
      <div className="hiddenRun">
        <Wanted onFailed={() => {}}>
          <RunUnderWay />
        </Wanted>
      </div>
    )
  )
}

/** Whether a run is under way that neither the panel of runs nor the player shows. Presenter mode has a bar of its own. */
function runsUnseen(state: AppState): boolean {
  if (state.training === null || isPresenting(state)) return false
  return hides(state, state.panel === 'training' ? 'tabs' : 'transport')
}
