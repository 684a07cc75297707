import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { articleExample } from '../../src/engine'
import { linkTo } from '../../src/browser/address'
import { openAddress, prepareAddress } from '../../src/browser/openAddress'
import { openFile } from '../../src/browser/openFile'
import { writeNetworkFile } from '../../src/formats/networkFile'
import { recordWithBug, trainWithBug } from '../../src/mistakes'
import { editRules } from '../../src/session/editRules'
import { shownProblem, stepAfter } from '../../src/session/moment'
import { runFrom } from '../../src/session/runs'
import { tapeOf } from '../../src/session/selectors'
import { scene } from '../support/scene'

beforeEach(() => history.replaceState(null, '', '/page'))
afterEach(() => history.replaceState(null, '', '/page'))

async function opened(hash: string): Promise<ReturnType<typeof scene>> {
  history.replaceState(null, '', hash)
  const parts = scene()
  await prepareAddress()
  openAddress(parts)
  return parts
}

describe('a wrong program', () => {
  it('comes with its link: its tape, its step and its run', async () => {
    const { store } = await opened('#v=1&bug=one-path&k=10&step=dE_dout.h1')
    const state = store.getState()
    const { problem } = trainWithBug(articleExample, 'one-path', { iterations: 10 })
    expect(shownProblem(state).weights).toEqual(problem.weights)
    expect(tapeOf(state).values).toEqual(recordWithBug(problem, 'one-path').values)
    expect(state.step).toBe(stepAfter(problem, 'dE_dout.h1'))
    expect(linkTo(state)).toContain('#v=1&bug=one-path&k=10&step=dE_dout.h1')
  })

  it('comes with its file, and what was recorded with it', async () => {
    const parts = scene()
    const problem = { ...articleExample, program: 'no-half' } as const
    const file = { problem, scenario: null, iteration: 100, written: 'delta.o1', recorded: 1000 } as const
    await openFile(new Blob([writeNetworkFile(file)]), parts)
    const { start, iteration, recorded } = parts.store.getState()
    expect([start.problem.program, iteration, recorded]).toEqual(['no-half', 100, 1000])
    // Worked out elsewhere.
    expect(runFrom(start.problem).error(1000)).toBeCloseTo(0.000444227, 9)
  })

  it('goes on when a number is edited, a rule is changed and a bias moves', async () => {
    const { store } = await opened('#v=1&bug=sign&k=3')
    store.getState().edit({ w5: 0.7 })
    editRules(store, { biasRule: 'neuron' })
    const { program } = shownProblem(store.getState())
    expect(program).toBe('sign')
    store.getState().undo()
    store.getState().undo()
    expect(store.getState()).toMatchObject({ iteration: 3, start: { problem: { program: 'sign' } } })
    store.getState().reset()
    expect(store.getState().start.problem).toBe(articleExample)
    store.getState().undo()
    expect(store.getState().start.problem.program).toBe('sign')
  })

  it('that is secret is named by nothing that leaves the page', async () => {
    const { store } = await opened('#v=1&secret=1234&step=grad.w1')
    expect(linkTo(store.getState())).toContain('#v=1&secret=1234&step=grad.w1')
    expect(tapeOf(store.getState()).problem.program).toBe(1234)
  })
})

describe('an address without a wrong program', () => {
  it('waits for nothing', () => {
    history.replaceState(null, '', '#v=1&k=3')
    expect(prepareAddress()).toBeNull()
  })
})
