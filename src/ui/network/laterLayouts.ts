import { laterModule } from './laterModule'

/** Where things stand in a drawing that is taller than wide: a page with room beside the network needs it only if it is turned. */
export const laterUpright = laterModule(() => import('../../graph/layouts/uprightLayout'))

/** Where things stand in a large network, so that it can be read. */
export const laterCloseUp = laterModule(() => import('../../graph/closeUp/closeUp'))
