import { useCallback, useEffect, useMemo, useState } from 'react'
import type { QuantityId } from '../../engine'
import { LANGUAGE_TABLE } from '../../content/languages'
import { hides, isPresenting, present } from '../../session/showing'
import { useApp, useMessages, useParts } from '../context/AppContext'
import { CrashBoundary } from '../parts/CrashBoundary'
import { EditorContext, type Editor } from '../context/EditorContext'
import { Header } from '../header/Header'
import { LegendButton } from '../header/LegendButton'
import { SaidBelow } from '../formula/laterSaid'
import { HelpDialog } from '../header/menus'
import { LaterParts } from './LaterParts'
import { LaterZoom } from './LaterZoom'
import { NetworkView } from '../network/NetworkView'
import type { Stage } from '../network/stage'
import { NoticeBar } from './NoticeBar'
import { laterProjector, Presenter } from './laterPresenter'
import { ParameterEditor } from '../network/laterEditor'
import { onColourScheme, prefersDark } from '../../browser/surroundings'
import { Tour } from '../network/laterTour'
import { Side } from './Side'
import { Transport } from '../transport/Transport'
import { useSaidBelow } from '../parts/useSaidBelow'
import { useOverlay } from '../parts/useOverlay'
import { usePrefetch } from './usePrefetch'
import { Wanted } from '../parts/Wanted'
import './reset.css'
import './theme.css'
import '../parts/button.css'
import '../parts/visuallyHidden.css'
import './app.css'

/** The whole page. */
export function App({ stage }: { readonly stage: Stage }) {
  const { store } = useParts()
  const { graph, transport } = useMessages()
  const [isHelping, setHelping] = useOverlay('help')
  const showHelp = useCallback(() => setHelping(true), [setHelping])
  const closeHelp = useCallback(() => setHelping(false), [setHelping])
  const [isTouring, setTouring] = useOverlay('tour')
  const endTour = useCallback(() => setTouring(false), [setTouring])
  const editor = useEditorState()
  const presents = useApp(({ showing }) => Boolean(showing?.presenting))
  // The page stays until what takes its place has come.
  const isPresented = useApp(isPresenting)
  const stopPresenting = useCallback(() => present(store, null), [store])
  const hasHeader = useApp((state) => !hides(state, 'header')) && !isPresented
  const hasTransport = useApp((state) => !hides(state, 'transport')) && !isPresented
  const isSaidBelow = useSaidBelow()
  useDocument()
  usePrefetch()

  return (
    <EditorContext value={editor}>
      <div className="app">
        {hasHeader && <Header showHelp={showHelp} />}
        <NoticeBar />
        <main className="work">
          <section className="stage" aria-label={graph.label}>
            <CrashBoundary panel={graph.label}>
              <NetworkView stage={stage} />
            </CrashBoundary>
            {!isPresented && (
              <>
                <LegendButton />
                <LaterZoom />
              </>
            )}
          </section>
          {!isPresented && <Side />}
        </main>
        {hasTransport && (
          <CrashBoundary panel={transport.label}>
            <Transport
              said={
                isSaidBelow && (
                  <Wanted>
                    <SaidBelow />
                  </Wanted>
                )
              }
            />
          </CrashBoundary>
        )}
        {presents && (
          <Wanted onFailed={stopPresenting}>
            <Presenter stage={stage} />
          </Wanted>
        )}
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
        <LaterParts />
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
    if (theme === 'projector') void laterProjector.fetch()
    const apply = (): void => {
      document.documentElement.dataset['theme'] = theme === 'system' ? (prefersDark() ? 'dark' : 'light') : theme
    }
    apply()
    return onColourScheme(apply)
  }, [theme])
}
