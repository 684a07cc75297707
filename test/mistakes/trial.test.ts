import { expect, it } from 'vitest'
import { DIGITS, tryDiagnosis, WAYS } from '../../scripts/diagnosis/trial'
import { isWorse, WANTED, WRONG } from '../../scripts/diagnosis/wanted'

/** npm run diagnosis judges ten times as many, and more where it is asked to. */
const tally = tryDiagnosis(200, 7)

it('no right answer is called wrong, worked out in full, or on paper with every number rounded or cut', () => {
  for (const digits of DIGITS)
    for (const way of [...WAYS, 'cut']) {
      expect(tally.times(`right ${way} ${digits}`)).toBeGreaterThan(500)
      expect(tally.times(`right ${way} ${digits}`, ...WRONG)).toBe(0)
    }
  expect(tally.times('right steps 3 answer 6', ...WRONG)).toBe(0)
})

it('no mistake has another’s name, whether it is exact or was made on paper', () => {
  for (const digits of DIGITS) {
    expect(tally.times(`mistake exact ${digits}`)).toBeGreaterThan(5000)
    expect(tally.times(`mistake exact ${digits}`, 'misnamed')).toBe(0)
    expect(tally.times(`mistake paper ${digits}`, 'misnamed')).toBe(0)
  }
})

it('with the digits that are asked for, as many mistakes are named as were before the rules were written here', () => {
  expect(tally.share('mistake asked', 'named')).toBeGreaterThan(0.937)
  expect(tally.share('mistake asked', 'misnamed', 'unknown')).toBe(0)
})

/** So many percent a cell may be off by the chance of two hundred networks. */
const BY_CHANCE = 1

it('mistakes are named at least as often as was wanted, and pass as right no more often than they are written alike', () => {
  for (const { row, of, way, outcomes, cells, better } of WANTED) {
    if (row !== 'mistake named') continue
    for (const [i, digits] of DIGITS.entries()) {
      const percent = tally.share(`${of} ${way} ${digits}`, ...outcomes) * 100
      expect(isWorse(percent + BY_CHANCE, cells[i]!, better), `${row}, ${way}, ${digits} digits: ${percent} %`).toBe(
        false,
      )
    }
  }
  for (const digits of [3, 4, 6]) expect(tally.times(`mistake exact ${digits}`, 'passes')).toBe(0)
})
