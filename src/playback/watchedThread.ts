import type { TrainingNews } from './trainingMessages'
import type { TrainingThread } from './trainingThread'

/** So many ticks without a word, and a thread that should be at work counts as lost. */
const PATIENCE = 12

/**
 * A thread that is lost as well once it no longer says anything: one that ends itself says not even that.
 *
 * Silence is counted in ticks and not in time: a laptop that has slept for an hour has heard one.
 */
export function watchedThread(thread: TrainingThread, everyTick: (tick: () => void) => () => void): TrainingThread {
  let silence = 0
  let stop: (() => void) | null = null
  let lose: (() => void) | null = null
  const rest = (): void => {
    stop?.()
    stop = null
  }
  return {
    send(order) {
      thread.send(order)
      if (order.kind === 'stop') return
      silence = 0
      stop ??= everyTick(() => {
        silence++
        if (silence > PATIENCE) lose?.()
      })
    },
    listen(onNews, onLost) {
      lose = () => {
        rest()
        onLost()
      }
      const hear = (news: TrainingNews): void => {
        silence = 0
        if (news.isLast) rest()
        onNews(news)
      }
      thread.listen(hear, lose)
    },
    end() {
      rest()
      thread.end()
    },
  }
}
