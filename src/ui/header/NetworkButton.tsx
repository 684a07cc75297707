import { useApp, useMessages, useParts } from '../context/AppContext'
import { Icon } from '../parts/icons'

/** Opens the network's own panel over the column beside the drawing, and closes it. */
export function NetworkButton() {
  const { store } = useParts()
  const { app } = useMessages()
  const isOpen = useApp((state) => state.panel === 'rules')
  return (
    <button
      type="button"
      className="textButton menuButton"
      data-act="network"
      aria-label={app.network}
      aria-expanded={isOpen}
      onClick={() => store.getState().setPanel(isOpen ? store.getState().behind : 'rules')}
    >
      <span className="wideOnly">{app.network}</span>
      <span className="narrowOnly">
        <Icon name="network" />
      </span>
      <Icon name="down" />
    </button>
  )
}
