import { expect, it } from 'vitest'
import { compareDigits } from '../../src/notation/compareDigits'

it.each([
  [0.751365069552, '0.75136079', '0.75136', '507'],
  [0.291027773694, '0.291027924', '0.291027', '774'],
  [0.0000351018778, '0.000035085', '0.000035', '102'],
  [0.082167040564, '0.082167041', '0.082167041', ''],
  [0.05, '0.05', '0.05', ''],
  [-0.4, '0.40', '', '−0.40'],
])('%d against a printed %s is %s and then %s', (value, printed, same, different) => {
  expect(compareDigits(value, printed)).toEqual({ same, different })
})
