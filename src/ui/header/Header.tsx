import type { ReactNode } from 'react'
import { present as startPresenting } from '../../session/showing'
import { LANGUAGES, LANGUAGE_TABLE } from '../../content/languages'
import { useApp, useMessages, useParts } from '../context/AppContext'
import { useSpeak } from '../context/useSpeak'
import { CopyLink } from './CopyLink'
import { Icon } from '../parts/icons'
import { LastingButton } from '../parts/LastingButton'
import { NetworkButton } from './NetworkButton'
import { ScenarioButton } from './ScenarioButton'
import { SettingsPopover } from './SettingsPopover'
import { Toolbar } from '../parts/Toolbar'
import './header.css'

/** The name of the page and what concerns all of it. */
export function Header({ showHelp }: { readonly showHelp: () => void }) {
  const { store } = useParts()
  const { app, present } = useMessages()
  const language = useApp((state) => state.language)
  const canUndo = useApp((state) => state.past.length > 0)
  const canRedo = useApp((state) => state.future.length > 0)
  const speak = useSpeak()
  return (
    <header className="header">
      <h1 className="brand">{app.name}</h1>
      <p className="tagline">{app.tagline}</p>
      <Toolbar className="headerTools" label={app.actions}>
        <ScenarioButton />
        <NetworkButton />
        <IconAction label={app.undo} act="undo" isDisabled={!canUndo} onPress={() => store.getState().undo()}>
          <Icon name="undo" />
        </IconAction>
        <IconAction label={app.redo} act="redo" isDisabled={!canRedo} onPress={() => store.getState().redo()}>
          <Icon name="redo" />
        </IconAction>
        {LANGUAGES.filter((other) => other !== language).map((other, i) => (
          // Keyed by place: the button that was pressed is the one that leads back, and keeps the focus.
          <button type="button" key={i} className="textButton" onClick={() => speak(other)}>
            <span lang={LANGUAGE_TABLE[other].tag}>{LANGUAGE_TABLE[other].name}</span>
          </button>
        ))}
        <IconAction
          className="iconButton wideOnly"
          label={present}
          act="present"
          onPress={() => startPresenting(store, 'asked')}
        >
          <Icon name="present" />
        </IconAction>
        <SettingsPopover />
        <CopyLink />
        <IconAction label={app.help} act="help" onPress={showHelp}>
          <span className="questionMark" aria-hidden="true">
            ?
          </span>
        </IconAction>
      </Toolbar>
    </header>
  )
}

interface IconActionProps {
  readonly className?: string
  readonly label: string
  readonly isDisabled?: boolean
  /** What a key presses here as well. */
  readonly act?: string
  readonly children: ReactNode
  onPress(): void
}

function IconAction({ className = 'iconButton', label, isDisabled = false, act, children, onPress }: IconActionProps) {
  return (
    <LastingButton className={className} data-act={act} aria-label={label} isDisabled={isDisabled} onPress={onPress}>
      {children}
    </LastingButton>
  )
}
