import { useEffect } from 'react'
import { onConnected, whenIdleAgain } from '../../browser/connection'
import { loadWords } from '../../i18n/words'
import { useApp, useParts } from '../context/AppContext'
import { HelpDialog, LegendMenu, LinkToCopy, ScenarioMenu, SettingsMenu } from '../header/menus'
import { SpokenStep } from '../formula/laterSpoken'
import { PlayedUnit } from '../formula/laterUnit'
import { Why } from '../formula/laterWhy'
import { ParameterEditor } from '../network/laterEditor'
import { ScenarioQuestion } from '../panels/try/TryPanel'
import { Tour } from '../network/laterTour'
import { EditChanges } from '../formula/laterChanges'
import { Presenter } from './laterPresenter'
import { laterOver } from '../network/laterOver'
import { letPageAsk } from './laterAsking'
import { LessonStrip, letPageTeach } from './laterLessons'
import { laterUpright } from '../network/laterLayouts'
import { OrderStrip, PANEL_PARTS, ProgramStrip } from './panels'
import { RunUnderWay } from '../transport/laterRun'

/** What the first step shows. */
const AT_ONCE = [Why, SpokenStep, PlayedUnit, EditChanges, RunUnderWay, ScenarioQuestion]

/** What has to be opened. */
const WHEN_OPENED = [
  ...Object.values(PANEL_PARTS).filter((part) => 'prefetch' in part),
  ParameterEditor,
  ScenarioMenu,
  SettingsMenu,
  HelpDialog,
  LegendMenu,
  LinkToCopy,
  Tour,
  ProgramStrip,
  OrderStrip,
  LessonStrip,
  Presenter,
]

/** Fetches what may be wanted, while the page has nothing else to do; what did not come, once there is a connection again. */
export function usePrefetch(): void {
  const { store, player } = useParts()
  const language = useApp((state) => state.language)
  const isTaught = useApp(({ showing, lesson }) => Boolean(showing?.looks.lesson ?? lesson))
  const asks = useApp((state) => state.predict !== 'off' || state.lesson !== null)
  useEffect(() => {
    // Who wants to be asked is asked from the first step on.
    if (asks) void letPageAsk({ store, player })
  }, [asks, store, player])
  useEffect(() => {
    if (!isTaught) return undefined
    const teach = (): void => void letPageTeach(store)
    teach()
    return onConnected(teach)
  }, [isTaught, store])
  useEffect(
    () =>
      onConnected(() => {
        // What did not come is tried once more; if it is still missing, that is said again.
        if (store.getState().notice?.kind === 'notLoaded') store.getState().tell(null)
      }),
    [store],
  )
  useEffect(
    () =>
      whenIdleAgain(() => {
        // The sheet of other windows waits for this (build/firstView.ts).
        dispatchEvent(new Event('spare'))
        const learnt = Promise.all([import('../transport/motion'), loadWords(language, ['reasons'])]).then(
          ([{ joinMotion }]) => joinMotion(player),
          // Without it numbers are there at once.
          () => {},
        )
        const fetchAll = (parts: readonly Pick<typeof Why, 'prefetch'>[]): Promise<void>[] =>
          parts.map((part) => part.prefetch(language))
        // On a slow line they would hold each other up.
        void Promise.allSettled([learnt, laterOver.fetch(), ...fetchAll(AT_ONCE)])
          .then(() => Promise.all([letPageAsk({ store, player }), laterUpright.fetch(), ...fetchAll(WHEN_OPENED)]))
          .then(() => performance.mark('whole'))
      }),
    [store, player, language],
  )
}
