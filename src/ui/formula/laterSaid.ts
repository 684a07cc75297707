import { later } from '../parts/later'

/** What the step means, for windows in which its formula is further down. */
export const SaidBelow = later(async () => (await import('./SaidBelow')).SaidBelow, ['reasons'])
