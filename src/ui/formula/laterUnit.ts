import { later } from '../parts/later'

/** What a move of several steps did, with its words: fetched with the first such move, or before that when the page is idle. */
export const PlayedUnit = later(async () => (await import('./PlayedUnit')).PlayedUnit, ['reasons'])
