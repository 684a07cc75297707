import { openBrowserThread, prefetchThread } from '../../browser/thread'
import { learnFastPairs } from '../../engine'
import { createTrainer, type Trainer } from '../../playback/trainer'
import type { AppStore } from '../../session/appStore'

/** The trainer of the page, with a thread of the browser that is fetched meanwhile. */
export function pageTrainer(store: AppStore): Trainer {
  learnFastPairs()
  prefetchThread()
  return createTrainer(store, openBrowserThread)
}
