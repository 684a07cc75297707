import { later } from '../parts/later'

/** The reason for a step, with its words: fetched with the first step that is shown, or before that when the page is idle. */
export const Why = later(async () => (await import('./Why')).Why, ['reasons'])
