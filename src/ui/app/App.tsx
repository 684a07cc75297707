import { useCallback, useEffect, useMemo, useState } from 'react'
import { I18nProvider, Tab, TabList, TabPanel, Tabs, ToggleButton } from 'react-aria-components'
import type { QuantityId } from '../../engine'
import { LANGUAGE_TAGS } from '../../i18n/messages'
import type { Panel } from '../../session/appState'
import { useApp, useMessages, useParts } from '../context/AppContext'
import { ArticlePanel } from '../panels/article/ArticlePanel'
import { CrashBoundary } from '../parts/CrashBoundary'
import { DropHint } from './DropHint'
import { EditorContext, type Editor } from '../context/EditorContext'
import { FormulaPanel } from '../formula/FormulaPanel'
import { Header } from '../header/Header'
import { HelpDialog } from '../header/HelpDialog'
import { Icon } from '../parts/icons'
import { LandscapePanel } from '../panels/landscape/LandscapePanel'
import { NetworkView } from '../network/NetworkView'
import type { Stage } from '../network/stage'
import { NoticeBar } from './NoticeBar'
import { ParameterEditor } from '../network/ParameterEditor'
import { RulesPanel } from '../panels/rules/RulesPanel'
import { ScenarioStrip } from '../header/ScenarioStrip'
import { SlopePanel } from '../panels/slope/SlopePanel'
import { StatusLine } from '../transport/StatusLine'
import { onColourScheme, prefersDark } from '../../browser/surroundings'
import { TrainingPanel } from '../panels/training/TrainingPanel'
import { Transport } from '../transport/Transport'
import { useKeys } from './useKeys'
import { ValuesPanel } from '../panels/values/ValuesPanel'
import './reset.css'
import './theme.css'
import '../parts/button.css'
import '../parts/label.css'
import '../parts/popover.css'
import '../parts/segments.css'
import '../parts/visuallyHidden.css'
import './app.css'
import './tabs.css'

/** The whole page. */
export function App({ stage }: { readonly stage: Stage }) {
  const { store } = useParts()
  const { app, graph, formula, values, rules, transport, training, slope, landscape, article } = useMessages()
  const language = useApp((state) => state.language)
  const panel = useApp((state) => state.panel)
  const [helping, setHelping] = useState(false)
  const [wide, setWide] = useState(false)
  const showHelp = useCallback(() => setHelping(true), [])
  const editor = useEditorState()
  useKeys(showHelp)
  useDocument()

  return (
    <I18nProvider locale={language === 'zh' ? 'zh-CN' : 'en-US'}>
      <EditorContext value={editor}>
        <div className="app">
          <Header showHelp={showHelp} />
          <NoticeBar />
          <div>
            <ScenarioStrip />
          </div>
          <main className={wide ? 'work widened' : 'work'}>
            <section className="stage" aria-label={graph.label}>
              <CrashBoundary panel={graph.label}>
                <NetworkView stage={stage} />
              </CrashBoundary>
            </section>
            <div className={`side with-${panel}`}>
              <CrashBoundary panel={formula.title}>
                <FormulaPanel />
              </CrashBoundary>
              <Tabs
                className="tabs"
                selectedKey={panel}
                onSelectionChange={(key) => store.getState().setPanel(key as Panel)}
              >
                <div className="tabBar">
                  <TabList className="tabList" aria-label={app.panels}>
                    <Tab className="tab" id="values">
                      {values.title}
                    </Tab>
                    <Tab className="tab" id="training">
                      {training.title}
                    </Tab>
                    <Tab className="tab" id="slope">
                      {slope.title}
                    </Tab>
                    <Tab className="tab" id="landscape">
                      {landscape.title}
                    </Tab>
                    <Tab className="tab" id="article">
                      {article.title}
                    </Tab>
                    <Tab className="tab" id="rules">
                      {rules.title}
                    </Tab>
                  </TabList>
                  <ToggleButton
                    className="iconButton widenButton"
                    aria-label={app.widen}
                    isSelected={wide}
                    onChange={setWide}
                  >
                    <Icon name={wide ? 'narrow' : 'widen'} />
                  </ToggleButton>
                </div>
                <TabPanel className="tabPanel" id="values">
                  <CrashBoundary panel={values.title}>
                    <ValuesPanel />
                  </CrashBoundary>
                </TabPanel>
                <TabPanel className="tabPanel" id="training">
                  <CrashBoundary panel={training.title}>
                    <TrainingPanel />
                  </CrashBoundary>
                </TabPanel>
                <TabPanel className="tabPanel" id="slope">
                  <CrashBoundary panel={slope.title}>
                    <SlopePanel />
                  </CrashBoundary>
                </TabPanel>
                <TabPanel className="tabPanel" id="landscape">
                  <CrashBoundary panel={landscape.title}>
                    <LandscapePanel />
                  </CrashBoundary>
                </TabPanel>
                <TabPanel className="tabPanel" id="article">
                  <CrashBoundary panel={article.title}>
                    <ArticlePanel />
                  </CrashBoundary>
                </TabPanel>
                <TabPanel className="tabPanel" id="rules">
                  <CrashBoundary panel={rules.title}>
                    <RulesPanel />
                  </CrashBoundary>
                </TabPanel>
              </Tabs>
            </div>
          </main>
          <CrashBoundary panel={transport.label}>
            <Transport />
          </CrashBoundary>
          <ParameterEditor />
          <HelpDialog isOpen={helping} onClose={() => setHelping(false)} />
          <StatusLine />
          <DropHint />
        </div>
      </EditorContext>
    </I18nProvider>
  )
}

function useEditorState(): Editor {
  const { store } = useParts()
  const [current, setCurrent] = useState<Editor['current']>(null)
  return useMemo(
    () => ({
      current,
      open: (id: QuantityId, anchor: Element) => {
        store.getState().setPlaying(false)
        setCurrent({ id, anchor })
      },
      close: () => setCurrent(null),
    }),
    [current, store],
  )
}

/** The parts of the document that lie outside React: language, title and theme. */
function useDocument(): void {
  const { app } = useMessages()
  const language = useApp((state) => state.language)
  const theme = useApp((state) => state.theme)
  useEffect(() => {
    document.documentElement.lang = LANGUAGE_TAGS[language]
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
