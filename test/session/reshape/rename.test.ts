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
