import { describe, expect, it } from 'vitest'
import { articleExample, type Problem } from '../../src/engine'
import type { Asking } from '../../src/playback/asking'
import { tapeFor } from '../../src/session/tapes'
import { ENDS_BEFORE } from '../support/otherExamples'
import { FIRST_MOVE, repeat, REST, scene } from '../support/scene'
import { newStart } from '../../src/session/moment'

const LAST = tapeFor(articleExample).steps.length

describe('the player', () => {
  it('stands still at the start and asks for no frame', () => {
    const { frames, player } = scene()
    expect(player.position()).toMatchObject({ from: 0, step: 0, progress: 1 })
    expect(frames.asked).toBe(false)
  })

  it('lets the numbers of the next step travel, and then asks for no more frames', () => {
    const { frames, player } = scene()
    player.next()
    expect(player.position()).toMatchObject({ from: 0, step: 1, progress: 0 })
    frames.run(0, 30)
    expect(player.position().progress).toBeCloseTo(30 / FIRST_MOVE, 12)
    frames.run(...repeat(29), 60)
    expect(player.position().progress).toBeCloseTo(2990 / FIRST_MOVE, 12)
    expect(frames.asked).toBe(true)
    frames.run(10)
    expect(player.position()).toMatchObject({ from: 0, step: 1, progress: 1 })
    expect(frames.asked).toBe(false)
  })

  it('moves all the numbers of a unit together', () => {
    const { player } = scene({ granularity: 'phase' })
    player.next()
    expect(player.position()).toMatchObject({ from: 0, step: 11, progress: 0 })
    player.next('number')
    expect(player.position()).toMatchObject({ from: 0, step: 11, progress: 1 })
    player.next('number')
    expect(player.position()).toMatchObject({ from: 11, step: 12, progress: 0 })
  })

  it('tells its listeners of every change, until they leave', () => {
    const { frames, player } = scene()
    const heard: number[] = []
    const leave = player.subscribe(({ progress }) => heard.push(progress))
    player.next()
    frames.run(0, ...repeat(30))
    expect(heard).toHaveLength(32)
    expect(heard).toEqual(heard.toSorted((a, b) => a - b))
    leave()
    player.next()
    expect(heard).toHaveLength(32)
  })

  it('plays step after step, each with its travel and its rest', () => {
    const { store, frames, player } = scene()
    player.play()
    frames.run(0, ...repeat((FIRST_MOVE + REST) / 100 - 1))
    expect(player.position()).toMatchObject({ from: 0, step: 1, progress: 1 })
    frames.run(...repeat(1))
    expect(player.position()).toMatchObject({ from: 1, step: 2, progress: 0 })
    expect(store.getState()).toMatchObject({ step: 2, playing: true })
  })

  it('stops playing at the end of the iteration, and plays into the next one when asked again', () => {
    const { store, frames, player } = scene({ step: LAST - 1 })
    player.play()
    frames.run(0, ...repeat(24))
    expect(player.position()).toMatchObject({ from: LAST - 1, step: LAST, progress: 1 })
    expect(store.getState().playing).toBe(false)
    expect(frames.asked).toBe(false)
    player.play()
    expect(store.getState()).toMatchObject({ iteration: 1, step: 1, playing: true })
    expect(player.position()).toMatchObject({ from: 0, step: 1, progress: 0 })
  })

  it('plays a whole iteration through every unit', () => {
    const { store, frames, player } = scene({ granularity: 'layer' })
    const visited = new Set<number>()
    player.subscribe(({ step }) => visited.add(step))
    player.play()
    frames.run(...repeat(20 * LAST))
    expect([...visited]).toEqual([4, 8, 11, 21, 35, 39, 43, 47, 51, 54])
    expect(store.getState()).toMatchObject({ iteration: 0, step: 54, playing: false })
  })

  it('does not enter an iteration whose numbers would be too large, and says so', () => {
    const endless: Problem = { ...articleExample, targets: [-1e308, 0], learningRate: 1e6 }
    const { store, frames, player } = scene({ start: newStart(endless), step: LAST })
    player.next()
    player.play()
    expect(store.getState()).toMatchObject({ iteration: 0, step: LAST, playing: false, notice: { kind: 'cannotGoOn' } })
    expect(frames.asked).toBe(false)
  })

  it('enters no iteration behind one that ends early, and blames no weights for it', () => {
    const { steps } = tapeFor(ENDS_BEFORE)
    const { store, player } = scene({ start: newStart(ENDS_BEFORE), step: steps.length })
    player.next()
    player.play()
    expect(store.getState()).toMatchObject({ iteration: 0, step: steps.length, playing: false, notice: null })
  })
})

describe('a player that is told to stop', () => {
  it('holds the numbers where they are, and lets them travel on from there', () => {
    const { frames, player } = scene()
    player.play()
    frames.run(0, ...repeat(5))
    player.pause()
    expect(frames.asked).toBe(false)
    frames.run(...repeat(30))
    expect(player.position().progress).toBeCloseTo(500 / FIRST_MOVE, 12)
    player.toggle()
    frames.run(5000)
    expect(player.position().progress).toBeCloseTo(500 / FIRST_MOVE, 12)
    frames.run(...repeat(1))
    expect(player.position()).toMatchObject({ from: 0, step: 1 })
    expect(player.position().progress).toBeCloseTo(600 / FIRST_MOVE, 12)
  })

  it('does nothing any more once it is destroyed', () => {
    const { store, frames, player } = scene()
    let heard = 0
    player.play()
    player.subscribe(() => heard++)
    player.destroy()
    expect(frames.asked).toBe(false)
    store.getState().goTo(9)
    store.getState().setPlaying(false)
    store.getState().setPlaying(true)
    frames.run(...repeat(30))
    expect(frames.asked).toBe(false)
    expect(heard).toBe(0)
  })
})

describe('before what asks has come', () => {
  it('a press shows no number that is to be asked for, and is not lost', () => {
    const { store, player } = scene({ predict: 'all' })
    const asked: number[] = []
    player.next()
    player.next()
    expect(store.getState().step).toBe(0)
    player.askWith(asksAt(asked))
    expect(asked).toHaveLength(1)
    expect(store.getState().step).toBe(0)
  })

  it('a press goes on where nothing is asked, or what asks did not come', () => {
    const { store, player } = scene()
    player.next()
    expect(store.getState().step).toBe(1)
    const held = scene({ predict: 'key' })
    held.player.next()
    held.player.askWith({ reach: (_, wanted) => wanted, ask: () => false, show: () => false, withdraw: () => false })
    expect(held.store.getState().step).toBe(1)
  })

  it('nothing is asked by itself where nobody has pressed', () => {
    const { player } = scene({ predict: 'all' })
    const asked: number[] = []
    player.askWith(asksAt(asked))
    expect(asked).toEqual([])
  })
})

/** Puts a question at every step, and counts them. */
function asksAt(asked: number[]): Asking {
  return { reach: ({ step }) => step, ask: () => asked.push(0) > 0, show: () => false, withdraw: () => false }
}
