import type { AppStore } from '../session/appStore'
import type { Player } from './player'
import type { Trainer } from './trainer'

/** What the page is built on: the one store, the one player, the one trainer. */
export interface AppParts {
  readonly store: AppStore
  readonly player: Player
  readonly trainer: Trainer
}
