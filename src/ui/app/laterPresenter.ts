import { laterModule } from '../network/laterModule'
import { later } from '../parts/later'

/** What stands below the network in presenter mode: fetched when it is wanted, or when the page is idle. */
export const Presenter = later(
  async () => (await import('../presenter/Presenter')).Presenter,
  ['reasons', 'questions', 'judgement'],
)

/** The theme for a lit room, without which the page is in the light one. */
export const laterProjector = laterModule(() => import('../presenter/projector'))
