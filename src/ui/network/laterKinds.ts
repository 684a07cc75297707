import { laterModule } from './laterModule'

/** What draws networks that have other activations or losses, or several samples. */
export const laterKinds = laterModule(() => import('./otherKinds'))
