import { Component, type ReactNode } from 'react'
import { messagesOf } from '../../i18n/messages'
import { AppContext } from '../context/AppContext'

interface Props {
  /** What the panel is called, for the sentence that says it has stopped. */
  readonly panel: string
  readonly children: ReactNode
}

/** Keeps a crash in one panel to that panel, and offers the way back. */
export class CrashBoundary extends Component<Props, { readonly error: Error | null }> {
  static override contextType = AppContext
  declare context: React.ContextType<typeof AppContext>
  override state: { readonly error: Error | null } = { error: null }

  static getDerivedStateFromError(error: Error): { readonly error: Error } {
    return { error }
  }

  override render(): ReactNode {
    const { error } = this.state
    const store = this.context?.store
    if (!error) return this.props.children
    const { notices } = messagesOf(store?.getState().language ?? 'en')
    const retry = (): void => this.setState({ error: null })
    const reset = (): void => {
      store?.getState().reset()
      retry()
    }
    return (
      <div className="crash" role="alert">
        <h2>{notices.crashTitle}</h2>
        <p>{notices.crash({ panel: this.props.panel })}</p>
        <p>{notices.crashText}</p>
        <p className="crashActions">
          <button type="button" className="button" onClick={reset}>
            {notices.crashReset}
          </button>
          <button type="button" className="button" onClick={retry}>
            {notices.crashRetry}
          </button>
        </p>
        <details>
          <summary>{notices.details}</summary>
          <code>{error.message}</code>
        </details>
      </div>
    )
  }
}
