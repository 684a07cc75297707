import {
  Button,
  Dialog,
  DialogTrigger,
  Label,
  Popover,
  Switch,
  ToggleButton,
  ToggleButtonGroup,
  type Key,
} from 'react-aria-components'
import { DECIMALS, THEMES } from '../../content/preferences'
import { useApp, useMessages, useParts } from '../context/AppContext'
import { Icon } from '../parts/icons'
import './settingsPopover.css'

/** Theme, digits and keys: what a reader sets once. */
export function SettingsPopover() {
  const { store } = useParts()
  const { app, settings } = useMessages()
  const theme = useApp((state) => state.theme)
  const decimals = useApp((state) => state.decimals)
  const singleKeys = useApp((state) => state.singleKeys)
  return (
    <DialogTrigger>
      <Button className="iconButton" aria-label={app.settings}>
        <Icon name="settings" />
      </Button>
      <Popover className="menuPopover settingsPopover">
        <Dialog aria-label={app.settings}>
          <Segments
            label={settings.theme}
            value={theme}
            options={THEMES.map((one) => ({ value: one, text: app.themes[one] }))}
            onChange={(value) => store.getState().setPreference('theme', value)}
          />
          <Segments
            label={settings.digits}
            value={decimals}
            options={DECIMALS.map((one) => ({ value: one, text: settings.digitsOf[one] }))}
            onChange={(value) => store.getState().setPreference('decimals', value)}
            hint={settings.digitsHint}
          />
          <Switch
            className="switch"
            isSelected={singleKeys}
            onChange={(value) => store.getState().setPreference('singleKeys', value)}
          >
            <span className="switchTrack" aria-hidden="true" />
            {settings.singleKeys}
          </Switch>
          <p className="hint">{settings.singleKeysHint}</p>
          <p className="hint">{settings.motion}</p>
        </Dialog>
      </Popover>
    </DialogTrigger>
  )
}

interface SegmentsProps<Value extends string | number> {
  readonly label: string
  readonly value: Value
  readonly options: readonly { readonly value: Value; readonly text: string }[]
  readonly hint?: string
  onChange(value: Value): void
}

function Segments<Value extends string | number>({ label, value, options, hint, onChange }: SegmentsProps<Value>) {
  const select = (keys: Set<Key>): void => {
    const chosen = options.find((option) => keys.has(String(option.value)))
    if (chosen) onChange(chosen.value)
  }
  return (
    <div className="setting">
      <Label className="groupLabel">{label}</Label>
      <ToggleButtonGroup
        className="segments"
        aria-label={label}
        selectionMode="single"
        disallowEmptySelection
        selectedKeys={[String(value)]}
        onSelectionChange={select}
      >
        {options.map((option) => (
          <ToggleButton key={option.value} id={String(option.value)} className="segment">
            {option.text}
          </ToggleButton>
        ))}
      </ToggleButtonGroup>
      {hint && <p className="hint">{hint}</p>}
    </div>
  )
}
