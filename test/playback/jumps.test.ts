import { describe, expect, it } from 'vitest'
import { articleExample } from '../../src/engine'
import { tapeFor } from '../../src/session/tapes'
import { FIRST_MOVE, repeat, REST, scene } from '../support/scene'
import { newStart } from '../../src/session/moment'

const LAST = tapeFor(articleExample).steps.length

describe('a jump', () => {
  it('shows the step as reached at once, even while numbers travel', () => {
    const { store, frames, player } = scene()
    player.next()
    frames.run(0, ...repeat(3))
    player.jump(7)
    expect(player.position()).toMatchObject({ from: 6, step: 7, progress: 1 })
    expect(store.getState().step).toBe(7)
    expect(frames.asked).toBe(false)
  })

  it('to the step that is just on its way ends its travel', () => {
    const { frames, player } = scene()
    player.next()
    frames.run(0, ...repeat(3))
    player.jump(1)
    expect(player.position()).toMatchObject({ from: 0, step: 1, progress: 1 })
    expect(frames.asked).toBe(false)
  })

  it('back leads to the start of the unit, without travel, and ends playing', () => {
    const { store, frames, player } = scene({ step: 11 })
    player.play()
    frames.run(0, ...repeat(3))
    player.back()
    expect(player.position()).toMatchObject({ from: 10, step: 11, progress: 1 })
    expect(store.getState().playing).toBe(false)
    player.back('phase')
    expect(player.position()).toMatchObject({ from: 0, step: 0, progress: 1 })
    expect(frames.asked).toBe(false)
  })

  it('back from the start of an iteration enters the one before at its end', () => {
    const { store, player } = scene({ iteration: 2 })
    player.back()
    expect(store.getState()).toMatchObject({ iteration: 1, step: LAST })
    expect(player.position()).toMatchObject({ from: LAST - 1, step: LAST, progress: 1 })
  })

  it('back from the start of iteration 0 leads nowhere', () => {
    const { store, player } = scene()
    player.back()
    expect(store.getState()).toMatchObject({ iteration: 0, step: 0 })
  })

  it('next from the end of an iteration stands at the start of the next one', () => {
    const { store, frames, player } = scene({ step: LAST })
    player.next()
    expect(store.getState()).toMatchObject({ iteration: 1, step: 0 })
    expect(player.position()).toMatchObject({ from: 0, step: 0, progress: 1 })
    expect(frames.asked).toBe(false)
  })

  it('leads to the first and last step, to another iteration, and back to the very start', () => {
    const { store, player } = scene()
    player.last()
    expect(store.getState().step).toBe(LAST)
    player.first()
    expect(store.getState().step).toBe(0)
    player.enter(5)
    expect(store.getState()).toMatchObject({ iteration: 5, step: 0 })
    player.jump(9)
    player.restart()
    expect(store.getState()).toMatchObject({ iteration: 0, step: 0, playing: false })
  })

  it('of the state itself, by undo or a link, shows the new place as reached', () => {
    const { store, frames, player } = scene()
    player.play()
    frames.run(0, ...repeat(3))
    store.getState().restore({ start: newStart(articleExample), iteration: 3, step: 8 })
    expect(player.position()).toMatchObject({ from: 7, step: 8, progress: 1 })
    expect(frames.asked).toBe(false)
  })

  it('is what an edit in the middle of a move comes to: the step stays, and its numbers are there', () => {
    const { store, frames, player } = scene()
    player.next()
    frames.run(0, ...repeat(3))
    store.getState().edit({ w5: 0.9 })
    expect(player.position()).toMatchObject({ from: 0, step: 1, progress: 1 })
    expect(store.getState()).toMatchObject({ movedFrom: null, underway: null })
    expect(frames.asked).toBe(false)
  })
})

describe('time', () => {
  it('counts no frame for more than 100 ms, so that a hidden tab skips nothing', () => {
    const { frames, player } = scene()
    player.play()
    frames.run(0, 10_000)
    expect(player.position()).toMatchObject({ step: 1 })
    expect(player.position().progress).toBeCloseTo(100 / FIRST_MOVE, 12)
  })

  it('passes four times as fast at speed 4', () => {
    const { frames, player } = scene({ speed: 4 })
    player.play()
    frames.run(0, 25)
    expect(player.position().progress).toBeCloseTo(100 / FIRST_MOVE, 12)
    frames.run(...repeat(Math.ceil((FIRST_MOVE + REST - 100) / 400)))
    expect(player.position()).toMatchObject({ step: 2, progress: 0 })
  })

  it('rests between steps even where numbers appear without travelling', () => {
    const { frames, player } = scene({}, true)
    const seen: (readonly [step: number, progress: number])[] = []
    player.subscribe(({ step, progress }) => seen.push([step, progress]))
    player.play()
    expect(player.position()).toMatchObject({ from: 0, step: 1, progress: 1 })
    frames.run(0, ...repeat(8))
    expect(player.position().step).toBe(1)
    frames.run(...repeat(1))
    expect(player.position().step).toBe(2)
    frames.run(...repeat(9))
    expect(seen).toEqual([
      [1, 1],
      [2, 1],
      [3, 1],
    ])
  })

  it('is not asked for after a single step without travel', () => {
    const { frames, player } = scene({}, true)
    player.next()
    expect(player.position()).toMatchObject({ from: 0, step: 1, progress: 1 })
    frames.run(0)
    expect(frames.asked).toBe(false)
  })
})
