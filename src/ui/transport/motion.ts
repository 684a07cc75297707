import { scheduleOf } from '../../motion/schedule'
import { restOf } from './pace'

/** What the player has to know of time. It leans on all words of a language, and is fetched when they are there. */
export const MOTION = { scheduleOf, restOf }
