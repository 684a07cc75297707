import { describe, expect, it } from 'vitest'
import { recordIteration, train } from '../../src/engine'
import { expectNear } from '../support/golden'
import { firstNumbers, POSSIBLE_PRESETS, problemOfPreset } from '../support/presets'

/** Nine digits are given, and a number that shrank by cancelling has lost some of them. */
const NINE_DIGITS = 1e-8

/** Errors below this are made of rounding. */
const ROUNDING = 1e-15

describe.each(POSSIBLE_PRESETS)('the lesson’s start “$id”', (preset) => {
  const { run, chaotic } = preset
  const problem = problemOfPreset(preset)

  it('gives the known numbers in the first iteration', () => {
    // The table holds true gradients also where the training that follows makes the mistake.
    const { values } = recordIteration({ ...problem, updateOrder: 'simultaneous' })
    for (const [id, value] of firstNumbers(preset)) expectNear(values[id], value, NINE_DIGITS)
  })

  it('comes by the known errors and outputs', { tags: 'long' }, () => {
    for (const { n, E, out_o } of chaotic ? run.filter(({ n: count }) => count <= 10) : run) {
      const { error, problem: reached } = train(problem, { iterations: n })
      const { values } = recordIteration(reached)
      expect(Math.abs(error - E)).toBeLessThanOrEqual(Math.max(ROUNDING, E * NINE_DIGITS))
      expectNear(values['out.o1'], out_o[0], NINE_DIGITS)
      expectNear(values['out.o2'], out_o[1], NINE_DIGITS)
    }
  })
})
