import { later } from '../parts/later'

/** What edits have changed; fetched when it is wanted. */
export const EditChanges = later(async () => (await import('./EditChanges')).EditChanges)
