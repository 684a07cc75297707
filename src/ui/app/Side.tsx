import { Suspense } from 'react'
import { LOOKS_AHEAD, PANELS } from '../../session/panels'
import { openQuestion, questionAt } from '../../session/question'
import { hides } from '../../session/showing'
import { useApp, useMessages, useParts } from '../context/AppContext'
import { FormulaPanel } from '../formula/FormulaPanel'
import { CrashBoundary } from '../parts/CrashBoundary'
import { Tabs } from '../parts/Tabs'
import { Wanted } from '../parts/Wanted'
import { PANEL_PARTS } from './panels'
import { QuestionCard, VeiledPanel } from './laterAsking'
import { Sheet } from './Sheet'
import './tabs.css'

/** What stands beside the network: the formula, and the panels. A link can leave out some of them. */
export function Side() {
  const { store } = useParts()
  const messages = useMessages()
  const { app, formula } = messages
  const language = useApp((state) => state.language)
  const panel = useApp((state) => state.panel)
  const isAsked = useApp((state) => questionAt(state) !== null)
  const isFolded = useApp(({ foldedBeside }) => foldedBeside.includes(panel)) && !isAsked
  const isVeiled = useApp((state) => openQuestion(state) !== null && LOOKS_AHEAD.has(state.panel))
  const hidden = useApp(({ showing }) => showing?.looks.hidden)
  const hasTabs = useApp((state) => !hides(state, 'tabs'))
  const Panel = PANEL_PARTS[panel]
  return (
    <Sheet isFolded={isFolded}>
      <CrashBoundary panel={formula.title}>
        {isAsked ? (
          <section className="formulaPanel questionPanel" aria-label={formula.title}>
            <Wanted>
              <QuestionCard />
            </Wanted>
          </section>
        ) : (
          <FormulaPanel />
        )}
      </CrashBoundary>
      {hasTabs && (
        <Tabs
          label={app.panels}
          tabs={PANELS.filter((id) => !hidden?.some((part) => part === id)).map((id) => ({
            id,
            title: messages.panels[id],
          }))}
          selected={panel}
          onSelect={store.getState().setPanel}
          onNear={(id) => {
            const part = PANEL_PARTS[id]
            if ('prefetch' in part) void part.prefetch(language)
          }}
        >
          <CrashBoundary panel={messages.panels[panel]}>
            {isVeiled ? (
              <Wanted>
                <VeiledPanel />
              </Wanted>
            ) : 'prefetch' in Panel ? (
              <Suspense fallback={null}>
                <Panel />
              </Suspense>
            ) : (
              // What is there with the page is taken over with it: React would come to what may have to wait later.
              <Panel />
            )}
          </CrashBoundary>
        </Tabs>
      )}
    </Sheet>
  )
}
