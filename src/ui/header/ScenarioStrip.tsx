import { useState } from 'react'
import { Button } from 'react-aria-components'
import { SCENARIOS } from '../../content/scenarios'
import { useApp, useMessages, useParts } from '../context/AppContext'
import { Icon } from '../parts/icons'
import { MathText } from '../parts/MathText'
import './scenarioStrip.css'

/** The question of the scenario that is open, for the whole class to see; what to watch comes when it is asked for. */
export function ScenarioStrip() {
  const { store, trainer } = useParts()
  const { scenarios, app } = useMessages()
  const current = useApp((state) => state.start.scenario)
  const dismissed = useApp((state) => state.scenarioDismissed)
  const isBusy = useApp((state) => state.training !== null)
  const [watching, setWatching] = useState<string | null>(null)
  const scenario = SCENARIOS.find((one) => one.id === current)
  if (!scenario || scenario.id === dismissed) return null
  const { id, iterations } = scenario
  const text = scenarios.texts[id]
  const isOpen = watching === id
  return (
    <section className="scenarioStrip" aria-label={scenarios.label}>
      <p className="scenarioAsk">
        <strong>
          <MathText>{text.title}</MathText>
        </strong>
        <span>
          <MathText>{text.ask}</MathText>
        </span>
      </p>
      <div className="scenarioActions">
        {iterations !== null && (
          <Button className="textButton" isDisabled={isBusy} onPress={() => trainer.train({ iterations })}>
            {scenarios.run({ iterations })}
          </Button>
        )}
        <Button className="textButton" aria-expanded={isOpen} onPress={() => setWatching(isOpen ? null : id)}>
          {scenarios.watch}
          <Icon name={isOpen ? 'up' : 'down'} />
        </Button>
        <Button className="iconButton" aria-label={app.close} onPress={() => store.getState().dismissScenario()}>
          <Icon name="close" />
        </Button>
      </div>
      {isOpen && (
        <p className="scenarioWatch">
          <MathText>{text.watch}</MathText>
        </p>
      )}
    </section>
  )
}
