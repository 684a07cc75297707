import { laterModule } from './laterModule'

/** What draws over the network. */
export const laterOver = laterModule(() => import('./over'))
