import type { CDPSession, Page } from 'playwright'
import type { Chance } from './chance'

/** What an act has to do with. */
export interface Hands {
  readonly page: Page
  readonly devTools: CDPSession
  readonly chance: Chance
}

/** Something that a visitor might do, sensible or not. Gives back what it was, in words that a replay can be followed by. */
export type Act = (hands: Hands) => Promise<string>
