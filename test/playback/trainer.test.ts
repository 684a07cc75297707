import { describe, expect, it, vi } from 'vitest'
import { articleExample, train } from '../../src/engine'
import { createTrainer } from '../../src/playback/trainer'
import type { TrainingThread } from '../../src/playback/trainingThread'
import { createAppStore, type AppStore } from '../../src/session/appStore'
import { runFrom } from '../../src/session/runs'
import type { Moment } from '../../src/session/moment'
import { golden } from '../support/golden'
import { handThread } from '../support/handThread'
import { creeping } from '../support/problems'
import { newStart, shownProblem } from '../../src/session/moment'

/** A store with a network of its own, since runs are recorded beside the network that they begin with. */
function fresh(initial: Partial<Moment> = {}): AppStore {
  return createAppStore({ start: newStart({ ...articleExample }), ...initial })
}

function noThread(): never {
  throw new Error('This run is too short for a thread')
}

it('trains short runs at once and stays at the step that was shown', () => {
  const store = fresh({ step: 15 })
  createTrainer(store, () => handThread().thread).train({ iterations: 10_000 })
  expect(store.getState()).toMatchObject({ iteration: 10_000, step: 15, recorded: 10_000, training: null })
  expect(store.getState().trainingEnd).toEqual({ end: 'count', iteration: 10_000, stopAtError: null })
})

it.each([
  [0.1, 30],
  [0.05, 51],
  [0.01, 173],
  [0.005, 302],
  [0.001, 1088],
  [0.0005, 1836],
  [0.0001, 5493],
  [0.00005, 8256],
  [0.000035, 10_016],
  [0.00001, 18_095],
])('stops at E ≤ %d after %d updates, whatever the limit', (stopAtError, iterations) => {
  const store = fresh()
  createTrainer(store, () => handThread().thread).train({ iterations: 10_000_000, stopAtError })
  expect(store.getState()).toMatchObject({ iteration: iterations, trainingEnd: { end: 'error', stopAtError } })
})

it('stops at the error of each published count, in exactly so many updates', () => {
  const { standard } = golden('golden_runs.json') as { standard: Readonly<Record<string, { readonly E: string }>> }
  const counts = Object.entries(standard)
  expect(counts).toHaveLength(17)
  for (const [count, { E }] of counts) {
    const store = fresh()
    // Twelve digits are published: as much above them as they may be rounded down.
    createTrainer(store, noThread).train({ iterations: 20_000, stopAtError: Number(E) * (1 + 1e-11) })
    expect(store.getState()).toMatchObject({ iteration: Number(count), trainingEnd: { end: 'error' } })
  }
})

it('stops where E is small enough, also if that iteration is recorded already', () => {
  const store = fresh()
  const trainer = createTrainer(store, () => handThread().thread)
  trainer.train({ iterations: 20_000, stopAtError: 0.01 })
  expect(store.getState().iteration).toBe(173)
  trainer.train({ iterations: 5000 })
  store.getState().enterIteration(0, 0)
  trainer.train({ iterations: 10_000, stopAtError: 0.001 })
  expect(store.getState().iteration).toBe(1088)
  expect(store.getState().trainingEnd).toMatchObject({ end: 'error' })
})

it('sends long runs to a thread and takes up its pieces exactly', () => {
  const store = fresh()
  const { thread, work } = handThread()
  const trainer = createTrainer(store, () => thread)
  trainer.train({ iterations: 100 })
  trainer.train({ iterations: 500_000 })
  expect(store.getState().training).toMatchObject({ from: 100, goal: 500_100 })
  work(1000, false)
  expect(store.getState().recorded).toBe(1100)
  work(499_000, true)
  expect(store.getState()).toMatchObject({ iteration: 500_100, training: null })
  store.getState().enterIteration(1234, 0)
  const straight = train(articleExample, { iterations: 1235 })
  expect(store.getState().recorded).toBe(500_100)
  trainer.train({ iterations: 1 })
  expect(store.getState().iteration).toBe(1235)
  expect(straight.iterations).toBe(1235)
})

it('pauses, goes on, and keeps what was reached when it is cancelled', () => {
  const store = fresh()
  const { thread, orders, work } = handThread()
  const trainer = createTrainer(store, () => thread)
  trainer.train({ iterations: 1_000_000 })
  trainer.pause()
  work(1000, true)
  expect(store.getState().training).toMatchObject({ paused: true })
  trainer.resume()
  expect(orders.at(-1)).toMatchObject({ kind: 'train', iterations: 999_000 })
  work(500, false)
  trainer.cancel()
  work(0, true)
  expect(store.getState().trainingEnd).toMatchObject({ end: 'cancelled', iteration: 1500 })
  expect(store.getState().iteration).toBe(1500)
})

