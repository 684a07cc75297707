import { hashNow } from './location'
import type { Language } from '../content/languages'
import { articleExample } from '../engine'
import { decodeLink } from '../formats/link'
import type { Trainer } from '../playback/trainer'
import type { AppState } from '../session/appState'
import type { AppStore } from '../session/appStore'
import { newStart, stepAfter, type Moment } from '../session/moment'

/** Weights times iterations that are replayed while the page waits; farther ones are reached in a thread. */
const AT_ONCE = 1_000_000
/** What an address without a hash shows. */
const ARTICLE: Moment = { start: newStart(articleExample), iteration: 0, step: 0 }

/** The language that the address asks for; null if it names none. */
export function languageAsked(): Language | null {
  const decoded = decodeLink(hashNow())
  return decoded.kind === 'link' ? decoded.link.language : null
}

/** What can be reached from an address without the trainer itself being there yet. */
export interface Openers {
  readonly store: AppStore
  readonly trainer: Pick<Trainer, 'train'>
}

/** Opens what the address names; says so if it can't be opened, and shows the article's example instead. */
export function openAddress({ store, trainer }: Openers): void {
  const decoded = decodeLink(hashNow())
  const state = store.getState()
  switch (decoded.kind) {
    case 'none':
      if (!isUntouched(state)) state.restore(ARTICLE)
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

function isUntouched({ start, iteration, step }: AppState): boolean {
  return start.problem === articleExample && start.scenario === null && iteration === 0 && step === 0
}
