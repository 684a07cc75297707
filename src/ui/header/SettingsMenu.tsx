import { Dialog, Label, Popover, Switch } from 'react-aria-components'
import { DECIMALS, MOTIONS, PREDICTS, THEMES } from '../../content/preferences'
import { present as startPresenting } from '../../session/showing'
import { useApp, useMessages, useParts } from '../context/AppContext'
import { AriaLocale } from '../parts/AriaLocale'
import { Segments } from '../parts/Segments'
import type { MenuProps } from './MenuButton'
import './settingsPopover.css'
import '../parts/popover.css'

/** Theme, motion, digits and keys: what a reader sets once. */
export function SettingsMenu({ anchor, onClose }: MenuProps) {
  const { store } = useParts()
  const { app, settings, present } = useMessages()
  const theme = useApp((state) => state.theme)
  const motion = useApp((state) => state.motion)
  const decimals = useApp((state) => state.decimals)
  const predict = useApp((state) => state.predict)
  const singleKeys = useApp((state) => state.singleKeys)
  return (
    <AriaLocale>
      <Popover
        className="menuPopover settingsPopover"
        triggerRef={anchor}
        isOpen
        onOpenChange={(isOpen) => !isOpen && onClose()}
      >
        <Dialog aria-label={app.settings}>
          <button
            type="button"
            className="textButton narrowOnly"
            onClick={() => {
              onClose()
              startPresenting(store, 'asked')
            }}
          >
            {present}
          </button>
          <div className="setting">
            <Label className="groupLabel">{settings.theme}</Label>
            <Segments
              label={settings.theme}
              value={theme}
              options={THEMES.map((one) => ({ value: one, text: settings.themes[one] }))}
              onChange={(value) => store.getState().setPreference('theme', value)}
            />
          </div>
          <div className="setting">
            <Label className="groupLabel">{settings.motion}</Label>
            <Segments
              label={settings.motion}
              value={motion}
              options={MOTIONS.map((one) => ({ value: one, text: settings.motions[one] }))}
              onChange={(value) => store.getState().setPreference('motion', value)}
            />
            <p className="hint">{settings.motionHint}</p>
          </div>
          <div className="setting">
            <Label className="groupLabel">{settings.digits}</Label>
            <Segments
              label={settings.digits}
              value={decimals}
              options={DECIMALS.map((one) => ({ value: one, text: settings.digitsOf[one] }))}
              onChange={(value) => store.getState().setPreference('decimals', value)}
            />
            <p className="hint">{settings.digitsHint}</p>
          </div>
          <div className="setting">
            <Label className="groupLabel">{settings.predict}</Label>
            <Segments
              label={settings.predict}
              value={predict}
              options={PREDICTS.map((one) => ({ value: one, text: settings.predicts[one] }))}
              onChange={(value) => store.getState().setPreference('predict', value)}
            />
            <p className="hint">{settings.predictHint}</p>
          </div>
          <Switch
            className="switch"
            isSelected={singleKeys}
            onChange={(value) => store.getState().setPreference('singleKeys', value)}
          >
            <span className="switchTrack" aria-hidden="true" />
            <span>{settings.singleKeys}</span>
          </Switch>
          <p className="hint">{settings.singleKeysHint}</p>
        </Dialog>
      </Popover>
    </AriaLocale>
  )
}
