import { articleExample, createRunRecord } from '../../src/engine'
import type { TrainingNews, TrainingOrder } from '../../src/playback/trainingMessages'
import type { TrainingThread } from '../../src/playback/trainingThread'

/** A thread in the hand of a test. */
export interface HandThread {
  readonly thread: TrainingThread
  readonly orders: readonly TrainingOrder[]
  work(iterations: number, isLast: boolean): void
  /** The thread dies: nothing comes from it any more. */
  lose(): void
}

/** A thread that trains when the test says so, in pieces as large as the test says. */
export function handThread(): HandThread {
  const orders: TrainingOrder[] = []
  let listener: ((news: TrainingNews) => void) | null = null
  let lose: (() => void) | null = null
  let run = createRunRecord(articleExample)
  const thread: TrainingThread = {
    send(order) {
      orders.push(order)
      if (order.kind !== 'train') return
      run = createRunRecord(order.checkpoint)
      run.extend(order.known)
    },
    listen: (onNews, onLost) => {
      listener = onNews
      lose = onLost
    },
    end: () => orders.push({ kind: 'stop' }),
  }
  const work = (iterations: number, isLast: boolean): void => listener?.({ piece: run.extend(iterations), isLast })
  return { thread, orders, work, lose: () => lose?.() }
}
