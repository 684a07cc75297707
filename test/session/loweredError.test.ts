import { expect, it } from 'vitest'
import { recordIteration } from '../../src/engine'
import { errorChange } from '../../src/session/selectors'
import { newStart } from '../../src/session/moment'
import { XOR } from '../support/otherExamples'

/** The readout once so many steps have been played. */
function readoutAt(step: number) {
  return errorChange({ start: newStart(XOR), iteration: 0, step, sample: null, before: null })
}

it('reads out the E that the iteration lowers: that of all samples where they are learned together', () => {
  const { places, values, steps } = recordIteration(XOR)
  expect(readoutAt(places.get('error')! + 1).error).toBeNull()
  expect(readoutAt(places.get('batch.error')! + 1)).toMatchObject({ id: 'batch.error', error: values['batch.error'] })
  const sum = values['error'] + [2, 3, 4].reduce((total, i) => total + values[`sample${i}.error`]!, 0)
  expect(values['batch.error']).toBeCloseTo(sum, 12)
  expect(readoutAt(steps.length)).toMatchObject({ id: 'next.batch.error', before: values['batch.error'] })
})
