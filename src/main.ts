import './ui/app/layers.css'
import { loadFormulaFonts } from './browser/fonts'
import { hashNow } from './browser/location'
import { savedPreferences } from './browser/storage'
import { browserLanguage, isNarrow, isStill } from './browser/surroundings'
import { fetchWrittenPage } from './browser/writtenPage'
import { isUsual } from './engine'
import { loadWords } from './i18n/words'
import { browserFrames } from './playback/clock'
import { createPlayer } from './playback/player'
import type { TrainingRequest } from './playback/trainer'
import { createAppStore } from './session/appStore'
import { shownProblem } from './session/moment'
import { standIn } from './ui/first/placeholder'
import { laterCloseUp, laterUpright } from './ui/network/laterLayouts'
import { isLarge } from './graph/geometry'
import { createStage } from './ui/network/stage'
import { writtenStage } from './ui/network/stageElements'
import { listenToKeys } from './ui/first/pageKeys'
import { showTrouble } from './ui/first/trouble'
import { speakSteps } from './ui/transport/statusLine'

const root = document.getElementById('root')!
void loadFormulaFonts()
/** What was pressed first, before there was anything to do it with: it is done then. */
let early: Element | null = null
root.addEventListener('click', ({ target }) => void (early = (target as Element).closest('button')), { once: true })
// Not awaited at the top: words and the reader of links share code with this module, and would wait for it to end.
void begin()

async function begin(): Promise<void> {
  // The reader of links comes where there is one to read; without it, undefined, the page still shows its example.
  const reader =
    hashNow() === '' ? null : await import('./browser/openAddress').then((it) => it.linkReader()).catch(() => undefined)
  // What the page was written with is the store's first state: its language is known before, all else is set on top of it.
  const saved = savedPreferences()
  const language = reader?.languageAsked() ?? saved.language ?? browserLanguage()
  const store = createAppStore({ language })
  store.setState({ ...saved, language })
  const player = createPlayer({ store, frames: browserFrames, stillness: () => isStill(store.getState().motion) })

  /** The trainer comes with the rest of the page. */
  let far: TrainingRequest | null = null
  reader?.openAddress({ store, trainer: { train: (request) => void (far = request) } })
  const opened = { hash: hashNow(), state: store.getState() }
  if (reader === undefined) store.getState().tell({ kind: 'notLoaded' })

  const hasWords = await Promise.all([
    loadWords(language, isUsual(shownProblem(store.getState())) ? ['stage'] : ['stage', 'kinds']),
    fetchWrittenPage(language, root),
    isNarrow() && laterUpright.fetch(),
    isLarge(shownProblem(store.getState())) && laterCloseUp.fetch(),
  ]).catch(() => null)
  if (!hasWords) return showTrouble(true)
  const written = writtenStage(root)
  const stage = createStage({ store, player }, written ?? undefined)
  const placeholder = written && standIn(root, { store, player })
  if (written) stage.stand(written.svg.parentElement!)
  const line = document.getElementById('status')!
  const hush = speakSteps(store, line)
  listenToKeys({ store, player, press: (act) => root.querySelector<HTMLElement>(`[data-act=${act}]`)?.click() })
  ;(early as HTMLElement | null)?.click()
  delete document.documentElement.dataset['waiting']
  // A browser that sets no formulas shows all else.
  showTrouble(!('MathMLElement' in window))
  performance.mark('stage')
  // Only now, so that nothing of it is in the way of what works first.
  const rest = await Promise.all([import('./ui/app/start'), loadWords(language)]).catch(() => null)
  if (!rest) return showTrouble(true)
  rest[0].start({ store, player, stage, root, placeholder, far, opened, line, hush })
}
