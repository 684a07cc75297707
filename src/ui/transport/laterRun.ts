import { later } from '../parts/later'

/** How far a long run has come: fetched when there is one, or before that when the page is idle. */
export const RunUnderWay = later(async () => (await import('../parts/RunUnderWay')).RunUnderWay)
