import { useEffect, useLayoutEffect, useState } from 'react'
import { presenterForms } from '../../graph/layouts/presenterForms'
import { setFullScreen } from '../../browser/fullScreen'
import { shownProblem } from '../../session/moment'
import { present } from '../../session/showing'
import { useApp, useParts } from '../context/AppContext'
import type { Stage } from '../network/stage'
import { focusStage } from '../parts/focusStage'
import { focusStrip } from '../parts/focusStrip'
import { Blank } from './Blank'
import { describeWork } from './describeWork'
import { hidePointer } from './hidePointer'
import { PresenterBar } from './PresenterBar'
import { listenToPresenter } from './presenterKeys'
import { Strip } from './Strip'
import './presenter.css'
import './presentedLesson.css'
import './projector'

interface Props {
  readonly stage: Stage
}

/**
 * What stands below the network in presenter mode: a strip with the formula, and the bar. The network is laid out with
 * larger parts.
 *
 * The page gives way only once this has come, so that there is always something to see and a way back.
 */
export function Presenter({ stage }: Props) {
  const { store, player } = useParts()
  const isBlank = useApp(({ showing }) => showing?.presenting === 'blank')
  const biasRule = useApp((state) => shownProblem(state).biasRule)
  const [isSaid, setSaid] = useState(false)
  useLayoutEffect(() => {
    present(store, 'on')
    // What had the focus is about to go. In the network its ring would be on the wall, and the arrows would walk there.
    if (document.activeElement !== document.body) focusStrip()
    return () => stage.form()
  }, [stage, store])
  useLayoutEffect(() => {
    document.documentElement.dataset['presenting'] = isBlank ? 'blank' : 'on'
  }, [isBlank])
  // Only at the end, not from one to the other: what fits itself into the strip would be measured in the page's sizes.
  useLayoutEffect(() => () => void delete document.documentElement.dataset['presenting'], [])
  useLayoutEffect(() => stage.form(presenterForms({ biasRule })), [stage, biasRule])
  useEffect(() => hidePointer(document.documentElement), [])
  useEffect(
    () => () => {
      setFullScreen(false)
      focusStage()
    },
    [],
  )
  useEffect(
    () =>
      listenToPresenter({
        store,
        player,
        toggleSentence: () => setSaid((wasSaid) => !wasSaid),
        describe: () => {
          const line = document.getElementById('status')
          if (line) describeWork(store.getState(), line)
        },
      }),
    [store, player],
  )
  return (
    <>
      <Strip isSaid={isSaid} />
      <PresenterBar isSaid={isSaid} onSay={setSaid} onLeave={() => present(store, null)} />
      {isBlank && <Blank onReturn={() => present(store, 'on')} />}
    </>
  )
}
