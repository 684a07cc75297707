import { learnEveryKind, learnFastPairs } from '../engine'
import { trainInSlices } from './slices'
import type { TrainingOrder } from './trainingMessages'

learnEveryKind()
learnFastPairs()

const take = trainInSlices({
  slice: 16,
  now: () => performance.now(),
  rest: setTimeout,
  tell: (news) => self.postMessage(news, { transfer: [news.piece.errors.buffer, news.piece.checkpoints.buffer] }),
})

self.addEventListener('message', ({ data }: MessageEvent<TrainingOrder>) => take(data))
