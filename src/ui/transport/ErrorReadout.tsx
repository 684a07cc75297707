import { writeNumber } from '../../notation/numbers'
import { errorChange } from '../../session/selectors'
import { useApp, useMessages } from '../context/AppContext'
import { useShallow } from 'zustand/react/shallow'

/** The number that training makes small, always in sight, with its latest change. */
export function ErrorReadout() {
  const { error: messages } = useMessages()
  const decimals = useApp((state) => state.decimals)
  const { error, id, before, since } = useApp(useShallow(errorChange))
  const change = error === null || before === null ? 0 : error - before
  // A number may go to the next line as a whole; its power of ten never goes there alone.
  const by = writeNumber(Math.abs(change), decimals).replaceAll(' ', '\u00a0')
  return (
    <div className="errorReadout">
      <span className="errorName">
        <span className="visuallyHidden">{messages.total}</span>
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
      {since !== null && (
        <span className={`errorChange ${change < 0 ? 'fell' : change > 0 ? 'rose' : ''}`}>
          <span>
            {change === 0 ? messages.same : change < 0 ? `▼ ${messages.fell({ by })}` : `▲ ${messages.rose({ by })}`}
          </span>{' '}
          <span className="errorSince">{since === 'edit' ? messages.sinceEdit : messages.sinceUpdate}</span>
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
