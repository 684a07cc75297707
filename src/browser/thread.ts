import type { TrainingNews, TrainingOrder } from '../playback/trainingMessages'
import type { TrainingThread } from '../playback/trainer'

/** A thread of the browser. */
export function openBrowserThread(): TrainingThread {
  const worker = new Worker(new URL('../playback/trainingWorker.ts', import.meta.url), { type: 'module' })
  return {
    send: (order: TrainingOrder) => worker.postMessage(order),
    listen: (listener) => worker.addEventListener('message', ({ data }: MessageEvent<TrainingNews>) => listener(data)),
    end: () => worker.terminate(),
  }
}
