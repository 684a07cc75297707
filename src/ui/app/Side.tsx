import { Suspense } from 'react'
import { tabOf, TABS } from '../../session/panels'
import { questionAt } from '../../session/question'
import { hides } from '../../session/showing'
import { isVeiled } from '../../session/veil'
import { useApp, useMessages, useParts } from '../context/AppContext'
import { FormulaPanel } from '../formula/FormulaPanel'
import { bringUp } from '../parts/bringUp'
import { CrashBoundary } from '../parts/CrashBoundary'
import { Tabs } from '../parts/Tabs'
import { Wanted } from '../parts/Wanted'
import { PANEL_PARTS } from './panels'
import { QuestionCard, VeiledPanel } from './laterAsking'
import { Sheet } from './Sheet'
import { usePrinted } from './usePrinted'
import './tabs.css'

/** What stands beside the network: the formula, and the panels. A link can leave out some of them. */
export function Side() {
  const { store } = useParts()
  const messages = useMessages()
  const { app, formula } = messages
  const language = useApp((state) => state.language)
  const isAsked = useApp((state) => questionAt(state) !== null)
  // It lies over a question as well, which is there again once it is closed.
  const coversAll = useApp((state) => state.panel === 'rules')
  const panel = useApp((state) => (state.panel === 'rules' ? state.behind : state.panel))
  const isFolded = useApp(({ foldedBeside }) => foldedBeside.includes(panel)) && !isAsked
  const isHidden = useApp((state) => isVeiled(state, panel))
  const hidden = useApp(({ showing }) => showing?.looks.hidden)
  const hasTabs = useApp((state) => !hides(state, 'tabs'))
  const isCurve = useApp(({ start }) => start.problem.shape[0] === 1)
  const isPrinted = usePrinted()
  const Panel = PANEL_PARTS[panel]
  const NetworkPanel = PANEL_PARTS.rules
  if (coversAll)
    return (
      <Sheet isFolded={false}>
        <CrashBoundary panel={app.network}>
          {/* It would leave nothing to be read, and no tabs. */}
          <Wanted onFailed={() => store.getState().setPanel(panel)}>
            <NetworkPanel />
          </Wanted>
        </CrashBoundary>
        {/* On paper it stands in the panel's place. */}
        {isPrinted && <FormulaPanel />}
      </Sheet>
    )
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
          tabs={TABS.filter((id) => !hidden?.some((part) => part === id)).map((id) => ({
            id,
            title: messages.panels[id === 'plane' && isCurve ? 'curve' : id],
          }))}
          selected={tabOf(panel)}
          onSelect={store.getState().setPanel}
          onPressed={(bar) => bringUp(bar, store.getState().motion)}
          onNear={(id) => {
            const part = PANEL_PARTS[id]
            if ('prefetch' in part) void part.prefetch(language)
          }}
        >
          <CrashBoundary panel={messages.panels[tabOf(panel)]}>
            {isHidden ? (
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
