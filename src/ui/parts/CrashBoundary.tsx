import type { ReactNode } from 'react'
import { ErrorBoundary, type FallbackProps } from 'react-error-boundary'
import { useMessages, useParts } from '../context/AppContext'
import './crashBoundary.css'

interface Props {
  /** What the panel is called, for the sentence that says it has stopped. */
  readonly panel: string
  readonly children: ReactNode
}

/** Keeps a crash in one panel to that panel, and offers the way back. */
export function CrashBoundary({ panel, children }: Props) {
  return <ErrorBoundary fallbackRender={crashOf(panel)}>{children}</ErrorBoundary>
}

function crashOf(panel: string): (crash: FallbackProps) => ReactNode {
  return (crash) => <Crash panel={panel} {...crash} />
}

function Crash({ panel, error, resetErrorBoundary }: FallbackProps & { readonly panel: string }) {
  const { store } = useParts()
  const { notices } = useMessages()
  const reset = (): void => {
    store.getState().reset()
    resetErrorBoundary()
  }
  return (
    <div className="crash" role="alert">
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
        <code>{error instanceof Error ? error.message : String(error)}</code>
      </details>
    </div>
  )
}
