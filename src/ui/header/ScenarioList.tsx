import { Collection, Header, ListBox, ListBoxItem, ListBoxSection } from 'react-aria-components'
import { SCENARIOS, type ScenarioGroup } from '../../content/scenarios'
import { useApp, useLateWords, useParts } from '../context/AppContext'
import { MathText } from '../parts/MathText'
import './scenarioList.css'

const GROUPS: readonly ScenarioGroup[] = [...new Set(SCENARIOS.map(({ group }) => group))]

/** Starting points for a lesson, in the order of a course. */
export function ScenarioList({ onDone }: { readonly onDone: () => void }) {
  const { store } = useParts()
  const scenarios = useLateWords('scenarios')
  const current = useApp((state) => state.start.scenario)
  return (
    <ListBox
      className="menu scenarioList"
      aria-label={scenarios.label}
      // Focus goes to the current scenario and so brings it into view.
      autoFocus
      selectionMode="single"
      selectedKeys={current === null ? [] : [current]}
      onSelectionChange={(keys) => {
        // Choosing the one that is open already starts it anew.
        const id = keys === 'all' ? null : ([...keys][0] ?? current)
        const chosen = SCENARIOS.find((scenario) => scenario.id === id)
        if (chosen) store.getState().openScenario(chosen)
        onDone()
      }}
    >
      {GROUPS.map((group) => (
        <ListBoxSection key={group} id={group}>
          <Header className="scenarioGroup">
            <MathText>{scenarios.groups[group]}</MathText>
          </Header>
          <Collection items={SCENARIOS.filter((scenario) => scenario.group === group)}>
            {({ id }) => (
              <ListBoxItem className="menuItem" id={id} textValue={scenarios.texts[id].title}>
                <MathText>{scenarios.texts[id].title}</MathText>
              </ListBoxItem>
            )}
          </Collection>
        </ListBoxSection>
      ))}
    </ListBox>
  )
}
