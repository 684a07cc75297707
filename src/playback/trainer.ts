import { mostIterations, updateCost } from '../engine'
import type { TrainingEnd } from '../session/appState'
import type { AppStore } from '../session/appStore'
import type { Start } from '../session/moment'
import { keepRun } from '../session/keptRuns'
import { problemAt, runFrom } from '../session/runs'
import { openPageThread } from './pageThread'
import type { TrainingNews } from './trainingMessages'
import type { TrainingThread } from './trainingThread'

export interface TrainingRequest {
  /** How many updates from the iteration shown, at the most. */
  readonly iterations: number
  readonly stopAtError?: number | null
  /** Whether eyes can follow it: fifty iterations a second. */
  readonly isSlow?: boolean
  /** Where to go once the run is there; its end, if nothing is said. */
  readonly arriveAt?: { readonly iteration: number; readonly step: number; readonly sample?: number | null } | null
}

/** Trains the network on from the iteration that is shown, and goes where it ended. */
export interface Trainer {
  train(request: TrainingRequest): void
  pause(): void
  resume(): void
  /** Stops and keeps what was reached. */
  cancel(): void
  destroy(): void
}

/** Work below about this many weight updates is done at once: some 50 ms on a slow laptop. */
const AT_ONCE = 1_000_000

/** Of a slow run. */
const PER_SECOND = 50

/**
 * Makes the one trainer of the page. The thread is opened when it is first needed; where it is lost, the run goes on on
 * the page itself, and so does every later one.
 */
export function createTrainer(
  store: AppStore,
  openThread: () => TrainingThread,
  openInstead: () => TrainingThread = openPageThread,
): Trainer {
  let thread: TrainingThread | null = null
  let isThreadLost = false
  /** Whether the present thread is the page itself. */
  let worksHere = false
  let running = false
  /** What the run that the thread works on began with. */
  let trained: Start | null = null
  let isSlowRun = false
  let destination: TrainingRequest['arriveAt'] = null

  const arrive = (end: TrainingEnd): void => {
    const { start, step, arriveAt } = store.getState()
    keepRun(start.problem)
    const iteration = Math.min(destination?.iteration ?? end.iteration, end.iteration)
    // Where a link or a file names the sample that is looked at, that is one of there.
    const sample = destination && iteration === destination.iteration ? destination.sample : undefined
    arriveAt(iteration, destination?.step ?? step, runFrom(start.problem).length(), end, sample)
  }

  const finish = (end: TrainingEnd['end'], stopAtError: number | null): void =>
    arrive({ end, iteration: runFrom(store.getState().start.problem).length(), stopAtError })

  const hear = ({ piece, isLast }: TrainingNews): void => {
    const { start, training } = store.getState()
    if (!running || !training) return
    const run = runFrom(start.problem)
    run.append(piece)
    running = !isLast
    if (isLast && (piece.end !== 'count' || run.length() >= training.goal)) {
      finish(piece.end, training.stopAtError)
      return
    }
    store.getState().recordedTo(run.length())
    // Asked to go on before it had come to rest.
    if (isLast && !training.paused) send()
  }

  const send = (): void => {
    const { start, training } = store.getState()
    if (!training) return
    // Another network was opened in the same act.
    if (running) abandon()
    trained = start
    const { problem } = start
    const run = runFrom(problem)
    const known = run.length() % run.betweenCheckpoints
    // The thread's script knows the right program alone: others are learned by the page.
    const isHere = isThreadLost || problem.program !== undefined
    if (isHere !== worksHere) abandon()
    if (!thread) {
      worksHere = isHere
      const opened = isHere ? openInstead() : openThread()
      thread = opened
      opened.listen(hear, () => {
        if (thread === opened) goOnWithout()
      })
    }
    running = true
    thread.send({
      kind: 'train',
      checkpoint: problemAt(problem, run.length() - known),
      known,
      iterations: training.goal - run.length(),
      stopAtError: training.stopAtError,
      ...(isSlowRun ? { perSecond: PER_SECOND } : {}),
    })
  }

  /** The thread works on a network that is gone. Its late news must not be taken for the new one's. */
  const abandon = (): void => {
    running = false
    thread?.end()
    thread = null
  }
  /** The thread is lost: what it has handed over is there, the rest is done here. */
  const goOnWithout = (): void => {
    abandon()
    isThreadLost = true
    const { training, tell } = store.getState()
    tell({ kind: 'noThread' })
    if (training && !training.paused) send()
  }
  const unsubscribe = store.subscribe((state, before) => {
    if (running && state.start !== before.start && state.start !== trained) abandon()
  })

  return {
    train({ iterations, stopAtError = null, arriveAt = null, isSlow = false }) {
      const { start, iteration, training } = store.getState()
      if (training) return
      const { problem } = start
      destination = arriveAt
      isSlowRun = isSlow
      const run = runFrom(problem)
      const goal = Math.min(iteration + iterations, mostIterations(problem))
      const reached =
        stopAtError === null ? -1 : firstAtMost(run.error, stopAtError, iteration, Math.min(goal, run.length()))
      if (reached >= 0 || goal <= run.length()) {
        arrive({
          end: reached >= 0 ? 'error' : 'count',
          iteration: reached >= 0 ? reached : goal,
          stopAtError,
        })
        return
      }
      const fits = Math.floor(AT_ONCE / (updateCost(problem) + 6))
      // Most runs that wait for a small error end long before their limit, and then need no thread.
      if (!isSlow && (goal - run.length() <= fits || stopAtError !== null)) {
        const { end } = run.extend(Math.min(goal - run.length(), fits), stopAtError ?? -Infinity)
        if (end !== 'count' || run.length() >= goal) {
          finish(end, stopAtError)
          return
        }
      }
      store.getState().setTraining({ from: iteration, goal, stopAtError, paused: false }, run.length())
      send()
    },
    pause() {
      const { training, setTraining } = store.getState()
      if (!training || training.paused) return
      setTraining({ ...training, paused: true })
      thread?.send({ kind: 'stop' })
    },
    resume() {
      const { training, setTraining } = store.getState()
      if (!training?.paused) return
      setTraining({ ...training, paused: false })
      if (!running) send()
    },
    cancel() {
      const { training } = store.getState()
      if (!training) return
      // What the thread has not yet handed over is a sixtieth of a second of work: nobody should wait for it.
      abandon()
      finish('cancelled', training.stopAtError)
    },
    destroy() {
      abandon()
      unsubscribe()
    },
  }
}

function firstAtMost(error: (iteration: number) => number, most: number, from: number, to: number): number {
  for (let iteration = from; iteration <= to; iteration++) if (error(iteration) <= most) return iteration
  return -1
}
