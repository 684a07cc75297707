import { describe, expect, it } from 'vitest'
import { SCENARIOS } from '../../src/content/scenarios'
import { articleExample } from '../../src/engine'
import { createAppStore } from '../../src/session/appStore'
import { momentOf, newStart } from '../../src/session/moment'
import { tapeFor } from '../../src/session/tapes'

const withW5 = (w5: number) => ({ ...articleExample, weights: articleExample.weights.with(4, w5) })

describe('training', () => {
  it('pauses what plays', () => {
    const { getState } = createAppStore()
    getState().setPlaying(true)
    getState().setTraining({ from: 0, goal: 10, stopAtError: null, paused: false })
    expect(getState()).toMatchObject({ playing: false, trainingEnd: null, training: { goal: 10 } })
  })

  it('arrives at a step of an iteration, and knows how far its run has come', () => {
    const { getState } = createAppStore()
    const trainingEnd = { end: 'count', iteration: 20, stopAtError: null } as const
    getState().setPlaying(true)
    getState().arriveAt(10, Infinity, 20, trainingEnd)
    const { steps } = tapeFor(articleExample)
    const arrived = { playing: false, training: null, trainingEnd, before: null, gesture: null }
    expect(getState()).toMatchObject({ ...arrived, iteration: 10, step: steps.length, recorded: 20 })
    getState().arriveAt(30, 0, 20, trainingEnd)
    expect(getState()).toMatchObject({ iteration: 30, step: 0, recorded: 30 })
  })
})

describe('a link', () => {
  const elsewhere = { start: newStart(withW5(2)), iteration: 0, step: 0 }

  it('leaves nothing to undo on a page that nobody has touched', () => {
    const { getState } = createAppStore()
    getState().restore(elsewhere)
    expect(getState().past).toEqual([])
  })

  it.each([
    ['a step', { step: 3 }],
    ['an iteration', { iteration: 2 }],
    ['another network', { start: newStart(withW5(1)) }],
    ['a scenario', { start: newStart(articleExample, SCENARIOS[0]!.id) }],
  ])('leaves to undo what somebody had before it: %s', (_, shown) => {
    const { getState } = createAppStore(shown)
    const before = momentOf(getState())
    getState().restore(elsewhere)
    expect(getState().past).toEqual([before])
  })

  it('leaves to undo a page on which something was done, or undone', () => {
    const { getState } = createAppStore()
    getState().edit({ w5: 2 })
    getState().reset()
    getState().restore(elsewhere)
    expect(getState().past).toHaveLength(3)
    const undone = createAppStore()
    undone.getState().edit({ w5: 2 })
    undone.getState().undo()
    undone.getState().restore(elsewhere)
    expect(undone.getState().past).toHaveLength(1)
  })

  it('is one of two hundred moments at the most', () => {
    const { getState } = createAppStore()
    for (let w5 = 1; w5 <= 205; w5++) getState().restore({ ...elsewhere, start: newStart(withW5(w5)) })
    expect(getState().past).toHaveLength(200)
  })
})
