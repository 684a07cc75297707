import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { articleExample, BIAS_RULES, UPDATE_ORDERS } from '../../src/engine'
import { editRules } from '../../src/session/editRules'
import type { AppState } from '../../src/session/appState'
import { createAppStore } from '../../src/session/appStore'
import { tapeOf } from '../../src/session/selectors'
import { anyProblem } from '../support/problems'
import { momentOf, newStart } from '../../src/session/moment'

/** Something that a person does and may want undone. */
type Act = (state: AppState) => void

const anyAct: fc.Arbitrary<Act> = fc.oneof(
  fc.record({ id: fc.constantFrom('i1', 't1', 'w1', 'eta'), value: fc.double({ min: 0.01, max: 9, noNaN: true }) }).map(
    ({ id, value }): Act =>
      (state) =>
        void state.edit({ [id]: value }),
  ),
  fc.constantFrom(...BIAS_RULES).map(
    (biasRule): Act =>
      (state) =>
        editRules({ getState: () => state }, { biasRule }),
  ),
  fc.constantFrom(...UPDATE_ORDERS).map(
    (updateOrder): Act =>
      (state) =>
        editRules({ getState: () => state }, { updateOrder }),
  ),
  anyProblem().map(
    (problem): Act =>
      (state) =>
        state.open(newStart(problem), 7),
  ),
  fc.constant<Act>((state) => state.reset()),
)
/** Where a person goes between two acts: there is nothing to undo in that. */
const anyWalk = fc.record({ iteration: fc.integer({ min: 0, max: 3 }), step: fc.integer({ min: 0, max: 80 }) })
const anyStory = fc.array(fc.tuple(anyWalk, anyAct), { minLength: 1, maxLength: 12 })

describe('undo', () => {
  it('brings back every moment before an act exactly, and redo every moment after it', () => {
    fc.assert(
      fc.property(anyStory, (story) => {
        const { getState } = createAppStore()
        const before = story.flatMap(([{ iteration, step }, act]) => {
          getState().enterIteration(iteration, step)
          const { past } = getState()
          const moment = momentOf(getState())
          act(getState())
          return getState().past === past ? [] : [moment]
        })
        const last = momentOf(getState())
        for (const moment of before.toReversed()) {
          getState().undo()
          expect(momentOf(getState())).toEqual(moment)
        }
        for (const moment of [...before.slice(1), last]) {
          getState().redo()
          expect(momentOf(getState())).toEqual(moment)
        }
        expect(getState().future).toEqual([])
        expect(getState().past).toEqual(before)
      }),
    )
  })

  it('and redo do nothing where there is nothing to bring back', () => {
    const { getState } = createAppStore({ step: 3 })
    const before = getState()
    getState().undo()
    getState().redo()
    expect(getState()).toBe(before)
  })

  it('is not followed by redo after something new', () => {
    const { getState } = createAppStore()
    getState().edit({ w5: 0.9 })
    getState().undo()
    getState().edit({ w6: 0.9 })
    getState().redo()
    expect(getState().start.problem.weights).toEqual(articleExample.weights.with(5, 0.9))
  })

  it('reaches two hundred acts back', () => {
    const { getState } = createAppStore()
    for (let act = 1; act <= 205; act++) getState().edit({ w5: act })
    for (let act = 0; act < 300; act++) getState().undo()
    expect(getState().start.problem.weights[4]).toBe(5)
  })

  it('pauses', () => {
    const { getState } = createAppStore()
    getState().edit({ w5: 0.9 })
    getState().setPlaying(true)
    getState().undo()
    expect(getState().playing).toBe(false)
    getState().setPlaying(true)
    getState().redo()
    expect(getState().playing).toBe(false)
  })

  it('ends a gesture: typing on is a new act', () => {
    const { getState } = createAppStore()
    getState().edit({ w5: 0.9 }, { id: 'type', kind: 'drag' })
    getState().undo()
    getState().edit({ w5: 0.8 }, { id: 'type', kind: 'drag' })
    expect(getState().past).toHaveLength(1)
    expect(getState().before?.start.problem).toEqual(articleExample)
  })
})

describe('opening another problem', () => {
  it('begins at its start and remembers the seed until something is changed', () => {
    const { getState } = createAppStore({ step: 9 })
    getState().open(newStart({ ...articleExample, inputs: [1, 1] }), 42)
    expect(getState()).toMatchObject({ iteration: 0, step: 0, seed: 42, before: null })
    getState().edit({ w1: 3 })
    expect(getState().seed).toBeNull()
  })
})

describe('a place', () => {
  it('that a link names is taken as it is, within the tape, and within its run is no act to undo', () => {
    const { getState } = createAppStore()
    const start = newStart(articleExample)
    getState().restore({ start, iteration: 2, step: 999 })
    expect(momentOf(getState())).toEqual({ start, iteration: 2, step: 54 })
    getState().restore({ start, iteration: 2, step: -3 })
    expect(getState()).toMatchObject({ step: 0, past: [] })
  })

  it('that a link names in another run leaves the last edit to undo, and undo leaves the link to redo', () => {
    const { getState } = createAppStore()
    getState().edit({ w5: 0.8 })
    getState().edit({ w5: 0.9 })
    const mine = momentOf(getState())
    const other = { start: newStart({ ...articleExample, inputs: [1, 1] }), iteration: 1, step: 3 }
    getState().restore(other)
    getState().undo()
    expect(momentOf(getState())).toEqual(mine)
    getState().redo()
    expect(momentOf(getState())).toEqual(other)
    getState().undo()
    getState().undo()
    expect(getState().start.problem.weights[4]).toBe(0.8)
  })

  it('that a link names leaves what was undone to nobody but undo, as every new act does', () => {
    const { getState } = createAppStore()
    getState().edit({ w5: 0.9 })
    getState().undo()
    getState().restore({ start: newStart({ ...articleExample, inputs: [1, 1] }), iteration: 0, step: 0 })
    expect(getState().future).toEqual([])
    getState().undo()
    expect(getState().start.problem).toEqual(articleExample)
  })

  it('that is gone back to has nothing said of the place that was left', () => {
    const { getState } = createAppStore()
    getState().edit({ w5: 0.9 })
    getState().restore(
      { start: newStart(articleExample), iteration: 0, step: 0 },
      { notice: { kind: 'refusedLink', part: 'eta', text: 'many', why: 'unreadable' } },
    )
    expect(getState().notice).not.toBeNull()
    getState().undo()
    expect(getState()).toMatchObject({ notice: null })
    expect(getState().start.problem.weights[4]).toBe(0.9)
  })

  it('is taken in one move, so that nobody sees half of it', () => {
    const store = createAppStore({ step: 9 })
    const seen: number[] = []
    store.subscribe(({ step }) => seen.push(step))
    store.getState().restore({ start: newStart(articleExample), iteration: 2, step: 999 })
    store.getState().open(newStart({ ...articleExample, inputs: [1, 1] }))
    expect(seen).toEqual([54, 0])
  })

  it('on the tape is a whole number of steps between its ends', () => {
    const { getState } = createAppStore()
    getState().goTo(2.6)
    expect(getState().step).toBe(3)
    getState().goTo(-1)
    expect(getState().step).toBe(0)
    getState().goTo(Infinity)
    expect(getState().step).toBe(tapeOf(getState()).steps.length)
  })
})

describe('a preference', () => {
  it('changes alone, and nothing of it can be undone', () => {
    const { getState } = createAppStore({ step: 5 })
    const before = getState()
    getState().setPreference('granularity', 'layer')
    expect(getState()).toEqual({ ...before, granularity: 'layer' })
  })
})
