import './ui/app/layers.css'
import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { browserFrames } from './playback/clock'
import { openBrowserThread } from './browser/thread'
import { createPlayer } from './playback/player'
import { createTrainer } from './playback/trainer'
import { createAppStore } from './session/appStore'
import { App } from './ui/app/App'
import { createStage } from './ui/network/stage'
import { AppContext } from './ui/context/AppContext'
import { followAddress, openAddress } from './browser/address'
import { loadFormulaFonts } from './browser/fonts'
import { keepPreferences, savedPreferences } from './browser/storage'
import { browserLanguage, prefersStillness } from './browser/surroundings'

const store = createAppStore({ language: browserLanguage(), ...savedPreferences() })
const player = createPlayer({ store, frames: browserFrames, stillness: prefersStillness })
const trainer = createTrainer(store, openBrowserThread)
openAddress({ store, trainer })
followAddress({ store, trainer })
keepPreferences(store)
void loadFormulaFonts()

createRoot(document.getElementById('root')!).render(
  <StrictMode>
    <AppContext value={{ store, player, trainer }}>
      <App stage={createStage({ store, player })} />
    </AppContext>
  </StrictMode>,
)
