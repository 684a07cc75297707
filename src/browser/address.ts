import type { Language } from '../content/languages'
import { articleExample } from '../engine'
import { decodeLink, encodeLink } from '../formats/link'
import type { AppState } from '../session/appState'
import type { AppStore } from '../session/appStore'
import { newStart, stepAfter, writtenAt, type Moment } from '../session/moment'
import type { Trainer } from '../playback/trainer'

/** Weights times iterations that are replayed while the page waits; farther ones are reached in a thread. */
const AT_ONCE = 1_000_000
/** How long the state has to rest before the address follows it, in milliseconds. */
const SETTLE = 250

/** What an address without a hash shows. */
const ARTICLE: Moment = { start: newStart(articleExample), iteration: 0, step: 0 }

/** The address that opens what is shown now. */
export function linkTo(state: AppState): string {
  const { origin, pathname, search, protocol } = location
  const base = protocol === 'file:' ? `file://${pathname}` : `${origin}${pathname}`
  return `${base}${search}#${hashOf(state, true)}`
}

/** Loads the page anew, at the place that its address names. */
export function loadAnew(): void {
  location.reload()
}

/** The language that the address asks for; null if it names none. */
export function languageAsked(): Language | null {
  const decoded = decodeLink(location.hash)
  return decoded.kind === 'link' ? decoded.link.language : null
}

/** What can be reached from an address without the trainer itself being there yet. */
interface Openers {
  readonly store: AppStore
  readonly trainer: Pick<Trainer, 'train'>
}

/** Opens what the address names; says so if it can't be opened, and shows the article's example instead. */
export function openAddress({ store, trainer }: Openers): void {
  const decoded = decodeLink(location.hash)
  const state = store.getState()
  switch (decoded.kind) {
    case 'none':
      if (hashOf(state, false) !== '') state.restore(ARTICLE)
      return
    case 'refused':
      state.restore(ARTICLE)
      state.tell({ kind: 'refusedLink', part: decoded.part, text: decoded.text, why: decoded.why })
      return
    case 'link': {
      const { problem, scenario, iteration, written, language } = decoded.link
      const start = newStart(problem, scenario)
      if (language !== null && language !== state.language) state.setPreference('language', language)
      const step = stepAfter(problem, written)
      if (iteration * problem.weights.length <= AT_ONCE) state.restore({ start, iteration, step })
      else {
        state.restore({ start, iteration: 0, step: 0 })
        trainer.train({ iterations: iteration, arriveAt: { iteration, step } })
      }
    }
  }
}

interface Followed extends Openers {
  /** Fetches the words of a language that an address asks for, before anything is shown in it. */
  learn(language: Language): Promise<void>
}

/** Lets the address follow the state once it rests, and the state follow the address. Gives back how to stop. */
export function followAddress({ store, trainer, learn }: Followed): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined
  const write = (): void => {
    // On the way to a far iteration the address still names where it leads.
    if (store.getState().training) return
    const hash = hashOf(store.getState(), false)
    if (hash !== location.hash.replace(/^#/, ''))
      history.replaceState(null, '', hash === '' ? location.pathname + location.search : `#${hash}`)
  }
  const stop = store.subscribe((state, before) => {
    const same =
      state.start === before.start &&
      state.iteration === before.iteration &&
      state.step === before.step &&
      state.language === before.language &&
      state.playing === before.playing &&
      state.training === before.training
    if (same || state.playing) return
    clearTimeout(timer)
    timer = setTimeout(write, SETTLE)
  })
  // What has just been read from the address is not written back: that could overwrite an entry of the history.
  const open = (): void => {
    openAddress({ store, trainer })
    clearTimeout(timer)
  }
  const learnAndOpen = (): void => {
    const language = languageAsked()
    if (language === null || language === store.getState().language) open()
    else void learn(language).then(open, () => store.getState().tell({ kind: 'notLoaded' }))
  }
  addEventListener('hashchange', learnAndOpen)
  return () => {
    clearTimeout(timer)
    stop()
    removeEventListener('hashchange', learnAndOpen)
  }
}

/** The start of the article's example needs no hash; a link to pass on always says its language. */
function hashOf(state: AppState, always: boolean): string {
  const { problem, scenario } = state.start
  const link = { problem, scenario, iteration: state.iteration, written: writtenAt(state) }
  const bare = encodeLink({ ...link, language: null })
  return bare === '' && !always ? '' : encodeLink({ ...link, language: state.language })
}
