import { heardEn } from './heard'

/** A formula line by line. */
interface Lines {
  readonly name: string
  readonly rule: string
  readonly numbers: string
  readonly short: string | null
  readonly result: string
}

/** How formulas are read out, as a teacher does. */
export const formulaWordsEn = {
  ...heardEn.math,
  lines: ({ name, rule, numbers, short, result }: Lines) =>
    `${capital(name)} equals ${rule}. In numbers: ${numbers}.${short === null ? '' : ` In short: ${short}.`} Result: ${result}.`,
  equals: ({ name, is }: { name: string; is: string }) => `${capital(name)} equals ${is}.`,
  line: ({ name, rule, result }: { name: string; rule: string; result: string }) =>
    `${capital(name)} equals ${rule}. Result: ${result}.`,
  sum: (terms: readonly string[]) => terms.join(', plus '),
  difference: ({ from, take }: { from: string; take: string }) => `${from} minus ${take}`,
  product: (factors: readonly string[]) => factors.join(' times '),
  brackets: (inner: string) => `open bracket ${inner} close bracket`,
  square: (of: string) => `${of} squared`,
  half: 'one half',
  sigma: (of: string) => `sigma of ${of}`,
  quotient: ({ over, under }: { over: string; under: string }) => `${over} divided by ${under}`,
  powerOfE: (exponent: string) => `e to the power of ${exponent}`,
  functionOf: ({ called, of }: { called: string; of: string }) => `${called} of ${of}`,
  larger: ({ one, other }: { one: string; other: string }) => `the larger of ${one} and ${other}`,
  sided: ({ of, above, otherwise }: { of: string; above: string; otherwise: string }) =>
    `${above} if ${of} is above 0, otherwise ${otherwise}`,
  timesLog: ({ factor, of }: { factor: string; of: string }) => `${factor} times the natural logarithm of ${of}`,
  overSamples: ({ of, count, isMean }: { of: string; count: number; isMean: boolean }) =>
    `the ${isMean ? 'mean' : 'sum'} over all ${count} samples of ${of}`,
  errorOfEach: 'the E of each',
  newErrorOfEach: 'the updated E of each',
  comesTo: ({ from, to }: { from: string; to: string }) => `${from}, which comes to ${to}`,
  absolute: (of: string) => `the size of ${of}`,
  thatIs: ({ short, long }: { short: string; long: string }) => `${short}, that is ${long}`,
  minus: (size: string) => `minus ${size}`,
  negative: (size: string) => `negative ${size}`,
  powerOfTen: ({ digits, exponent }: { digits: string; exponent: string }) =>
    `${digits} times 10 to the power of ${exponent}`,
  withheld: 'a number that is not shown yet',
}

/** Names of neurons and weights keep their letters: only words begin a sentence large. */
function capital(text: string): string {
  return text.startsWith('the ') ? `T${text.slice(1)}` : text
}
