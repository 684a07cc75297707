import { describe, expect, it } from 'vitest'
import { articleExample, recordIteration, sampleAnswers, valueIn } from '../../src/engine'
import { createAppStore } from '../../src/session/appStore'
import { momentOf } from '../../src/session/moment'
import { withParameters } from '../../src/session/parameters'
import { errorChange, tapeOf } from '../../src/session/selectors'
import { wholeOf } from '../../src/session/sight'
import { tapeFor } from '../../src/session/tapes'
import { changedSince, dependentPlaces, errorsOver, mostTelling } from '../../src/session/whatIf'
import { RELU_SOFTMAX } from '../support/otherExamples'

const tape = tapeFor(articleExample)

describe('what moves with a number', () => {
  it('is what lies on its way to E and all that comes back from there, and nothing beside it', () => {
    const places = dependentPlaces(tape, 'w5')
    expect(['o1', 'E'].every((place) => places.has(place))).toBe(true)
    expect(places.has('h2')).toBe(true)
    const forwardOnly = { ...tape, steps: tape.steps.filter(({ phase }) => phase === 'forward') }
    expect([...dependentPlaces(forwardOnly, 'w5')].some((place) => /^h|o2/.test(place))).toBe(false)
    expect([...dependentPlaces(forwardOnly, 'w1')].some((place) => place === 'h2')).toBe(false)
  })

  it('is E also where training has led a parameter beyond what can be typed', () => {
    const far = { ...articleExample, biases: [0.35, 2e6] }
    // Both answers are 1: ½ · 0.5² + ½ · 0.01².
    expect(errorsOver(far, 't1', [0.5])[0]).toBeCloseTo(0.12505, 12)
  })

  it('is E: at each value what the tape of a network with that number says', () => {
    const values = [-1, 0, 0.4, 2]
    expect(errorsOver(articleExample, 'w5', values)).toEqual(
      values.map((w5) => recordIteration(withParameters(articleExample, { w5 })).values['error']),
    )
  })

  it('with a target of softmax is that of a network whose other targets have made up for it', () => {
    const [o1, o2] = [0, 1].map((at) => Math.log(sampleAnswers(RELU_SOFTMAX)[0]!.answers[at]!))
    const values = [0, 0.3, 1]
    errorsOver(RELU_SOFTMAX, 't1', values).forEach((error, i) =>
      expect(error).toBeCloseTo(-values[i]! * o1! - (1 - values[i]!) * o2!, 12),
    )
  })

  it('with η is the E after the update', () => {
    const values = [0.1, 0.5, 2]
    expect(errorsOver(articleExample, 'eta', values)).toEqual(
      values.map((eta) => recordIteration(withParameters(articleExample, { eta })).values['next.error']),
    )
  })
})

describe('what edits have changed', () => {
  it('is listed in order of flow, each number before and now, and only what has been written', () => {
    const { getState } = createAppStore()
    getState().goTo(tape.places.get('out.o1')! + 1)
    getState().edit({ w5: 0 })
    const changed = changedSince(getState().before!, momentOf(getState()))
    expect(changed.map(({ id }) => id)).toEqual(['w5', 'net.o1', 'out.o1'])
    expect(changed[1]!.before).toBe(tape.values['net.o1'])
    // net_o1 loses w5 times out_h1.
    expect(changed[1]!.now).toBeCloseTo(valueIn(wholeOf(tape), 'net.o1') - 0.4 * valueIn(wholeOf(tape), 'out.h1'), 12)
  })

  it('adds up over several edits of one sitting, until the player goes on or they are kept', () => {
    const { getState } = createAppStore({ step: 11 })
    getState().edit({ w5: 0 })
    getState().edit({ w6: 0 })
    expect(changedSince(getState().before!, momentOf(getState())).slice(0, 2)).toMatchObject([
      { id: 'w5', before: 0.4 },
      { id: 'w6', before: 0.45 },
    ])
    getState().keep()
    // E is still compared with what was before, but the next edit begins anew.
    expect(errorChange(getState()).before).toBe(tape.values['error'])
    getState().edit({ w6: 0.1 })
    expect(getState().before?.start.problem.weights[4]).toBe(0)
    getState().goTo(12)
    expect(getState().before).toBeNull()
  })

  it('names the edited number, an output of each layer and E where there is no room for all', () => {
    const { getState } = createAppStore({ step: tape.steps.length })
    getState().edit({ w1: 1 })
    const changed = changedSince(getState().before!, momentOf(getState()))
    expect(changed.length).toBeGreaterThan(20)
    const telling = mostTelling(changed, tapeOf(getState()), 6)
    expect(telling.map(({ id }) => id)).toEqual(['w1', 'out.h1', 'out.o1', 'error', 'next.out.h1', 'next.error'])
  })
})
