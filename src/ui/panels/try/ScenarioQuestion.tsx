import { useState } from 'react'
import { SCENARIOS, type ScenarioId } from '../../../content/scenarios'
import { renamed } from '../../../notation/renamed'
import { openQuestion } from '../../../session/question'
import { tapeOf } from '../../../session/selectors'
import { useApp, useLateWords, useMessages, useParts } from '../../context/AppContext'
import { Icon } from '../../parts/icons'
import { LastingButton } from '../../parts/LastingButton'
import { MathText } from '../../parts/MathText'
import './scenarioQuestion.css'

/** A scenario's question, for the whole class to see; what to watch comes when it is asked for. */
export function ScenarioQuestion({ id }: { readonly id: ScenarioId }) {
  const { store, trainer } = useParts()
  const { menu } = useMessages()
  const scenarios = useLateWords('scenarios')
  const isBusy = useApp((state) => state.training !== null)
  // What there is to watch says what a question asks for.
  const isAsked = useApp((state) => openQuestion(state) !== null)
  const [watching, setWatching] = useState<string | null>(null)
  const iterations = SCENARIOS.find((one) => one.id === id)?.iterations ?? null
  const topology = useApp((state) => tapeOf(state).topology)
  const { title, ask, watch } = scenarios.texts[id]
  const isOpen = watching === id && !isAsked
  return (
    <section className="scenarioQuestion" aria-label={scenarios.label}>
      <div className="scenarioTitle">
        <h3 id="scenario-question" tabIndex={-1}>
          <MathText>{renamed(title, topology)}</MathText>
        </h3>
        <button
          type="button"
          className="smallButton"
          aria-label={menu.close}
          onClick={() => store.getState().dismissScenario()}
        >
          <Icon name="close" />
        </button>
      </div>
      <p>
        <MathText>{renamed(ask, topology)}</MathText>
      </p>
      <div className="scenarioActions">
        {iterations !== null && (
          <LastingButton className="textButton" isDisabled={isBusy} onPress={() => trainer.train({ iterations })}>
            {scenarios.run({ iterations })}
          </LastingButton>
        )}
        <LastingButton
          className="textButton"
          aria-expanded={isOpen}
          isDisabled={isAsked}
          onPress={() => setWatching(isOpen ? null : id)}
        >
          <span>{scenarios.watch}</span>
          <Icon name={isOpen ? 'up' : 'down'} />
        </LastingButton>
        {isAsked && <Withheld />}
      </div>
      {isOpen && (
        <p className="scenarioWatch">
          <MathText>{renamed(watch, topology)}</MathText>
        </p>
      )}
    </section>
  )
}

/** Why there is nothing to watch yet. Its words have come with the question. */
function Withheld() {
  const { watchVeiled } = useLateWords('questions')
  return <span className="hint">{watchVeiled}</span>
}
