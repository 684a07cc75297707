import { useMessages } from '../context/AppContext'
import { Icon } from '../parts/icons'
import { MenuButton } from './MenuButton'
import { NetworkMenu } from './menus'

/** Opens the menu of networks to start from. */
export function NetworkPopover() {
  const { app } = useMessages()
  return (
    <MenuButton className="textButton menuButton" label={app.network} menu={NetworkMenu}>
      <span className="wideOnly">{app.network}</span>
      <span className="narrowOnly">
        <Icon name="network" />
      </span>
      <Icon name="down" />
    </MenuButton>
  )
}
