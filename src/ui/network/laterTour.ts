import { later } from '../parts/later'

/** Is fetched when it is wanted. */
export const Tour = later(async () => (await import('./tour/Tour')).Tour)