it('goes on when it is asked to before it has come to rest', () => {
  const store = fresh()
  const { thread, orders, work } = handThread()
  const trainer = createTrainer(store, () => thread)
  trainer.train({ iterations: 1_000_000 })
  trainer.pause()
  trainer.resume()
  work(1000, true)
  expect(store.getState().training).toMatchObject({ paused: false })
  expect(orders.at(-1)).toMatchObject({ kind: 'train', iterations: 999_000 })
})

it('ends at once when it is cancelled, and takes up nothing that comes late', () => {
  const store = fresh()
  const { thread, work } = handThread()
  const trainer = createTrainer(store, () => thread)
  trainer.train({ iterations: 1_000_000 })
  work(700, false)
  trainer.cancel()
  work(1000, true)
  expect(store.getState()).toMatchObject({ iteration: 700, recorded: 700, training: null })
})

it('ends a run whose numbers stop being finite, at the last iteration at which they were', () => {
  const problem = creeping(-6.0119e102)
  const store = createAppStore({ start: newStart(problem) })
  createTrainer(store, () => handThread().thread).train({ iterations: 10_000 })
  const divergedAt = train(problem, { iterations: 10_000 }).divergedAt!
  expect(store.getState().trainingEnd).toMatchObject({ end: 'diverged', iteration: divergedAt - 1 })
  expect(shownProblem(store.getState()).weights.every(Number.isFinite)).toBe(true)
  expect(Number.isFinite(runFrom(problem).error(divergedAt - 1))).toBe(true)
})

it('leaves the run when another network is opened, and hears nothing of it any more', () => {
  const store = fresh()
  const { thread, work } = handThread()
  createTrainer(store, () => thread).train({ iterations: 1_000_000 })
  store.getState().edit({ w5: 0.1 })
  work(1000, false)
  expect(store.getState()).toMatchObject({ training: null, recorded: 0, iteration: 0 })
})

describe('where the thread is lost', () => {
  it('a run goes on on the page from where it was, says so, and later runs begin there', () => {
    const store = fresh()
    const lost = handThread()
    const onPage = handThread()
    const openThread = vi.fn<() => TrainingThread>(() => lost.thread)
    const trainer = createTrainer(store, openThread, () => onPage.thread)
    trainer.train({ iterations: 500_000 })
    lost.work(1000, false)
    lost.lose()
    expect(store.getState()).toMatchObject({ notice: { kind: 'noThread' }, recorded: 1000 })
    expect(onPage.orders).toMatchObject([{ kind: 'train', iterations: 499_000 }])
    onPage.work(499_000, true)
    expect(store.getState()).toMatchObject({ iteration: 500_000, training: null, trainingEnd: { end: 'count' } })
    expect(runFrom(store.getState().start.problem).error(500_000)).toBe(
      train(articleExample, { iterations: 500_000 }).error,
    )
    trainer.train({ iterations: 500_000 })
    expect(openThread).toHaveBeenCalledTimes(1)
    expect(onPage.orders.at(-1)).toMatchObject({ kind: 'train', iterations: 500_000 })
  })

  it('a paused run stays paused, and goes on where somebody lets it', () => {
    const store = fresh()
    const lost = handThread()
    const onPage = handThread()
    const trainer = createTrainer(
      store,
      () => lost.thread,
      () => onPage.thread,
    )
    trainer.train({ iterations: 500_000 })
    lost.work(1000, false)
    trainer.pause()
    lost.lose()
    expect(onPage.orders).toEqual([])
    trainer.resume()
    expect(onPage.orders).toMatchObject([{ kind: 'train', iterations: 499_000 }])
    onPage.work(500, false)
    trainer.cancel()
    expect(store.getState()).toMatchObject({ iteration: 1500, trainingEnd: { end: 'cancelled' } })
  })

  it('nobody hears of it once the run is over or another network is open', () => {
    const store = fresh()
    const { thread, lose } = handThread()
    const trainer = createTrainer(store, () => thread, noThread)
    trainer.train({ iterations: 500_000 })
    trainer.cancel()
    lose()
    expect(store.getState()).toMatchObject({ notice: null, training: null })
  })
})

it('sends even a short run to the thread where it is to be slow, and stays slow after a pause', () => {
  const store = fresh()
  const { thread, orders, work } = handThread()
  const trainer = createTrainer(store, () => thread)
  trainer.train({ iterations: 10, isSlow: true })
  expect(store.getState()).toMatchObject({ recorded: 0, training: { goal: 10 } })
  expect(orders.at(-1)).toMatchObject({ kind: 'train', iterations: 10, perSecond: 50 })
  trainer.pause()
  work(3, true)
  trainer.resume()
  expect(orders.at(-1)).toMatchObject({ kind: 'train', iterations: 7, perSecond: 50 })
  work(7, true)
  expect(store.getState()).toMatchObject({ iteration: 10, training: null })
})
