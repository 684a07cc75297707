import { Suspense, type ReactNode } from 'react'
import { ErrorBoundary, type FallbackProps } from 'react-error-boundary'
import { useParts } from '../context/AppContext'
import { NotLoaded } from './later'
import { useConnection } from './useConnection'

interface Props {
  readonly children: ReactNode
  /** Called when it can't be fetched. */
  onFailed?(): void
}

/**
 * Shows a menu or a dialog as soon as it has been fetched; where that fails, the page says so, goes on, and tries once more
 * when there is a connection again.
 */
export function Wanted({ children, onFailed }: Props) {
  const { store } = useParts()
  const onError = (error: unknown): void => {
    if (!(error instanceof NotLoaded)) return
    store.getState().tell({ kind: 'notLoaded' })
    if (!onFailed) return
    // It closes; whoever opens it again wants it to be tried again.
    error.forget()
    onFailed()
  }
  return (
    <ErrorBoundary fallbackRender={PassOn} onError={onError} resetKeys={[useConnection()]}>
      <Suspense fallback={null}>{children}</Suspense>
    </ErrorBoundary>
  )
}

/** What has crashed is no matter of fetching: the boundary around has its say. */
function PassOn({ error }: FallbackProps): ReactNode {
  if (!(error instanceof NotLoaded)) throw error
  return null
}
