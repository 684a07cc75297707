import { useState } from 'react'
import { Dialog, Input, Label, Modal, ModalOverlay, SearchField } from 'react-aria-components'
import { SCENARIOS, type Scenario, type ScenarioGroup } from '../../content/scenarios'
import type { ScenarioTexts } from '../../i18n/pieces'
import { useLateWords, useMessages } from '../context/AppContext'
import { AriaLocale } from '../parts/AriaLocale'
import { Icon } from '../parts/icons'
import { MathText } from '../parts/MathText'
import { useSaidOnce } from '../parts/useSaidOnce'
import type { MenuProps } from './MenuButton'
import { LessonList } from './LessonList'
import { ScenarioList } from './ScenarioList'
import '../parts/linkButton.css'
import '../parts/modal.css'
import '../parts/plainInput.css'
import '../parts/popover.css'
import './scenarioMenu.css'

/** All scenarios: groups in the order of a course, and a search through titles, questions and misconceptions. */
export function ScenarioMenu({ onClose }: MenuProps) {
  const { menu } = useMessages()
  const words = useLateWords('scenarios')
  const [query, setQuery] = useState('')
  /** Whoever types stays in the field while the list goes and comes. */
  const [isTyping, setTyping] = useState(false)
  const found = SCENARIOS.filter((scenario) => speaksOf(scenario, query, words))
  const loudness = useSaidOnce(query)
  const groups = [...new Set(found.map(({ group }) => group))]
  const type = (text: string): void => {
    setQuery(text)
    setTyping(true)
  }
  const showAll = (): void => {
    setQuery('')
    setTyping(false)
  }
  return (
    <AriaLocale>
      <ModalOverlay
        className="modalOverlay scenarioOverlay"
        isOpen
        isDismissable
        onOpenChange={(isOpen) => !isOpen && onClose()}
      >
        <Modal className="modal scenarioModal">
          <Dialog className="scenarioMenu" aria-label={words.label}>
            <div className="scenarioSearch">
              <SearchField value={query} onChange={type}>
                <Label className="visuallyHidden">{words.search}</Label>
                <Input className="plainInput" placeholder={words.search} />
              </SearchField>
              <span className="hint" role="status" aria-live={loudness}>
                {words.found({ count: found.length })}
              </span>
              <button type="button" className="iconButton" aria-label={menu.close} onClick={onClose}>
                <Icon name="close" />
              </button>
            </div>
            {query === '' && <LessonList onDone={onClose} />}
            <Groups groups={groups} />
            {found.length > 0 ? (
              <ScenarioList scenarios={found} takesFocus={!isTyping} onDone={onClose} />
            ) : (
              <NoneFound onClear={showAll} />
            )}
          </Dialog>
        </Modal>
      </ModalOverlay>
    </AriaLocale>
  )
}

/** What was looked for in vain, and the way back to all scenarios: these take the focus, since the button goes. */
function NoneFound({ onClear }: { readonly onClear: () => void }) {
  const words = useLateWords('scenarios')
  return (
    <p className="noneFound">
      {words.none}{' '}
      <button type="button" className="linkButton" onClick={onClear}>
        {words.clear}
      </button>
    </p>
  )
}

/** The groups in the order of the course: each leads to its first scenario. */
function Groups({ groups }: { readonly groups: readonly ScenarioGroup[] }) {
  const words = useLateWords('scenarios')
  return (
    <nav className="scenarioGroups" aria-label={words.groupsLabel}>
      {groups.map((group) => (
        <button
          key={group}
          type="button"
          onClick={({ currentTarget }) =>
            currentTarget.closest('.scenarioMenu')?.querySelector(`[data-group="${group}"]`)?.scrollIntoView()
          }
        >
          <MathText>{words.groups[group]}</MathText>
        </button>
      ))}
    </nav>
  )
}

/** Whether each word of a query stands in what is said of a scenario. */
function speaksOf({ id, group }: Scenario, query: string, { texts, groups }: ScenarioTexts): boolean {
  const { title, ask, belief } = texts[id]
  const text = [title, ask, belief, groups[group]].join(' ').toLowerCase()
  return query
    .toLowerCase()
    .split(/\s+/)
    .every((word) => text.includes(word))
}
