import { useEffect } from 'react'
import { whenIdle } from '../../browser/idle'
import { useApp } from '../context/AppContext'
import { HelpDialog, LegendMenu, LinkToCopy, NetworkMenu, ScenarioMenu, SettingsMenu } from '../header/menus'
import { Why } from '../formula/laterWhy'
import { ParameterEditor } from '../network/laterEditor'
import { ScenarioQuestion } from '../panels/try/TryPanel'
import { Tour } from '../network/laterTour'
import { EditChanges } from '../formula/laterChanges'
import { PrintedTables } from './PrintedValues'
import { Presenter } from './laterPresenter'
import { laterOver } from '../network/laterOver'
import { laterUpright } from '../network/laterUpright'
import { PANEL_PARTS } from './panels'
import { RunUnderWay } from '../transport/laterRun'

const PARTS = [
  Presenter,
  Why,
  ParameterEditor,
  EditChanges,
  PrintedTables,
  RunUnderWay,
  ...Object.values(PANEL_PARTS).filter((part) => 'prefetch' in part),
  NetworkMenu,
  ScenarioMenu,
  SettingsMenu,
  HelpDialog,
  LegendMenu,
  Tour,
  ScenarioQuestion,
  LinkToCopy,
]

/** Fetches what may be wanted, while the page has nothing else to do. */
export function usePrefetch(): void {
  const language = useApp((state) => state.language)
  useEffect(
    () =>
      whenIdle(() => {
        const coming = [...PARTS.map((part) => part.prefetch(language)), laterOver.fetch(), laterUpright.fetch()]
        void Promise.all(coming).then(() => performance.mark('whole'))
      }),
    [language],
  )
}
