import { later } from '../parts/later'

/** What only networks of other kinds have beside their formulas. */
export const AllSamples = later(async () => (await import('./AllSamples')).AllSamples, ['kinds'])
export const EndOfTape = later(async () => (await import('./AllSamples')).EndOfTape, ['kinds'])
