import { Collection, Header, ListBox, ListBoxItem, ListBoxSection, Text } from 'react-aria-components'
import { exampleWith, isUsual } from '../../engine'
import { learnKinds } from '../../session/learnKinds'
import { SCENARIOS, type Scenario } from '../../content/scenarios'
import { useApp, useLateWords, useParts } from '../context/AppContext'
import { MathText } from '../parts/MathText'
import './scenarioList.css'

interface Props {
  readonly scenarios: readonly Scenario[]
  /** Whether the focus goes to the current scenario, or else to the first, and so brings it into view. */
  readonly takesFocus: boolean
  onDone(): void
}

/** Scenarios as cards, each with its question and the misconception that it is for, in the order of a course. */
export function ScenarioList({ scenarios, takesFocus, onDone }: Props) {
  const { store } = useParts()
  const words = useLateWords('scenarios')
  const current = useApp((state) => state.start.scenario)
  /** One of another kind waits for what works it out. */
  const open = async (scenario: Scenario): Promise<void> => {
    try {
      if (!isUsual(exampleWith(scenario.changes))) await learnKinds()
      store.getState().openScenario(scenario)
    } catch {
      store.getState().tell({ kind: 'notLoaded' })
    }
  }
  const groups = [...new Set(scenarios.map(({ group }) => group))]
  return (
    <ListBox
      className="scenarioList"
      aria-label={words.label}
      layout="grid"
      // Where none is current the first is; on the list itself the focus would be seen nowhere.
      autoFocus={takesFocus && 'first'}
      selectionMode="single"
      // It would choose none, which is to choose the current one again.
      escapeKeyBehavior="none"
      selectedKeys={current === null ? [] : [current]}
      onSelectionChange={(keys) => {
        // Choosing the one that is open already starts it anew.
        const id = keys === 'all' ? null : ([...keys][0] ?? current)
        const chosen = SCENARIOS.find((scenario) => scenario.id === id)
        if (chosen) void open(chosen)
        onDone()
      }}
    >
      {groups.map((group) => (
        <ListBoxSection key={group} id={group} className="scenarioSection">
          <Header className="scenarioGroup" data-group={group}>
            <MathText>{words.groups[group]}</MathText>
          </Header>
          <Collection items={scenarios.filter((scenario) => scenario.group === group)}>
            {({ id }) => (
              <ListBoxItem className="scenarioItem" id={id} textValue={words.texts[id].title}>
                <Text slot="label">
                  <MathText>{words.texts[id].title}</MathText>
                </Text>
                <Text slot="description">
                  <span className="scenarioItemAsk">
                    <MathText>{words.texts[id].ask}</MathText>
                  </span>
                  <span className="scenarioItemFor">
                    <b>{words.against}</b>
                    <MathText>{words.quoted({ belief: words.texts[id].belief })}</MathText>
                  </span>
                </Text>
              </ListBoxItem>
            )}
          </Collection>
        </ListBoxSection>
      ))}
    </ListBox>
  )
}
