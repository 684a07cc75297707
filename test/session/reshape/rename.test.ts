import { describe, expect, it } from 'vitest'
import { articleExample, exampleWith, topologyOf, train } from '../../../src/engine'
import { createAppStore } from '../../../src/session/appStore'
import { shownProblem } from '../../../src/session/moment'
import { namingExample } from '../../../src/session/reshape/namingExample'
import { rename } from '../../../src/session/reshape/rename'
import { runFrom } from '../../../src/session/runs'
import { tapeOf } from '../../../src/session/selectors'

describe('weights that are renamed', () => {
  it('keep the run, its iteration and its step, and their names come back by undo', () => {
    const store = createAppStore()
    store.setState({ start: { ...store.getState().start, problem: { ...articleExample } } })
    runFrom(store.getState().start.problem).extend(300)
    store.getState().enterIteration(200, 3)
    const before = shownProblem(store.getState())
    rename(store, 'ends')
    const state = store.getState()
    expect(state).toMatchObject({ iteration: 200, step: 3, recorded: 300 })
    expect(shownProblem(state)).toEqual({ ...before, names: 'ends' })
    expect(tapeOf(state).topology.edges[1]?.called).toBe('w_i2h1')
    store.getState().undo()
    expect(tapeOf(store.getState()).topology.edges[1]?.called).toBe('w2')
    expect(store.getState()).toMatchObject({ iteration: 200, step: 3 })
  })

  it('go on being trained as they would have been', () => {
    const store = createAppStore()
    rename(store, 'sender')
    const { problem } = store.getState().start
    runFrom(problem).extend(3)
    const { weights } = train(articleExample, { iterations: 3 }).problem
    expect(runFrom(problem).problemAt(3)).toMatchObject({ weights, names: 'sender' })
  })

  it('are to undo on a page that nobody has touched, too, and there is nothing to redo', () => {
    const store = createAppStore()
    rename(store, 'ends')
    expect(store.getState()).toMatchObject({ past: [{ start: { problem: articleExample } }], future: [] })
    store.getState().undo()
    rename(store, 'sender')
    expect(store.getState()).toMatchObject({ past: [{ start: { problem: articleExample } }], future: [] })
  })

  it('are one of two hundred moments at the most', () => {
    const store = createAppStore()
    for (let i = 0; i < 205; i++) rename(store, i % 2 === 0 ? 'ends' : 'sender')
    expect(store.getState().past).toHaveLength(200)
  })

  it('keep the seed that they were drawn from, and a question that was taken away', () => {
    const store = createAppStore({ start: { problem: { ...articleExample }, scenario: 'tug-balance', branch: null } })
    store.getState().dismissScenario()
    store.setState({ seed: 42 })
    rename(store, 'ends')
    expect(store.getState()).toMatchObject({ seed: 42, scenarioDismissed: 'tug-balance' })
  })

  it('are not renamed to the names that they have', () => {
    const store = createAppStore()
    const before = store.getState()
    rename(store, 'receiver')
    expect(store.getState()).toBe(before)
    rename(store, 'ends')
    const after = store.getState()
    rename(store, 'ends')
    expect(store.getState()).toBe(after)
  })

  it('by their receivers are those of a network that says nothing of names', () => {
    const store = createAppStore()
    rename(store, 'sender')
    const { problem } = store.getState().start
    expect(runFrom(problem).problemAt(0)).toBe(problem)
    rename(store, 'receiver')
    expect(store.getState().start.problem).toStrictEqual(articleExample)
  })

  it('stay as they are while a lesson speaks of them', () => {
    const store = createAppStore()
    store.setState({ allowed: ['eta'] })
    rename(store, 'ends')
    expect(store.getState().start.problem).toEqual(articleExample)
    expect(store.getState().notice).toMatchObject({ kind: 'notAllowed' })
  })
})

describe('the example of a way to name weights', () => {
  it('is the second weight, or the first that the orders number otherwise', () => {
    const { name, byReceiver, bySender, byEnds } = namingExample(articleExample)
    expect([name, byReceiver.from.id, byReceiver.to.id]).toEqual(['w2', 'i2', 'h1'])
    expect([bySender.from.id, bySender.to.id]).toEqual(['i1', 'h2'])
    expect(byEnds).toBe('w_i2h1')
    expect(namingExample(exampleWith({ shape: [2, 1, 2] })).name).toBe('w2')
    expect(namingExample(exampleWith({ shape: [1, 2, 2] })).name).toBe('w4')
  })

  it('is there for the smallest network too', () => {
    expect(namingExample(exampleWith({ shape: [1, 1] }))).toMatchObject({ name: 'w1', byEnds: 'w_i1o1' })
    expect(topologyOf([1, 1], 'none', 'sender').edges[0]?.called).toBe('w1')
  })
})
