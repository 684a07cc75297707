import type { Chance } from './chance'

/** What is typed and pasted into fields: numbers of all kinds, and what is none. */
const TEXTS = [
  '',
  ' ',
  '0',
  '-0',
  '.5',
  '-.25',
  '5.',
  '0,4',
  '1,000',
  '1 000',
  '1.2.3',
  '1e3',
  '1e-300',
  '1e999',
  '-1e5',
  '1000000',
  '1000000.5',
  '-',
  '+',
  '--1',
  'e',
  '0x10',
  'NaN',
  'Infinity',
  'undefined',
  'null',
  'abc',
  '半',
  '０．４',
  '−0.4',
  '0.1\u200b',
  '\u202e1.5',
  '½',
  '٣',
  '💥',
  '<b>1</b>',
  '${1}',
  '100',
  '5000',
  '9007199254740993',
  '0.1234567890123456789',
  '1'.repeat(400),
] as const

/** An odd text, or an ordinary number now and then. */
export function anyText(chance: Chance): string {
  if (chance.percent(35)) return String(chance.whole(-20_000, 20_000) / 10_000)
  return chance.pick(TEXTS)
}
