import { Suspense, useCallback, useEffect, useMemo, useState } from 'react'
import type { QuantityId } from '../../engine'
import { LANGUAGE_TABLE } from '../../content/languages'
import { PANELS } from '../../session/panels'
import { useApp, useMessages, useParts } from '../context/AppContext'
import { CrashBoundary } from '../parts/CrashBoundary'
import { DropHint } from './DropHint'
import { EditorContext, type Editor } from '../context/EditorContext'
import { FormulaPanel } from '../formula/FormulaPanel'
import { Header } from '../header/Header'
import { LegendButton } from '../header/LegendButton'
import { HelpDialog } from '../header/menus'
import { LaterZoom } from './LaterZoom'
import { NetworkView } from '../network/NetworkView'
import type { Stage } from '../network/stage'
import { NoticeBar } from './NoticeBar'
import { PANEL_PARTS } from './panels'
import { ParameterEditor } from '../network/laterEditor'
import { PrintedValues } from './PrintedValues'
import { onColourScheme, prefersDark } from '../../browser/surroundings'
import { Sheet } from './Sheet'
import { Tour } from '../network/laterTour'
import { Tabs } from '../parts/Tabs'
import { Transport } from '../transport/Transport'
import { useOverlay } from '../parts/useOverlay'
import { usePrefetch } from './usePrefetch'
import { Wanted } from '../parts/Wanted'
import './reset.css'
import './theme.css'
import '../parts/button.css'
import '../parts/label.css'
import '../parts/visuallyHidden.css'
import './app.css'
import './tabs.css'

/** The whole page. */
export function App({ stage }: { readonly stage: Stage }) {
  const { store } = useParts()
  const messages = useMessages()
  const { app, graph, formula, transport } = messages
  const language = useApp((state) => state.language)
  const panel = useApp((state) => state.panel)
  const isFolded = useApp(({ foldedBeside }) => foldedBeside.includes(panel))
  const [isHelping, setHelping] = useOverlay('help')
  const showHelp = useCallback(() => setHelping(true), [setHelping])
  const closeHelp = useCallback(() => setHelping(false), [setHelping])
  const [isTouring, setTouring] = useOverlay('tour')
  const endTour = useCallback(() => setTouring(false), [setTouring])
  const editor = useEditorState()
  const Panel = PANEL_PARTS[panel]
  useDocument()
  usePrefetch()

  return (
    <EditorContext value={editor}>
      <div className="app">
        <Header showHelp={showHelp} />
        <NoticeBar />
        <main className="work">
          <section className="stage" aria-label={graph.label}>
            <CrashBoundary panel={graph.label}>
              <NetworkView stage={stage} />
            </CrashBoundary>
            <LegendButton />
            <LaterZoom />
          </section>
          <Sheet isFolded={isFolded}>
            <CrashBoundary panel={formula.title}>
              <FormulaPanel />
            </CrashBoundary>
            <Tabs
              label={app.panels}
              tabs={PANELS.map((id) => ({ id, title: messages.panels[id] }))}
              selected={panel}
              onSelect={store.getState().setPanel}
              onNear={(id) => {
                const part = PANEL_PARTS[id]
                if ('prefetch' in part) void part.prefetch(language)
              }}
            >
              <CrashBoundary panel={messages.panels[panel]}>
                {'prefetch' in Panel ? (
                  <Suspense fallback={null}>
                    <Panel />
                  </Suspense>
                ) : (
                  // What is there with the page is taken over with it: React would come to what may have to wait later.
                  <Panel />
                )}
              </CrashBoundary>
            </Tabs>
          </Sheet>
        </main>
        <CrashBoundary panel={transport.label}>
          <Transport />
        </CrashBoundary>
        {editor.current && (
          <Wanted onFailed={editor.close}>
            <ParameterEditor />
          </Wanted>
        )}
        {isTouring && (
          <Wanted onFailed={endTour}>
            <Tour onClose={endTour} />
          </Wanted>
        )}
        {isHelping && (
          <Wanted onFailed={closeHelp}>
            <HelpDialog onClose={closeHelp} />
          </Wanted>
        )}
        <DropHint />
        <PrintedValues />
      </div>
    </EditorContext>
  )
}

function useEditorState(): Editor {
  const { store } = useParts()
  const [field, setField] = useState<Editor['current']>(null)
  const [isOpen, setOpen] = useOverlay('field')
  return useMemo(
    () => ({
      current: isOpen ? field : null,
      open: (id: QuantityId, anchor: Element) => {
        store.getState().setPlaying(false)
        setField({ id, anchor })
        setOpen(true)
      },
      close: () => setOpen(false),
    }),
    [field, isOpen, setOpen, store],
  )
}

/** The parts of the document that lie outside React: language, title and theme. */
function useDocument(): void {
  const { app } = useMessages()
  const language = useApp((state) => state.language)
  const theme = useApp((state) => state.theme)
  useEffect(() => {
    document.documentElement.lang = LANGUAGE_TABLE[language].tag
    document.title = app.pageTitle
  }, [language, app])
  useEffect(() => {
    const apply = (): void => {
      document.documentElement.dataset['theme'] = theme === 'system' ? (prefersDark() ? 'dark' : 'light') : theme
    }
    apply()
    return onColourScheme(apply)
  }, [theme])
}
