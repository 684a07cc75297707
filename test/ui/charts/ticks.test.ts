import { expect, it } from 'vitest'
import { raisedApart, writePowerOfTen } from '../../../src/ui/charts/ticks'

it('a power of ten on an axis is set in characters that every font has', () => {
  expect(raisedApart(writePowerOfTen(1e-4))).toEqual({ base: '10', raised: '−4' })
  expect(raisedApart(writePowerOfTen(1e-10))).toEqual({ base: '10', raised: '−10' })
  expect(raisedApart(writePowerOfTen(1e7))).toEqual({ base: '10', raised: '7' })
  expect(raisedApart('−2·10⁻⁹')).toEqual({ base: '−2·10', raised: '−9' })
  expect(raisedApart('0.01')).toEqual({ base: '0.01', raised: '' })
})
