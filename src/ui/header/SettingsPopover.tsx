import { useMessages } from '../context/AppContext'
import { Icon } from '../parts/icons'
import { MenuButton } from './MenuButton'
import { SettingsMenu } from './menus'

/** Opens what a reader sets once. */
export function SettingsPopover() {
  const { app } = useMessages()
  return (
    <MenuButton className="iconButton" label={app.settings} menu={SettingsMenu}>
      <Icon name="settings" />
    </MenuButton>
  )
}
