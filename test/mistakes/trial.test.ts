import { expect, it } from 'vitest'
import { DIGITS, tryDiagnosis, WAYS } from '../../scripts/diagnosis/trial'

/** npm run diagnosis judges ten times as many, and more where it is asked to. */
const tally = tryDiagnosis(200, 7)
const WRONG = ['mistake', 'unsure', 'unknown']

it('no right answer is called wrong, worked out in full or on paper', () => {
  for (const digits of DIGITS)
    for (const way of WAYS) {
      expect(tally.times(`right ${way} ${digits}`)).toBeGreaterThan(500)
      expect(tally.times(`right ${way} ${digits}`, ...WRONG)).toBe(0)
    }
  expect(tally.times('right steps 3 answer 6', ...WRONG)).toBe(0)
})

it('no exact mistake has another’s name, and hardly one that was made on paper', () => {
  for (const digits of DIGITS) {
    expect(tally.times(`mistake exact ${digits}`)).toBeGreaterThan(5000)
    expect(tally.times(`mistake exact ${digits}`, 'misnamed')).toBe(0)
    expect(tally.share(`mistake paper ${digits}`, 'misnamed')).toBeLessThan(0.01)
  }
})

it('with the digits that are asked for, nine mistakes in ten are named', () => {
  expect(tally.share('mistake asked', 'named')).toBeGreaterThan(0.9)
  expect(tally.share('mistake asked', 'misnamed', 'unknown')).toBe(0)
})
