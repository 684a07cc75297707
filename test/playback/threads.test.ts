import { describe, expect, it } from 'vitest'
import { articleExample } from '../../src/engine'
import { trainInSlices } from '../../src/playback/slices'
import { watchedThread } from '../../src/playback/watchedThread'
import { handThread, type HandThread } from '../support/handThread'

interface Watched extends HandThread {
  isLost(): boolean
  isWatched(): boolean
  tick(): void
}

/** A thread that is looked after, and the hand that lets time pass. */
function watched(): Watched {
  const hand = handThread()
  const ticks = new Set<() => void>()
  let isLost = false
  const thread = watchedThread(hand.thread, (tick) => {
    ticks.add(tick)
    return () => ticks.delete(tick)
  })
  thread.listen(
    () => {},
    () => {
      isLost = true
    },
  )
  const tick = (): void => ticks.forEach((one) => one())
  return { ...hand, thread, isLost: () => isLost, isWatched: () => ticks.size > 0, tick }
}

/** A place where every look at the clock finds it so much later. */
function at(step: number): { readonly sizes: number[]; readonly train: (iterations: number) => void } {
  const waiting: (() => void)[] = []
  const sizes: number[] = []
  let time = 0
  const take = trainInSlices({
    slice: 8,
    now: () => (time += step),
    rest: (goOn) => waiting.push(goOn),
    tell: ({ piece }) => sizes.push(piece.errors.length),
  })
  return {
    sizes,
    train(iterations) {
      take({ kind: 'train', checkpoint: articleExample, known: 0, iterations, stopAtError: null })
      for (let goOn = waiting.shift(); goOn; goOn = waiting.shift()) goOn()
    },
  }
}

it('a run that eyes are to follow has one iteration at a time, with as much rest between two as makes fifty a second', () => {
  const waiting: (() => void)[] = []
  const rests: number[] = []
  const sizes: number[] = []
  const take = trainInSlices({
    slice: 8,
    now: () => 0,
    rest: (goOn, pause) => {
      rests.push(pause)
      waiting.push(goOn)
    },
    tell: ({ piece }) => sizes.push(piece.errors.length),
  })
  take({ kind: 'train', checkpoint: articleExample, known: 0, iterations: 4, stopAtError: null, perSecond: 50 })
  for (let goOn = waiting.shift(); goOn; goOn = waiting.shift()) goOn()
  expect(sizes).toEqual([1, 1, 1, 1])
  expect(rests).toEqual([20, 20, 20, 20])
})

describe('a thread that says nothing any more', () => {
  const order = { kind: 'train', checkpoint: articleExample, known: 0, iterations: 1000, stopAtError: null } as const

  it('counts as lost after a while, and then is left alone', () => {
    const { thread, tick, isLost, isWatched } = watched()
    thread.send(order)
    for (let i = 0; i < 12; i++) tick()
    expect(isLost()).toBe(false)
    tick()
    expect(isLost()).toBe(true)
    expect(isWatched()).toBe(false)
  })

  it('is not lost as long as it says something now and then, and may be silent once it is done', () => {
    const { thread, tick, work, isLost, isWatched } = watched()
    thread.send(order)
    for (let i = 0; i < 90; i++) {
      if (i % 10 === 0) work(10, false)
      tick()
    }
    expect(isLost()).toBe(false)
    work(10, true)
    expect(isWatched()).toBe(false)
  })
})

describe('training in slices', () => {
  it('does as much at a time as its slice allows: less where it took longer', () => {
    const slow = at(16)
    slow.train(40_000)
    expect(slow.sizes.reduce((sum, size) => sum + size)).toBe(40_000)
    expect(slow.sizes[1]! / slow.sizes[0]!).toBeCloseTo(1 / 2, 3)
    const fast = at(4)
    fast.train(40_000)
    expect(fast.sizes[1]! / fast.sizes[0]!).toBeCloseTo(2, 3)
  })
})
