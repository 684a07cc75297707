import { act, screen } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { SCENARIOS } from '../../src/content/scenarios'
import { writeNetworkFile } from '../../src/formats/networkFile'
import { articleExample, train } from '../../src/engine'
import { momentOf, newStart, shownProblem, writtenAt } from '../../src/session/moment'
import { openFile } from '../../src/browser/openFile'
import { TryPanel } from '../../src/ui/panels/try/TryPanel'
import { show } from '../support/page'
import { scene } from '../support/scene'
import { en } from '../support/words'

const edited = { ...articleExample, weights: articleExample.weights.with(4, -1.25), learningRate: 2 }

describe('a network file', () => {
  it('brings back the network, its run and the place in it, to the last bit', async () => {
    const parts = scene()
    const text = writeNetworkFile({
      problem: edited,
      scenario: null,
      iteration: 173,
      written: 'grad.w5',
      recorded: 1000,
    })
    await openFile(new Blob([text]), parts)
    const state = parts.store.getState()
    expect(state).toMatchObject({ iteration: 173, recorded: 1000, notice: null })
    expect(writtenAt(state)).toBe('grad.w5')
    expect(shownProblem(state)).toEqual(train(edited, { iterations: 173 }).problem)
  })

  it('opens at its step where nothing was run', async () => {
    const parts = scene()
    await openFile(
      new Blob([writeNetworkFile({ problem: edited, scenario: null, iteration: 0, written: 'out.o1', recorded: 0 })]),
      parts,
    )
    expect(writtenAt(parts.store.getState())).toBe('out.o1')
    parts.store.getState().undo()
    expect(parts.store.getState().start.problem).toBe(articleExample)
  })

  it('stays closed where the card of a lesson leaves the network as it is, and says so', async () => {
    const parts = scene()
    const text = writeNetworkFile({ problem: edited, scenario: null, iteration: 0, written: null, recorded: 0 })
    parts.store.setState({ allowed: ['w5'] })
    await openFile(new Blob([text]), parts)
    expect(parts.store.getState().start.problem).toBe(articleExample)
    expect(parts.store.getState().notice).toEqual({ kind: 'notAllowed', allowed: ['w5'] })
    parts.store.setState({ allowed: ['network'] })
    await openFile(new Blob([text]), parts)
    expect(shownProblem(parts.store.getState())).toEqual(edited)
  })

  it.each([
    ['before any run', 0, 'out.o1'],
    ['along its run', 3, 'grad.w5'],
  ] as const)('brings back its scenario with its question, %s', async (_, recorded, written) => {
    const page = show(<TryPanel />)
    const { store } = page
    const { ask } = en.scenarios.texts.staircase
    act(() => store.getState().openScenario(SCENARIOS.find(({ id }) => id === 'staircase')!))
    act(() => void store.getState().edit({ w5: 4 }))
    const { problem, scenario } = store.getState().start
    act(() => store.getState().dismissScenario())
    act(() => store.getState().reset())
    expect(screen.queryByRole('region')).toBeNull()
    const text = writeNetworkFile({ problem, scenario, iteration: recorded, written, recorded })
    await act(() => openFile(new Blob([text]), page))
    expect(store.getState().start).toEqual(newStart(problem, 'staircase'))
    expect(store.getState()).toMatchObject({ iteration: recorded, recorded })
    expect(writtenAt(store.getState())).toBe(written)
    expect(await screen.findByRole('region')).toHaveTextContent(ask)
  })

  it.each([
    ['hello', 'notJson'],
    ['', 'empty'],
    ['{"backflow": 1}', 'missing'],
    ['iteration,w1\n0,0.15\n', 'notJson'],
  ])('that says %j is refused and changes nothing', async (text, why) => {
    const parts = scene({ step: 7 })
    const before = momentOf(parts.store.getState())
    await openFile(new Blob([text]), parts)
    expect(parts.store.getState().notice).toMatchObject({ kind: 'refusedFile', refusal: { why } })
    expect(momentOf(parts.store.getState())).toEqual(before)
    expect(parts.store.getState().past).toEqual([])
  })
})
