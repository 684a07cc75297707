import type { TrainingNews, TrainingOrder } from './trainingMessages'

/** Where long runs are trained; a test hands in its own. */
export interface TrainingThread {
  send(order: TrainingOrder): void
  /** Calls back with each piece, and once, with nothing after it, if no more can come. */
  listen(onNews: (news: TrainingNews) => void, onLost: () => void): void
  end(): void
}
