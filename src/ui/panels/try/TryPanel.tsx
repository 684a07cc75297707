import { Suspense } from 'react'
import { SCENARIO_COUNT } from '../../../content/firstScenarios'
import { useApp, useMessages } from '../../context/AppContext'
import { CrashBoundary } from '../../parts/CrashBoundary'
import { later } from '../../parts/later'
import { useOverlay } from '../../parts/useOverlay'
import { ScenarioCards } from './ScenarioCards'
import '../../parts/linkButton.css'
import './try.css'

/** Comes with the words of all scenarios, when the page is idle or one of them is open. */
export const ScenarioQuestion = later(async () => (await import('./ScenarioQuestion')).ScenarioQuestion, ['scenarios'])

/** What to find out next: a few scenarios to choose from, or the question of the one that is open. */
export function TryPanel() {
  const { panels, tryThis } = useMessages()
  const current = useApp((state) => state.start.scenario)
  const dismissed = useApp((state) => state.scenarioDismissed)
  const [, setAllShown] = useOverlay('scenarios')
  const isAsking = current !== null && current !== dismissed
  return (
    <div className="tryPanel">
      <p className="tryHead">
        {!isAsking && <span>{tryThis.head}</span>}
        <button type="button" className="linkButton" onClick={() => setAllShown(true)}>
          {tryThis.all({ count: SCENARIO_COUNT })}
        </button>
      </p>
      {isAsking ? (
        <CrashBoundary panel={panels.try}>
          <Suspense fallback={null}>
            <ScenarioQuestion id={current} />
          </Suspense>
        </CrashBoundary>
      ) : (
        <ScenarioCards />
      )}
    </div>
  )
}
