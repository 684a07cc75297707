import type { ReactNode } from 'react'
import { ErrorBoundary, type FallbackProps } from 'react-error-boundary'
import { loadAnew } from '../../browser/loadAnew'
import { useApp, useMessages, useParts } from '../context/AppContext'
import { NotLoaded } from './later'
import { useConnection } from './useConnection'
import { useSaidOnce } from './useSaidOnce'
import './crashBoundary.css'

interface Props {
  /** What the panel is called, for the sentence that says it has stopped. */
  readonly panel: string
  readonly children: ReactNode
}

/** Keeps a crash in one panel to that panel, and offers the way back. What could not be fetched is tried anew with each connection. */
export function CrashBoundary({ panel, children }: Props) {
  return (
    <ErrorBoundary
      resetKeys={[useConnection()]}
      fallbackRender={(fallback) =>
        fallback.error instanceof NotLoaded ? <Missing /> : <Crash panel={panel} {...fallback} />
      }
    >
      {children}
    </ErrorBoundary>
  )
}

function Crash({ panel, error, resetErrorBoundary }: FallbackProps & { readonly panel: string }) {
  const { store } = useParts()
  const { notices } = useMessages()
  const reset = (): void => {
    store.getState().reset()
    resetErrorBoundary()
  }
  return (
    <div className="crash" role="alert" aria-live={useSaidOnce(error)}>
      <h2>{notices.crashTitle}</h2>
      <p>{notices.crash({ panel })}</p>
      <p>{notices.crashText}</p>
      <p className="crashActions">
        <button type="button" className="button" onClick={reset}>
          {notices.crashReset}
        </button>
        <button type="button" className="button" onClick={resetErrorBoundary}>
          {notices.crashRetry}
        </button>
      </p>
      <details>
        <summary>{notices.details}</summary>
        {/* The programs speak English on every page. */}
        <code lang="en">{error instanceof Error ? error.message : String(error)}</code>
      </details>
    </div>
  )
}

/**
 * A part that could not be fetched. Only a page that is loaded anew asks for it again; its address keeps the place.
 *
 * Where the page itself says so already, the sentence does not stand there twice.
 */
function Missing() {
  const { notices } = useMessages()
  const loudness = useSaidOnce(true)
  const isSaid = useApp(({ notice }) => notice?.kind === 'notLoaded')
  if (isSaid) return null
  return (
    <div className="crash" role="alert" aria-live={loudness}>
      <p>{notices.notLoaded}</p>
      <p className="crashActions">
        <button type="button" className="button" onClick={() => void loadAnew()}>
          {notices.loadAnew}
        </button>
      </p>
    </div>
  )
}
