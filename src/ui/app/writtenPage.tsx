import { renderToString } from 'react-dom/server'
import { loadWords } from '../../i18n/words'
import type { Language } from '../../content/languages'
import { createPlayer } from '../../playback/player'
import { createTrainer } from '../../playback/trainer'
import { createAppStore } from '../../session/appStore'
import { AppContext } from '../context/AppContext'
import { createStage } from '../network/stage'
import { CrashBoundary } from '../parts/CrashBoundary'
import { App } from './App'

/** A frame is never asked for, nor a thread: the page is written at rest. */
const NO_FRAMES = { request: () => 0, cancel: () => {} }
const noThread = (): never => {
  throw new Error('A page that is being written trains nothing')
}

/**
 * The page as it stands at the start of the article's example, as markup: what is seen before any script has run.
 *
 * It needs a document, and the drawing code draws into it. The tree is the same as in start.tsx, so that React knows it
 * again.
 */
export async function writtenPage(language: Language): Promise<string> {
  await loadWords(language)
  const store = createAppStore({ language })
  const player = createPlayer({ store, frames: NO_FRAMES, stillness: () => true })
  const stage = createStage({ store, player })
  // A page without its drawing must not be written at all.
  stage.onFailure((error) => {
    throw error
  })
  const frame = document.createElement('div')
  stage.stand(frame)
  const page = renderToString(
    <AppContext value={{ store, player, trainer: createTrainer(store, noThread) }}>
      <CrashBoundary panel="Backflow">
        <App stage={stage} />
      </CrashBoundary>
    </AppContext>,
  )
  return page.replace('<div class="networkFrame"></div>', `<div class="networkFrame">${frame.innerHTML}</div>`)
}
