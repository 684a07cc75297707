import { scheduleOf } from '../../motion/schedule'
import { restOf } from './pace'
import { sayMovesBy } from './sayChange'
import { sayMove } from './sayMove'

/** What the player has to know of time. */
const MOTION = { scheduleOf, restOf }

/**
 * Lets the player know of time, and moves of several steps be heard. It leans on all words of a language, and is fetched when
 * they are there.
 */
export function joinMotion(player: { learn(motion: typeof MOTION): void }): void {
  player.learn(MOTION)
  sayMovesBy(sayMove)
}
