import { expect, it } from 'vitest'
import { compareDigits } from '../../src/notation/compareDigits'

it.each([
  [0.751365069552, '0.75136079', '0.75136', '079', '507'],
  [0.291027773694, '0.291027924', '0.291027', '924', '774'],
  [0.0000351018778, '0.000035085', '0.000035', '085', '102'],
  [0.082167040564, '0.082167041', '0.082167041', '', ''],
  [0.05, '0.05', '0.05', '', ''],
  [-0.4, '0.40', '', '0.40', '−0.40'],
])('%d beside a printed %s is %s, then %s there and %s here', (value, text, same, printed, here) => {
  expect(compareDigits(value, text)).toEqual({ same, printed, here, further: '' })
})

it('goes on beyond the printed digits without comparing them', () => {
  expect(compareDigits(0.751365069552, '0.75136079', 9)).toMatchObject({ here: '507', further: '0' })
  expect(compareDigits(0.125, '0.1', 3)).toMatchObject({ same: '0.1', here: '', further: '25' })
})

it('leaves further digits out where rounding has changed the ones before them', () => {
  expect(compareDigits(0.1995, '0.20', 4)).toEqual({ same: '0.20', printed: '', here: '', further: '' })
})
