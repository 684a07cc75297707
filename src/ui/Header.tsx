import { useState } from 'react'
import {
  Button,
  Dialog,
  DialogTrigger,
  Heading,
  Input,
  Label,
  Popover,
  TextField,
  Toolbar,
  Tooltip,
  TooltipTrigger,
} from 'react-aria-components'
import type { ReactNode } from 'react'
import { LARGEST_SEED, randomProblem } from '../config/randomProblem'
import { LANGUAGE_TAGS } from '../i18n/messages'
import { shownProblem } from '../state/appStore'
import { useApp, useMessages, useParts } from './AppContext'
import { CopyLink } from './CopyLink'
import { Icon } from './icons'
import { NetworkFiles } from './NetworkFiles'
import { ScenarioList } from './ScenarioList'
import { SettingsPopover } from './SettingsPopover'
import './header.css'

/** The name of the page and what concerns all of it. */
export function Header({ showHelp }: { readonly showHelp: () => void }) {
  const { store } = useParts()
  const { app } = useMessages()
  const language = useApp((state) => state.language)
  const canUndo = useApp((state) => state.past.length > 0)
  const canRedo = useApp((state) => state.future.length > 0)
  const other = language === 'en' ? 'zh' : 'en'
  return (
    <header className="header">
      <h1 className="brand">{app.name}</h1>
      <p className="tagline">{app.tagline}</p>
      <Toolbar className="headerTools" aria-label={app.actions}>
        <NetworkPopover />
        <IconAction label={app.undo} isDisabled={!canUndo} onPress={() => store.getState().undo()}>
          <Icon name="undo" />
        </IconAction>
        <IconAction label={app.redo} isDisabled={!canRedo} onPress={() => store.getState().redo()}>
          <Icon name="redo" />
        </IconAction>
        <Button className="textButton" onPress={() => store.getState().setPreference('language', other)}>
          <span lang={LANGUAGE_TAGS[other]}>{app.languageNames[other]}</span>
        </Button>
        <SettingsPopover />
        <CopyLink />
        <IconAction label={app.help} onPress={showHelp}>
          <span className="questionMark" aria-hidden="true">
            ?
          </span>
        </IconAction>
      </Toolbar>
    </header>
  )
}

interface IconActionProps {
  readonly label: string
  readonly isDisabled?: boolean
  readonly children: ReactNode
  onPress(): void
}

function IconAction({ label, isDisabled = false, children, onPress }: IconActionProps) {
  return (
    <TooltipTrigger delay={400}>
      <Button className="iconButton" aria-label={label} isDisabled={isDisabled} onPress={onPress}>
        {children}
      </Button>
      <Tooltip className="tooltip">{label}</Tooltip>
    </TooltipTrigger>
  )
}

/** Where to start from: the article's example, or weights drawn from a seed that can be drawn again. */
function NetworkPopover() {
  const { store } = useParts()
  const { app, scenarios } = useMessages()
  const seed = useApp((state) => state.seed)
  const [text, setText] = useState<string | null>(null)
  const shown = text ?? String(seed ?? 1)
  const wanted = /^\d{1,6}$/.test(shown) && Number(shown) <= LARGEST_SEED ? Number(shown) : null

  const draw = (from: number): void => {
    store.getState().open(randomProblem(shownProblem(store.getState()), from), from)
    setText(null)
  }
  return (
    <DialogTrigger>
      <Button className="textButton menuButton" aria-label={app.network}>
        <span className="wideOnly">{app.network}</span>
        <span className="narrowOnly">
          <Icon name="network" />
        </span>
        <Icon name="down" />
      </Button>
      <Popover className="menuPopover networkPopover">
        <Dialog aria-label={app.network}>
          {({ close }) => (
            <>
              <Button
                className="textButton wide"
                onPress={() => {
                  store.getState().reset()
                  close()
                }}
              >
                {app.resetHint}
              </Button>
              <Heading level={3} className="popoverTitle">
                {scenarios.label}
              </Heading>
              <ScenarioList onDone={close} />
              <Heading slot="title" className="popoverTitle">
                {app.random}
              </Heading>
              <p className="hint">{app.randomHint}</p>
              <div className="seedRow">
                <TextField className="seedField" value={shown} onChange={setText} isInvalid={wanted === null}>
                  <Label>{app.seed}</Label>
                  <Input inputMode="numeric" autoComplete="off" maxLength={6} />
                </TextField>
                <Button
                  className="textButton"
                  isDisabled={wanted === null}
                  onPress={() => wanted !== null && draw(wanted)}
                >
                  {app.draw}
                </Button>
                <Button
                  className="textButton"
                  isDisabled={wanted === null}
                  onPress={() => wanted !== null && draw(seed === null ? wanted : (seed + 1) % (LARGEST_SEED + 1))}
                >
                  {app.drawNext}
                </Button>
              </div>
              <p className="hint" role="status">
                {wanted === null ? app.seedProblem : app.seedHint}
              </p>
              <NetworkFiles onDone={close} />
            </>
          )}
        </Dialog>
      </Popover>
    </DialogTrigger>
  )
}
