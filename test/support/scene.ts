import type { Preferences } from '../../src/content/preferences'
import { scheduleOf } from '../../src/motion/schedule'
import { createPlayer, type Player } from '../../src/playback/player'
import { createTrainer, type Trainer } from '../../src/playback/trainer'
import { createAppStore, type AppStore } from '../../src/session/appStore'
import type { Moment } from '../../src/session/moment'
import { testFrames, type TestFrames } from './frames'

/** A store and its player, on frames that the test hands in. */
export interface Scene {
  readonly store: AppStore
  readonly frames: TestFrames
  readonly player: Player
  readonly trainer: Trainer
}

export function scene(initial: Partial<Preferences & Moment> = {}, stillness = false): Scene {
  const store = createAppStore(initial)
  const frames = testFrames()
  const player = createPlayer({ store, frames, stillness: () => stillness })
  player.learn({ scheduleOf, restOf: () => REST })
  return { store, frames, player, trainer: createTrainer(store, noThread) }
}

/** No test of the page trains for so long that it needs a thread. */
function noThread(): never {
  throw new Error('This test opened a thread')
}

/** How long net_h1 needs to add up, the first step of an iteration, in milliseconds at speed 1. */
export const FIRST_MOVE = 3000
/** How long a step rests while playing, in milliseconds at speed 1. */
export const REST = 900

/** The longest frame that counts in full. */
const FRAME = 100

export function repeat(count: number): readonly number[] {
  return Array<number>(count).fill(FRAME)
}
