import { useEffect } from 'react'
import { whenIdle } from '../../browser/idle'
import { prefetchThread } from '../../browser/thread'
import { useApp } from '../context/AppContext'
import { HelpDialog, LinkToCopy, NetworkMenu, ScenarioQuestion, SettingsMenu } from '../header/menus'
import { ParameterEditor } from '../network/laterEditor'
import { fetchOver } from '../network/laterOver'
import { PANEL_PARTS } from './panels'
import { RunUnderWay } from '../transport/laterRun'

const PARTS = [
  ParameterEditor,
  RunUnderWay,
  ...Object.values(PANEL_PARTS).filter((part) => 'prefetch' in part),
  NetworkMenu,
  SettingsMenu,
  HelpDialog,
  ScenarioQuestion,
  LinkToCopy,
]

/** Fetches what may be wanted, while the page has nothing else to do. */
export function usePrefetch(): void {
  const language = useApp((state) => state.language)
  useEffect(
    () =>
      whenIdle(() => {
        PARTS.forEach((part) => part.prefetch(language))
        void fetchOver()
        prefetchThread()
      }),
    [language],
  )
}
