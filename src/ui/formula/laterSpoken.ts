import { later } from '../parts/later'

/** A formula as it is read out: no eye waits for it, and the line that speaks has said its number. */
export const SpokenStep = later(async () => (await import('./SpokenStep')).SpokenStep)
