import { createRunRecord } from '../engine'
import type { TrainingNews, TrainingOrder } from './trainingMessages'

/** What training in slices needs of the place where it works. */
export interface Workplace {
  /** How long a slice may take, in milliseconds. */
  readonly slice: number
  /** Milliseconds, from any start. */
  now(): number
  /** Gives way to all that waits, for so many milliseconds at the least, then calls back. */
  rest(goOn: () => void, pause: number): void
  tell(news: TrainingNews): void
}

/** Work that takes a slow machine some milliseconds, in weight updates: what the first slice is made of. */
const FIRST_GUESS = 160_000

/**
 * Takes orders to train, and carries them out in slices: between two of them an order to stop is heard.
 *
 * A loop of callbacks and not of promises: what goes wrong in it reaches whoever listens to the thread.
 */
export function trainInSlices({ slice, now, rest, tell }: Workplace): (order: TrainingOrder) => void {
  let stopped = false

  const train = ({
    checkpoint,
    known,
    iterations,
    stopAtError,
    perSecond,
  }: TrainingOrder & { kind: 'train' }): void => {
    stopped = false
    const run = createRunRecord(checkpoint)
    run.extend(known)
    let left = iterations
    const pause = perSecond === undefined ? 0 : 1000 / perSecond
    let size = pause > 0 ? 1 : Math.ceil(FIRST_GUESS / (checkpoint.weights.length + 6))
    const goOn = (): void => {
      const before = now()
      const piece = run.extend(Math.min(size, left), stopAtError ?? -Infinity)
      const took = Math.max(1, now() - before)
      left -= piece.errors.length
      if (pause === 0) size = Math.max(1, Math.round((size * slice) / took))
      const isLast = left <= 0 || piece.end !== 'count' || stopped
      tell({ piece, isLast })
      if (!isLast) rest(goOn, pause)
    }
    rest(goOn, pause)
  }

  return (order) => {
    if (order.kind === 'stop') stopped = true
    else train(order)
  }
}
