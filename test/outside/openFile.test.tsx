import { describe, expect, it } from 'vitest'
import { writeNetworkFile } from '../../src/formats/networkFile'
import { articleExample, train } from '../../src/engine'
import { momentOf } from '../../src/session/appStore'
import { writtenAt } from '../../src/session/moment'
import { openFile } from '../../src/browser/openFile'
import { scene } from '../support/scene'
import { shownProblem } from '../../src/session/moment'

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
