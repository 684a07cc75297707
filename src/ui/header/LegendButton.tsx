import { useMessages } from '../context/AppContext'
import { MenuButton } from './MenuButton'
import { LegendMenu } from './menus'

/** Explains the signs of the drawing, in its corner. */
export function LegendButton() {
  const { app } = useMessages()
  return (
    <MenuButton className="smallButton legendButton" label={app.legend} menu={LegendMenu}>
      <svg className="icon" viewBox="0 0 24 24" aria-hidden="true">
        <path d="M3 5h18v3H3zM3 11h4v2H3zm7 0h4v2h-4zm7 0h4v2h-4zM3 16.5h18v1H3z" />
      </svg>
    </MenuButton>
  )
}
