import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { GRANULARITIES } from '../../src/content/preferences'
import { articleExample } from '../../src/engine'
import { anyProblem } from '../support/problems'
import { repeat, scene, type Scene } from '../support/scene'
import { newStart } from '../../src/session/moment'

const LAST = 54

/** Where the person is: the iteration, its step, and what the drawing shows as played. */
function placeOf({ store, player }: Scene): readonly [iteration: number, step: number, drawn: number] {
  const { iteration, step } = store.getState()
  return [iteration, step, player.position().step]
}

/** Presses "next" until it leads on: while numbers are on their way it only brings them there. */
function goOn(here: Scene): void {
  if (here.store.getState().underway) here.player.next()
  here.player.next()
}

describe('a journey through several iterations', () => {
  it('by "next" visits every step of each iteration in turn', () => {
    const here = scene({}, true)
    const visited = Array.from({ length: 2 * (LAST + 1) + 1 }, () => {
      const place = placeOf(here)
      here.player.next()
      return place
    })
    const iteration = (k: number) => Array.from({ length: LAST + 1 }, (_, step) => [k, step, step])
    expect(visited).toEqual([...iteration(0), ...iteration(1), [2, 0, 0]])
  })

  it('by "next" leads to iteration 2, and by "back" returns through the very same places', () => {
    const frames = fc.array(fc.integer({ min: 0, max: 300 }), { maxLength: 6 })
    fc.assert(
      fc.property(anyProblem(), fc.constantFrom(...GRANULARITIES), frames, (problem, granularity, times) => {
        const here = scene({ start: newStart(problem), granularity })
        const places = [placeOf(here)]
        while (here.store.getState().iteration < 2) {
          goOn(here)
          here.frames.run(...times)
          places.push(placeOf(here))
        }
        for (const place of places.toReversed().slice(1)) {
          here.player.back()
          here.frames.run(...times)
          expect(placeOf(here)).toEqual(place)
        }
      }),
      { numRuns: 30 },
    )
  })

  it('is undone in the middle of playing: the place before the edit is shown, at rest', () => {
    const { store, frames, player } = scene({ step: 12 })
    store.getState().edit({ w5: 0.9 })
    player.play()
    frames.run(0, ...repeat(25))
    store.getState().undo()
    expect(store.getState()).toMatchObject({ start: { problem: articleExample }, step: 12, playing: false })
    expect(player.position()).toMatchObject({ from: 11, step: 12, progress: 1 })
    expect(frames.asked).toBe(false)
  })
})
