import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { browserFrames } from './playback/clock'
import { createPlayer } from './playback/player'
import { createAppStore } from './state/appStore'
import { App } from './ui/App'
import { AppContext } from './ui/AppContext'
import { followAddress, openAddress } from './ui/hash'
import { loadFormulaFonts } from './ui/formulaFonts'
import { keepPreferences, savedPreferences } from './ui/preferencesStore'
import { browserLanguage, prefersStillness } from './ui/surroundings'

const store = createAppStore({ language: browserLanguage(), ...savedPreferences() })
const player = createPlayer({ store, frames: browserFrames, stillness: prefersStillness })
openAddress(store)
followAddress(store)
keepPreferences(store)
void loadFormulaFonts()

createRoot(document.getElementById('root')!).render(
  <StrictMode>
    <AppContext value={{ store, player }}>
      <App />
    </AppContext>
  </StrictMode>,
)
