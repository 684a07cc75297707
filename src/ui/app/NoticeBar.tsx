import type { ReactNode } from 'react'
import { loadAnew } from '../../browser/loadAnew'
import type { Notice } from '../../session/appState'
import type { Messages } from '../../i18n/pieces'
import { useApp, useMessages, useParts } from '../context/AppContext'
import { later } from '../parts/later'
import { useSaidOnce } from '../parts/useSaidOnce'
import { Wanted } from '../parts/Wanted'
import { LessonStrip } from './laterLessons'
import { OrderStrip, ProgramStrip } from './panels'
import './noticeBar.css'

/** What the page has to say once: a link that could not be opened, a network that has run out of numbers. */
export function NoticeBar() {
  const { store } = useParts()
  const messages = useMessages()
  const notice = useApp((state) => state.notice)
  const hasLesson = useApp((state) => state.lesson !== null)
  const isWrong = useApp((state) => state.start.problem.program !== undefined)
  // A scenario or a lesson with this order says so by itself.
  const isOutputFirst = useApp(
    ({ start, lesson }) => start.problem.updateOrder === 'output-first' && !start.scenario && !lesson,
  )
  return (
    <div className="notices">
      {hasLesson && (
        <Wanted>
          <LessonStrip />
        </Wanted>
      )}
      {isWrong && (
        <Wanted>
          <ProgramStrip />
        </Wanted>
      )}
      {isOutputFirst && (
        <Wanted>
          <OrderStrip />
        </Wanted>
      )}
      <div role="alert" aria-live={useSaidOnce(notice)} data-react-aria-top-layer>
        {notice && (
          <div className="notice">
            <p>{inWords(notice, messages)}</p>
            {notice.kind === 'notLoaded' && (
              <button type="button" className="textButton" onClick={() => void loadAnew()}>
                {messages.notices.loadAnew}
              </button>
            )}
            <button type="button" className="textButton" onClick={() => store.getState().tell(null)}>
              {messages.notices.dismiss}
            </button>
          </div>
        )}
      </div>
    </div>
  )
}

/** Long in words, or hardly wanted. */
const RefusalText = later(async () => (await import('./RefusalText')).RefusalText, ['lessons'])

function inWords(notice: Notice, { notices, refusals }: Messages): ReactNode {
  switch (notice.kind) {
    case 'refusedLink':
    case 'refusedFile':
    case 'refusedLesson':
    case 'framed':
      // Where the words can't be had, the page says that instead.
      return (
        <Wanted onFailed={() => {}}>
          <RefusalText notice={notice} />
        </Wanted>
      )
    case 'cannotGoOn':
      return notices.cannotGoOn
    case 'notLoaded':
      return notices.notLoaded
    case 'noThread':
      return notices.noThread
    case 'isAsked':
      return refusals.isAsked
    case 'notAllowed':
      return refusals.notAllowed({ allowed: notice.allowed.join(', ') })
  }
}
