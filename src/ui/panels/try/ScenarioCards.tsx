import { useId, useRef, useState, type KeyboardEvent } from 'react'
import { FIRST_SCENARIOS } from '../../../content/firstScenarios'
import { useMessages, useParts } from '../../context/AppContext'
import { hasModifier } from '../../parts/hasModifier'
import { MathText } from '../../parts/MathText'

/** Two columns: up and down go over so many cards. */
const COLUMNS = 2

/** The scenarios to begin with, as cards: one stop of the Tab key, in which the arrow keys go both ways. */
export function ScenarioCards() {
  const { store } = useParts()
  const { tryThis } = useMessages()
  const prefix = useId()
  const [stop, setStop] = useState(0)
  const cards = Object.values(FIRST_SCENARIOS).map((scenario, i) => ({
    scenario,
    text: tryThis.texts[scenario.id],
    title: `${prefix}${i}`,
    ask: `${prefix}${i}ask`,
  }))
  const list = useRef<HTMLDivElement>(null)
  const onKeyDown = (event: KeyboardEvent): void => {
    const by = { ArrowRight: 1, ArrowLeft: -1, ArrowDown: COLUMNS, ArrowUp: -COLUMNS }[event.key]
    if (!by || hasModifier(event)) return
    // Also at the edge, where there is nowhere to go: the player would step.
    event.preventDefault()
    list.current?.querySelectorAll('button')[stop + by]?.focus()
  }
  return (
    // The question of what was chosen is to be read: behind these stands the button that closes it.
    <div
      className="scenarioCards"
      role="toolbar"
      aria-label={tryThis.head}
      data-focus-next="scenario-question"
      ref={list}
    >
      {cards.map(({ scenario, text, title, ask }, i) => (
        <button
          key={scenario.id}
          type="button"
          className="scenarioCard"
          tabIndex={i === stop ? 0 : -1}
          aria-labelledby={title}
          aria-describedby={ask}
          onFocus={() => setStop(i)}
          onKeyDown={onKeyDown}
          onClick={() => store.getState().openScenario(scenario)}
        >
          <strong id={title}>
            <MathText>{text.title}</MathText>
          </strong>
          <span id={ask}>
            <MathText>{text.ask}</MathText>
          </span>
        </button>
      ))}
    </div>
  )
}
