import { articleExample } from '../../src/engine'
import type { followAddress } from '../../src/browser/address'
import type { AppStore } from '../../src/session/appStore'
import { newStart } from '../../src/session/moment'

/** What an address without a hash shows. */
export const ARTICLE = { start: newStart(articleExample), iteration: 0, step: 0 }

/** The article's example with another w5, and the link to it. */
export const edited = { ...articleExample, weights: articleExample.weights.with(4, 0.9) }
export const EDITED_HASH = '#v=1&w=0.15,0.2,0.25,0.3,0.9,0.45,0.5,0.55'

type Followed = Parameters<typeof followAddress>[0]

/** Fetches the words of no language: all are there. */
export const noWords: Followed['learn'] = () => Promise.resolve()

/** What the address has opened, if it is followed from now on. */
export function openedNow(store: AppStore): Followed['opened'] {
  return { hash: location.hash, state: store.getState() }
}
