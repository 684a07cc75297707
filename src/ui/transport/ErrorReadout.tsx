import { writeNumber } from '../../notation/numbers'
import { errorChange } from '../../session/selectors'
import { errorName } from './errorName'
import { useApp, useMessages } from '../context/AppContext'
import { useShallow } from 'zustand/react/shallow'

/** The number that training makes small, always in sight, with its latest change. */
export function ErrorReadout() {
  const { error: messages, change: words } = useMessages()
  const decimals = useApp((state) => state.decimals)
  const called = useApp((state) => errorName(state) ?? messages.total)
  const { error, id, before, since } = useApp(useShallow(errorChange))
  const change = error === null || before === null ? 0 : error - before
  // A number may go to the next line as a whole; its power of ten never goes there alone.
  const by = writeNumber(Math.abs(change), decimals).replaceAll(' ', '\u00a0')
  const way = change < 0 ? 'fell' : change > 0 ? 'rose' : 'same'
  return (
    <div className="errorReadout">
      <span className="errorName">
        <span className="visuallyHidden">{called}</span>
        <i translate="no" aria-hidden="true">
          E
        </i>
      </span>
      {/* No output element, which would be read out by itself, without its name: the spoken line says E where it changes. */}
      <span
        className="errorValue"
        translate="no"
        data-quantity={id}
        data-value={error ?? undefined}
        data-testid="error"
      >
        {error === null ? <Unknown /> : writeNumber(error, decimals)}
      </span>
      {since !== null && way === 'same' && <span className="errorChange">{words.same[since]}</span>}
      {since !== null && way !== 'same' && (
        <span className={`errorChange ${way}`}>
          <span className="visuallyHidden">{words[way][since]({ by })}</span>
          <span aria-hidden="true">
            <span translate="no">{way === 'fell' ? '▼ ' : '▲ '}</span>
            <span>{words.by[since]({ by })}</span>
          </span>
        </span>
      )}
    </div>
  )
}

function Unknown() {
  const { error } = useMessages()
  return (
    <>
      <span aria-hidden="true">?</span>
      <span className="visuallyHidden">{error.unknown}</span>
    </>
  )
}
