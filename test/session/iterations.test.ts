import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { articleExample, nextProblem, recordIteration, type Problem } from '../../src/engine'
import { createAppStore } from '../../src/session/appStore'
import { problemAt } from '../../src/session/runs'
import { leadsOn, tapeFor } from '../../src/session/tapes'
import { canGoOn, errorChange, stepOf, tapeOf } from '../../src/session/selectors'
import { anyProblem } from '../support/problems'
import { newStart } from '../../src/session/moment'

/** The networks before iterations 0 to `last`, one recorded iteration after the other. */
function runOf(start: Problem, last: number): readonly Problem[] {
  const run = [start]
  while (run.length <= last) run.push(nextProblem(recordIteration(run.at(-1)!)))
  return run
}

describe('an iteration of a problem', () => {
  it('starts from the same numbers in whatever order iterations are visited', () => {
    const visits = fc.array(fc.integer({ min: 0, max: 60 }), { minLength: 1, maxLength: 12 })
    fc.assert(
      fc.property(anyProblem(), visits, (problem, iterations) => {
        const run = runOf(problem, 60)
        for (const iteration of iterations) expect(problemAt(problem, iteration)).toEqual(run[iteration])
      }),
      { numRuns: 30 },
    )
  })

  it('is the same going there one by one and back again', () => {
    const run = runOf(articleExample, 60)
    const there = Array.from({ length: 61 }, (_, iteration) => iteration)
    for (const iteration of [...there, ...there.toReversed()])
      expect(problemAt(articleExample, iteration)).toEqual(run[iteration])
  })

  it('is the problem itself at iteration 0', () => {
    expect(problemAt(articleExample, 0)).toBe(articleExample)
  })

  it('is recorded once: the same problem gives the same tape', () => {
    expect(tapeFor(articleExample)).toBe(tapeFor(articleExample))
    const at = { start: newStart(articleExample), iteration: 7 }
    expect(tapeOf(at)).toBe(tapeOf(at))
    expect(tapeFor({ ...articleExample })).not.toBe(tapeFor(articleExample))
  })

  it('stays the same tape when the iteration before it is looked at', () => {
    const start = { ...articleExample }
    for (let iteration = 1; iteration <= 25; iteration++) problemAt(start, iteration)
    const shown = tapeOf({ start: newStart(start), iteration: 2 })
    problemAt(start, 1)
    expect(tapeOf({ start: newStart(start), iteration: 2 })).toBe(shown)
  })

  it('has no step before the first and the total error after the update as its last', () => {
    const at = { start: newStart(articleExample), iteration: 0 }
    expect(stepOf({ ...at, step: 0 })).toBeNull()
    expect(stepOf({ ...at, step: tapeOf(at).steps.length })?.writes).toBe('next.error')
  })

  it('leads on only while all its numbers are finite', () => {
    expect(leadsOn(tapeFor(articleExample))).toBe(true)
    expect(canGoOn({ start: newStart(articleExample), iteration: 0, step: 0 })).toBe(true)
    const endless: Problem = { ...articleExample, targets: [-1e308, 0], learningRate: 1e6 }
    expect(leadsOn(tapeFor(endless))).toBe(false)
    expect(canGoOn({ start: newStart(endless), iteration: 0, step: 0 })).toBe(false)
  })

  it('leads on no more once a single number is not finite', () => {
    // Outputs at 1 by their bias have no slope, so that no weight moves; but (target − out)² is beyond the largest double.
    const flat: Problem = { ...articleExample, biases: [0.35, 1000], targets: [1e160, 0] }
    const { values } = tapeFor(flat)
    expect(values['error']).toBe(Infinity)
    expect(values['next.w5']).toBe(0.4)
    expect(leadsOn(tapeFor(flat))).toBe(false)
  })

  it('leads on where a parameter is as large as may be edited', () => {
    // Without an input no weight of it moves.
    const largest: Problem = { ...articleExample, inputs: [0, 0], weights: articleExample.weights.with(0, 1e6) }
    expect(tapeFor(largest).values['next.w1']).toBe(1e6)
    expect(leadsOn(tapeFor(largest))).toBe(true)
  })

  it('leads on only while its updated parameters may be edited', () => {
    const steep: Problem = { ...articleExample, targets: [1e6, -1e6], learningRate: 1e6 }
    expect(Object.values(tapeFor(steep).values).every(Number.isFinite)).toBe(true)
    expect(leadsOn(tapeFor(steep))).toBe(false)
    const bias: Problem = { ...articleExample, inputs: [0, 0], weights: Array<number>(8).fill(0), targets: [30, 30] }
    expect(leadsOn(tapeFor({ ...bias, biases: [-1e4, 0], learningRate: 1e6 }))).toBe(true)
    expect(leadsOn(tapeFor({ ...bias, biases: [-1e4, 0], learningRate: 1e6, biasRule: 'shared' }))).toBe(false)
  })
})

describe('the change of the error', () => {
  const values = tapeFor(articleExample).values

  it('is none before anything has happened, and E is not known before it has been computed', () => {
    const { getState } = createAppStore()
    expect(errorChange(getState())).toEqual({ error: null, id: 'error', before: null, since: null })
    getState().goTo(tapeFor(articleExample).places.get('error')! + 1)
    expect(errorChange(getState())).toEqual({ error: values['error'], id: 'error', before: null, since: null })
  })

  it('answers whoever changes a number before E has been computed', () => {
    const { getState } = createAppStore()
    getState().edit({ w5: 0.1 })
    expect(errorChange(getState())).toEqual({
      error: tapeFor({ ...articleExample, weights: [0.15, 0.2, 0.25, 0.3, 0.1, 0.45, 0.5, 0.55] }).values['error'],
      id: 'error',
      before: values['error'],
      since: 'edit',
    })
    getState().undo()
    expect(errorChange(getState()).error).toBeNull()
  })

  it('is against the error before the last update in a later iteration', () => {
    const { getState } = createAppStore()
    getState().enterIteration(1, 0)
    expect(errorChange(getState())).toEqual({
      error: values['next.error'],
      id: 'error',
      before: values['error'],
      since: 'update',
    })
  })

  it('is against the error before the edit after an edit', () => {
    const { getState } = createAppStore()
    getState().edit({ w5: 0.9 })
    const edited = tapeFor(getState().start.problem).values['error']
    expect(errorChange(getState())).toEqual({ error: edited, id: 'error', before: values['error'], since: 'edit' })
    expect(edited).toBeGreaterThan(values['error'])
  })

  it('is against the error before the update once the check has computed the new one', () => {
    const { getState } = createAppStore()
    getState().goTo(Infinity)
    expect(errorChange(getState())).toEqual({
      error: values['next.error'],
      id: 'next.error',
      before: values['error'],
      since: 'update',
    })
  })

  it('answers an edit wherever the player stands: at the end of the iteration of the E that is new there', () => {
    const { getState } = createAppStore()
    getState().goTo(Infinity)
    getState().edit({ w5: 0 })
    const edited = tapeFor(getState().start.problem).values
    const change = { error: edited['next.error'], id: 'next.error', before: values['next.error'] }
    expect(errorChange(getState())).toEqual({ ...change, since: 'edit' })
    getState().edit({ w6: 0 })
    expect(errorChange(getState())).toMatchObject({ before: values['next.error'], since: 'edits' })
  })
})
