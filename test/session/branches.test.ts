import { describe, expect, it } from 'vitest'
import { articleExample, train } from '../../src/engine'
import { editRules } from '../../src/session/editRules'
import type { AppState } from '../../src/session/appState'
import { createAppStore } from '../../src/session/appStore'
import { runFrom } from '../../src/session/runs'
import { ghostOf } from '../../src/session/leftRun'
import { iterationShown } from '../../src/session/selectors'
import { iterationsBefore, newStart } from '../../src/session/moment'

/** A store that has come to iteration k of a recorded run of 500. */
function afterRun(k: number): () => AppState {
  const problem = { ...articleExample }
  runFrom(problem).extend(500)
  const { getState } = createAppStore({ start: newStart(problem) })
  getState().enterIteration(500, 0)
  getState().enterIteration(k, 0)
  return getState
}

describe('an edit in a recorded run', () => {
  it('starts a branch that counts on, and leaves the old run behind it', () => {
    const getState = afterRun(173)
    const old = getState().start
    getState().edit({ w5: 2 })
    expect(iterationShown(getState())).toBe(173)
    expect(ghostOf(getState())).toEqual({ from: old, at: 173, length: 500 })
    getState().enterIteration(3, 0)
    expect(iterationShown(getState())).toBe(176)
    const straight = train(articleExample, { iterations: 173 }).problem
    const edited = { ...straight, weights: straight.weights.with(4, 2) }
    expect(runFrom(getState().start.problem).error(3)).toBe(train(edited, { iterations: 3 }).error)
  })

  it('is undone with its branch: the old run is whole again, at the iteration it was left', () => {
    const getState = afterRun(173)
    const old = getState().start
    getState().edit({ w5: 2 })
    getState().enterIteration(40, 0)
    getState().undo()
    expect(getState()).toMatchObject({ start: old, iteration: 173, recorded: 500 })
    expect(ghostOf(getState())).toBeNull()
    getState().redo()
    expect(iterationShown(getState())).toBe(213)
    expect(ghostOf(getState())).toMatchObject({ from: old, at: 173 })
  })

  it('keeps the same ghost through a whole gesture and through more edits before the branch runs', () => {
    const getState = afterRun(173)
    const old = getState().start
    for (const value of [2, 2.1, 2.2]) getState().edit({ w5: value }, { id: 'drag', kind: 'drag' })
    getState().edit({ eta: 4 })
    expect(ghostOf(getState())).toEqual({ from: old, at: 173, length: 500 })
    getState().enterIteration(7, 0)
    const branch = getState().start
    editRules({ getState }, { updateOrder: 'output-first' })
    expect(ghostOf(getState())).toEqual({ from: branch, at: 7, length: 7 })
    expect(iterationShown(getState())).toBe(180)
  })

  it('shows its ghost until that is dismissed', () => {
    const getState = afterRun(173)
    getState().edit({ w5: 2 })
    getState().dismissGhost()
    expect(ghostOf(getState())).toBeNull()
    getState().edit({ w5: 2.5 })
    expect(ghostOf(getState())).toBeNull()
    expect(iterationShown(getState())).toBe(173)
  })
})

it('an edit where nothing has run leaves no ghost', () => {
  const { getState } = createAppStore({ start: newStart({ ...articleExample }) })
  getState().edit({ w5: 2 })
  expect(getState().start.branch).toBeNull()
  expect(iterationsBefore(getState().start)).toBe(0)
})

it('another start has nothing behind it', () => {
  const getState = afterRun(173)
  getState().reset()
  expect(ghostOf(getState())).toBeNull()
  expect(iterationShown(getState())).toBe(0)
})
