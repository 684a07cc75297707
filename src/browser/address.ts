import type { Language } from '../content/languages'
import { encodeLink } from '../formats/encodeLink'
import type { AppState } from '../session/appState'
import { figuresOf } from '../session/figures'
import { writtenAt } from '../session/moment'
import { looksOf } from '../session/showing'
import { LINK_LIMITS } from '../formats/limits'
import { isPart } from '../formats/linkParts'
import { writeLooks } from '../formats/linkLooks'
import { hashNow, pageAddress, replaceHash } from './location'
import { languageAsked, openAddress, prepareAddress, type Openers } from './openAddress'

/** How long the state has to rest before the address follows it, in milliseconds. */
const SETTLE = 250
/** How often the address follows while the page plays, in milliseconds: some browsers allow a hundred changes in half a minute. */
const WHILE_PLAYING = 350

/** The address that opens what is shown now. */
export function linkTo(state: AppState): string {
  return `${pageAddress()}#${hashOf(state, true)}`
}

/** What an address opened before anybody followed it. */
export interface Opened {
  readonly hash: string
  readonly state: AppState
}

interface Followed extends Openers {
  readonly opened: Opened
  /** Fetches the words of a language that an address asks for, before anything is shown in it. */
  learn(language: Language): Promise<void>
}

/** Lets the address follow the state once it rests, and the state follow the address. Gives back how to stop. */
export function followAddress({ store, trainer, learn, opened }: Followed): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined
  /** The address as it was read or written last: where it is another, somebody goes there, and it is about to be heard. */
  let known = hashNow()
  let last = -Infinity
  const forget = (): void => {
    clearTimeout(timer)
    timer = undefined
  }
  const write = (): void => {
    forget()
    // On the way to a far iteration the address still names where it leads.
    if (store.getState().training || hashNow() !== known) return
    replaceHash(hashOf(store.getState(), false))
    known = hashNow()
    last = performance.now()
  }
  /** Whoever leaves the page, or loads it anew, finds it where it was. */
  const writeNow = (): void => {
    if (timer !== undefined) write()
  }
  const follow = (state: AppState, before: AppState): void => {
    const same =
      state.start === before.start &&
      state.figures === before.figures &&
      state.iteration === before.iteration &&
      state.step === before.step &&
      state.sample === before.sample &&
      state.language === before.language &&
      state.showing === before.showing &&
      state.playing === before.playing &&
      state.training === before.training
    if (same || (state.playing && timer !== undefined)) return
    forget()
    timer = setTimeout(write, state.playing ? Math.max(0, last + WHILE_PLAYING - performance.now()) : SETTLE)
  }
  const stop = store.subscribe(follow)
  // What has just been read from the address is not written back: that could overwrite an entry of the history.
  const open = (): void => {
    known = hashNow()
    // What lies over the page would hide where the visitor has gone.
    store.getState().lay(null)
    openAddress({ store, trainer })
    forget()
  }
  const notLoaded = (): void => store.getState().tell({ kind: 'notLoaded' })
  const learnAndOpen = (isPrepared: boolean): void => {
    const language = languageAsked() ?? store.getState().language
    // What had to be prepared has words of its own.
    if (!isPrepared && language === store.getState().language) open()
    else void learn(language).then(open, notLoaded)
  }
  const prepareAndOpen = (): void => {
    const preparing = prepareAddress()
    if (preparing) void preparing.then(() => learnAndOpen(true), notLoaded)
    else learnAndOpen(false)
  }
  addEventListener('hashchange', prepareAndOpen)
  addEventListener('pagehide', writeNow)
  // A page that is slow to come is used, and led elsewhere, before that.
  if (hashNow() !== opened.hash) prepareAndOpen()
  else follow(store.getState(), opened.state)
  return () => {
    forget()
    stop()
    removeEventListener('hashchange', prepareAndOpen)
    removeEventListener('pagehide', writeNow)
  }
}

/**
 * The start of the article's example needs no hash; a link to pass on always says its language.
 *
 * What the address says of how to look goes on with it, also where this page does not know what it means.
 */
function hashOf(state: AppState, always: boolean): string {
  const { problem, scenario } = state.start
  const named = {
    problem,
    scenario,
    iteration: state.iteration,
    sample: state.sample,
    written: writtenAt(state),
    figures: figuresOf(state),
  }
  // A link that is passed on asks as the page does; the reader's own address says nothing of what is kept beside it.
  const asks = always && state.predict !== 'off' ? { predict: state.predict } : {}
  const looks = writeLooks({ ...looksOf(state), ...asks }, hashNow(), isPart)
  if (!always && looks === '' && encodeLink({ ...named, language: null }) === '') return ''
  const link = encodeLink({ ...named, language: state.language })
  const whole = looks === '' ? link : `${link}&${looks}`
  return whole.length > LINK_LIMITS.mostEscaped ? link : whole
}
