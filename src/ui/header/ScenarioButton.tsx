import { useMessages } from '../context/AppContext'
import { Icon } from '../parts/icons'
import { MenuButton } from './MenuButton'
import { ScenarioMenu } from './menus'

/** Opens the place of all scenarios. */
export function ScenarioButton() {
  const { app } = useMessages()
  return (
    <MenuButton className="textButton menuButton" label={app.scenarios} menu={ScenarioMenu} name="scenarios">
      <span className="cardsSign">
        <Icon name="cards" />
      </span>
      <span className="wideOnly">{app.scenarios}</span>
      <Icon name="down" />
    </MenuButton>
  )
}
