import { trainInSlices } from './slices'
import type { TrainingThread } from './trainingThread'
import type { TrainingNews } from './trainingMessages'

/** Half of what a picture has time for: nobody who scrolls or steps meanwhile shall feel it. */
const SLICE = 8

/** Trains on the page itself, between all else that it does, where no thread of the browser can be had. */
export function openPageThread(): TrainingThread {
  let hear: ((news: TrainingNews) => void) | null = null
  const send = trainInSlices({
    slice: SLICE,
    now: () => performance.now(),
    rest: (goOn, pause) => setTimeout(() => hear && goOn(), pause),
    tell: (news) => hear?.(news),
  })
  return {
    send,
    listen(listener) {
      hear = listener
    },
    end() {
      hear = null
    },
  }
}
