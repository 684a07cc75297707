import { Suspense } from 'react'
import { SCENARIOS } from '../../content/scenarios'
import { useApp } from '../context/AppContext'
import { ScenarioQuestion } from './menus'

/** The question of the scenario that is open, until nobody wants to see it any more. */
export function ScenarioStrip() {
  const current = useApp((state) => state.start.scenario)
  const dismissed = useApp((state) => state.scenarioDismissed)
  const scenario = SCENARIOS.find(({ id }) => id === current)
  if (!scenario || scenario.id === dismissed) return null
  return (
    <Suspense fallback={<div className="scenarioRoom" />}>
      <ScenarioQuestion scenario={scenario} />
    </Suspense>
  )
}
