import { hashNow } from './location'
import { lend } from './keepPreferences'
import { LANGUAGES, type Language } from '../content/languages'
import { articleExample, updateCost } from '../engine'
import { encodeLink } from '../formats/encodeLink'
import { decodeLink } from '../formats/link'
import { namesKinds, namesProgram } from '../formats/linkParts'
import { readLooks } from '../formats/linkLooks'
import type { Trainer } from '../playback/trainer'
import type { AppState } from '../session/appState'
import type { AppStore } from '../session/appStore'
import { learnKindsAlone } from '../session/learnKindsAlone'
import { learnPrograms } from '../session/learnPrograms'
import { askedStep } from '../session/askedStep'
import { newStart, tapeAt, writtenAt, type Start } from '../session/moment'
import { runFrom } from '../session/runs'
import { showAs } from '../session/showing'

/** Weights times iterations that are replayed while the page waits; farther ones are reached in a thread. */
const AT_ONCE = 1_000_000

/** Fetches what the address can't be read without: wrong programs, and other kinds of networks. Null where it names none. */
export function prepareAddress(): Promise<unknown> | null {
  const hash = hashNow()
  const wanted = [...(namesProgram(hash) ? [learnPrograms()] : []), ...(namesKinds(hash) ? [learnKindsAlone()] : [])]
  return wanted.length > 0 ? Promise.all(wanted) : null
}

/** Reads the address as it stands, once all is there that it needs. */
export async function linkReader(): Promise<{ languageAsked: () => Language | null; openAddress: typeof openAddress }> {
  await prepareAddress()
  return { languageAsked, openAddress }
}

/** The language that the address asks for, also where it can't be opened; null if it names none. */
export function languageAsked(): Language | null {
  const decoded = decodeLink(hashNow())
  if (decoded.kind === 'link') return decoded.link.language
  const named = /[#&]lang=(\w+)/.exec(hashNow())?.[1]
  return LANGUAGES.find((language) => language === named) ?? null
}

/** What can be reached from an address without the trainer itself being there yet. */
export interface Openers {
  readonly store: AppStore
  readonly trainer: Pick<Trainer, 'train'>
}

/**
 * Opens what the address names, in one act; says so if it can't be opened, and shows the article's example instead.
 *
 * Undo brings back what it was opened over.
 */
export function openAddress(openers: Openers): void {
  lend(() =>
    openers.store.together(() => {
      openNetwork(openers)
      showAs(openers.store, readLooks(hashNow()))
    }),
  )
}

function openNetwork({ store, trainer }: Openers): void {
  const decoded = decodeLink(hashNow())
  const state = store.getState()
  const article = (): Start => goingOnFrom(state, newStart(articleExample))
  switch (decoded.kind) {
    case 'none':
      if (!isAtRest(state)) state.restore({ start: article(), iteration: 0, step: 0 })
      return
    case 'refused': {
      const notice = { ...decoded, kind: 'refusedLink' } as const
      // Whoever opens a link in their own language is told in it what is wrong.
      const language = languageAsked() ?? state.language
      state.restore({ start: article(), iteration: 0, step: 0 }, { notice, language })
      return
    }
    case 'link': {
      const { problem, scenario, iteration, sample = null, written, figures } = decoded.link
      const also = { language: decoded.link.language ?? state.language, ...(figures && { figures }) }
      const start = goingOnFrom(state, newStart(problem, scenario))
      const step = askedStep(problem, written, sample)
      const isNear = iteration * updateCost(problem) <= AT_ONCE || iteration <= runFrom(start.problem).length()
      if (isNear) {
        state.restore({ start, iteration, step, sample }, also)
        const moment = store.getState()
        if (written !== null && tapeAt(moment).endsBefore && writtenAt(moment) !== written)
          state.tell({ kind: 'refusedLink', part: 'step', text: written, why: 'beyond' })
      } else {
        state.restore({ start, iteration: 0, step: 0, sample }, also)
        trainer.train({ iterations: iteration, arriveAt: { iteration, step, sample } })
      }
    }
  }
}

/** What is shown, if a link names just that: its run and what it left are still there. What is being trained begins anew. */
function goingOnFrom({ start, training }: AppState, named: Start): Start {
  return training === null && nameOf(start) === nameOf(named) ? start : named
}

function nameOf({ problem, scenario }: Start): string {
  return encodeLink({ problem, scenario, iteration: 0, written: null, language: null })
}

function isAtRest({ start, iteration, step }: AppState): boolean {
  return start.problem === articleExample && start.scenario === null && iteration === 0 && step === 0
}
