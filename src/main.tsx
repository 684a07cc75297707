import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { browserFrames } from './playback/clock'
import { openBrowserThread } from './playback/browserThread'
import { createPlayer } from './playback/player'
import { createTrainer } from './playback/trainer'
import { createAppStore } from './state/appStore'
import { App } from './ui/App'
import { AppContext } from './ui/AppContext'
import { followAddress, openAddress } from './ui/hash'
import { loadFormulaFonts } from './ui/formulaFonts'
import { keepPreferences, savedPreferences } from './ui/preferencesStore'
import { browserLanguage, prefersStillness } from './ui/surroundings'

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
      <App />
    </AppContext>
  </StrictMode>,
)
