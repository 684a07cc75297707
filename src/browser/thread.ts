import type { TrainingNews, TrainingOrder } from '../playback/trainingMessages'
import type { TrainingThread } from '../playback/trainingThread'
import { watchedThread } from '../playback/watchedThread'

/** How often a thread is looked after, in milliseconds. */
const TICK = 250

let script: Promise<new () => Worker> | null = null

/** The script of the thread, as text in a part of the page: once it is there, a thread opens without a connection. */
function fetchScript(): Promise<new () => Worker> {
  script ??= import('../playback/trainingWorker?worker&inline').then((part) => part.default)
  return script
}

/** Fetches what a thread is made of before there is a run for it. */
export function prefetchThread(): void {
  // Whoever trains is told; nobody else has to know.
  fetchScript().catch(() => {})
}

/** A thread of the browser. It is lost where its script can't be had, where it fails, and where it falls silent. */
export function openBrowserThread(): TrainingThread {
  return watchedThread(openWorker(), (tick) => {
    const timer = setInterval(tick, TICK)
    return () => clearInterval(timer)
  })
}

function openWorker(): TrainingThread {
  let worker: Worker | null = null
  let hasEnded = false
  const waiting: TrainingOrder[] = []
  return {
    send(order) {
      if (worker) worker.postMessage(order)
      else waiting.push(order)
    },
    listen(onNews, onLost) {
      const open = (TrainingWorker: new () => Worker): void => {
        if (hasEnded) return
        // Some browsers, and some owners of browsers, let a page have no threads: then this throws.
        const opened = new TrainingWorker()
        opened.addEventListener('message', ({ data }: MessageEvent<TrainingNews>) => onNews(data))
        opened.addEventListener('error', onLost)
        opened.addEventListener('messageerror', onLost)
        waiting.forEach((order) => opened.postMessage(order))
        worker = opened
      }
      fetchScript().then(open).catch(onLost)
    },
    end() {
      hasEnded = true
      worker?.terminate()
    },
  }
}
