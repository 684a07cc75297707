import { later } from '../parts/later'

/** Takes files that are dropped onto the page: nobody has one in hand before the page is idle. */
export const DropHint = later(async () => (await import('./DropHint')).DropHint)
