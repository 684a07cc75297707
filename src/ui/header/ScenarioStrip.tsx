import { Suspense } from 'react'
import { SCENARIOS } from '../../content/scenarios'
import { useApp, useMessages } from '../context/AppContext'
import { CrashBoundary } from '../parts/CrashBoundary'
import { ScenarioQuestion } from './menus'

/** The question of the scenario that is open, until nobody wants to see it any more. */
export function ScenarioStrip() {
  const { app } = useMessages()
  const current = useApp((state) => state.start.scenario)
  const dismissed = useApp((state) => state.scenarioDismissed)
  const scenario = SCENARIOS.find(({ id }) => id === current)
  if (!scenario || scenario.id === dismissed) return null
  return (
    <CrashBoundary panel={app.network}>
      <Suspense fallback={<div className="scenarioRoom" />}>
        <ScenarioQuestion scenario={scenario} />
      </Suspense>
    </CrashBoundary>
  )
}
