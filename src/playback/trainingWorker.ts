import { createRunRecord } from '../engine'
import type { TrainingNews, TrainingOrder } from './trainingMessages'

/** A slice of work, in milliseconds: an order to stop is heard between two of them. */
const SLICE = 16
const FIRST_GUESS = 20_000

let stopped = false

self.addEventListener('message', ({ data }: MessageEvent<TrainingOrder>) => {
  if (data.kind === 'stop') stopped = true
  else void train(data)
})

async function train({ checkpoint, known, iterations, stopAtError }: TrainingOrder & { kind: 'train' }): Promise<void> {
  stopped = false
  const run = createRunRecord(checkpoint)
  run.extend(known)
  let left = iterations
  let size = FIRST_GUESS
  for (;;) {
    const before = performance.now()
    const piece = run.extend(Math.min(size, left), stopAtError ?? -Infinity)
    const took = Math.max(1, performance.now() - before)
    left -= piece.errors.length
    size = Math.max(1000, Math.round((size * SLICE) / took))
    const isLast = left <= 0 || piece.end !== 'count' || stopped
    const news: TrainingNews = { piece, isLast }
    self.postMessage(news, { transfer: [piece.errors.buffer, piece.checkpoints.buffer] })
    if (isLast) return
    // Gives way, so that an order to stop can be heard.
    await new Promise((resolve) => setTimeout(resolve))
  }
}
