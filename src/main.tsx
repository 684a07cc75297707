import './ui/app/layers.css'
import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { EVERYTHING, loadWords } from './i18n/words'
import { browserFrames } from './playback/clock'
import { openBrowserThread } from './browser/thread'
import { createPlayer } from './playback/player'
import { createTrainer } from './playback/trainer'
import { createAppStore } from './session/appStore'
import { App } from './ui/app/App'
import { createStage } from './ui/network/stage'
import { AppContext } from './ui/context/AppContext'
import { CrashBoundary } from './ui/parts/CrashBoundary'
import { followAddress, openAddress } from './browser/address'
import { loadFormulaFonts } from './browser/fonts'
import { keepPreferences, savedPreferences } from './browser/storage'
import { browserLanguage, prefersStillness } from './browser/surroundings'

const store = createAppStore({ language: browserLanguage(), ...savedPreferences() })
const player = createPlayer({ store, frames: browserFrames, stillness: prefersStillness })
const trainer = createTrainer(store, openBrowserThread)
openAddress({ store, trainer })
followAddress({ store, trainer, learn: (language) => loadWords(language, EVERYTHING) })
keepPreferences(store)
void loadFormulaFonts()

// Not awaited: the words share code with this module, and would wait for it to end.
void loadWords(store.getState().language).then(() =>
  createRoot(document.getElementById('root')!).render(
    <StrictMode>
      <AppContext value={{ store, player, trainer }}>
        <CrashBoundary panel="Backflow">
          <App stage={createStage({ store, player })} />
        </CrashBoundary>
      </AppContext>
    </StrictMode>,
  ),
)
