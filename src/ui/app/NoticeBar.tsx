import { loadAnew } from '../../browser/location'
import type { Notice } from '../../session/appState'
import type { Messages } from '../../i18n/pieces'
import { useApp, useMessages, useParts } from '../context/AppContext'
import './noticeBar.css'

/** What the page has to say once: a link that could not be opened, a network that has run out of numbers. */
export function NoticeBar() {
  const { store } = useParts()
  const messages = useMessages()
  const notice = useApp((state) => state.notice)
  return (
    <div role="alert">
      {notice && (
        <div className="notice">
          <p>{inWords(notice, messages)}</p>
          {notice.kind === 'notLoaded' && (
            <button type="button" className="textButton" onClick={loadAnew}>
              {messages.notices.loadAnew}
            </button>
          )}
          <button type="button" className="textButton" onClick={() => store.getState().tell(null)}>
            {messages.notices.dismiss}
          </button>
        </div>
      )}
    </div>
  )
}

function inWords(notice: Notice, { notices, transport, fileRefusal, linkRefusal }: Messages): string {
  switch (notice.kind) {
    case 'refusedLink':
      return linkRefusal(notice)
    case 'refusedFile':
      return fileRefusal(notice.refusal)
    case 'cannotGoOn':
      return transport.cannotGoOn
    case 'notLoaded':
      return notices.notLoaded
    case 'noThread':
      return notices.noThread
  }
}
