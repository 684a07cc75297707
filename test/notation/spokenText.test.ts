import { expect, it } from 'vitest'
import { spokenText } from '../../src/notation/spokenText'

it.each([
  ['net_h1 is 0.3775.', 'net h1 is 0.3775.'],
  ['out_h2_1, then b_h1+', 'out h2 1, then b h1+'],
  ['h2_1', 'h2 1'],
  ['E_total and w5', 'E total and w5'],
  ['误差E_o1减小', '误差E o1减小'],
  ['w5 falls', 'w5 falls'],
  ['snake_case stays', 'snake_case stays'],
])('the sentence “%s” is heard as “%s”', (sentence, heard) => {
  expect(spokenText(sentence)).toBe(heard)
})
