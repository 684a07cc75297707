import { writeCount } from '../writeCount'

/** From here on a ratio is only said to be larger than this. */
const LARGEST_RATIO = 1000
/** Numbers closer together than this count as about the same size. */
const ALIKE = 1.5

export interface Ratio {
  readonly kind: 'smaller' | 'larger' | 'alike'
  readonly times: string
  /** The true ratio is beyond what is written. */
  readonly more: boolean
}

/** How a ratio of sizes is said: never with more digits than a person wants to hear. */
export function ratioWritten(timesSmaller: number): Ratio {
  const kind = timesSmaller >= ALIKE ? 'smaller' : timesSmaller <= 1 / ALIKE ? 'larger' : 'alike'
  const times = Math.max(timesSmaller, 1 / timesSmaller)
  if (!(times <= LARGEST_RATIO)) return { kind, times: '1,000', more: true }
  return {
    kind,
    times: times < 100 ? withOneDecimal(times) : wholeNumber(times),
    more: false,
  }
}

function withOneDecimal(value: number): string {
  return String(Math.round(value * 10) / 10)
}

function wholeNumber(value: number): string {
  return writeCount(Math.round(value))
}
