/** How many decimals numbers are shown with; 'all' means as many as it takes to read the same double back. */
export type DecimalsShown = number | 'all'

/** No number is shown with fewer significant digits than this. */
const FEWEST_SIGNIFICANT = 3
/** Below this and from that on, numbers are written with a power of ten. */
const SMALLEST_PLAIN = 1e-6
const LARGEST_PLAIN = 1e9
/** A parameter such as 0.4 reads better as 0.40. */
const FEWEST_DECIMALS = 2
/** From here on a whole parameter is long enough without them: "250". */
const SMALLEST_BARE = 100

/** A computed number, with its decimals in full: "0.377500". Where there is little room, fewer significant digits may do. */
export function writeNumber(value: number, decimals: DecimalsShown, fewest?: number): string {
  return inOneLine(partsOf(value, decimals, false, fewest))
}

/**
 * A number that people set, or what the update made of it, without zeros at its end: "0.15", "0.40", "0.358916".
 *
 * Zeros that come from rounding stay: "0.4000" is nearly 0.4, "0.40" is exactly that.
 */
export function writeParameter(value: number, decimals: DecimalsShown, fewest?: number): string {
  return inOneLine(partsOf(value, decimals, true, fewest))
}

/** A number as somebody would say it: "187", "11.7", "10", "0.0822", "0.01". */
export function writeShort(value: number): string {
  const isWhole = Number.isInteger(value) && Math.abs(value) < LARGEST_PLAIN
  return isWhole ? writeDecimals(value, 0) : writeParameter(value, 0)
}

/** A computed number with its sign in front, for what is added up: "+0.055399". */
export function writeSigned(value: number, decimals: DecimalsShown, fewest?: number): string {
  return (value > 0 ? '+' : '') + writeNumber(value, decimals, fewest)
}

/** A number as it is written: its digits with their sign, and the power of ten behind them, if there is one. */
export interface NumberParts {
  readonly digits: string
  readonly exponent: number | null
}

/** The parts of a computed number. */
export function numberParts(value: number, decimals: DecimalsShown): NumberParts {
  return partsOf(value, decimals, false)
}

/** The parts of a number that people set. */
export function parameterParts(value: number, decimals: DecimalsShown): NumberParts {
  return partsOf(value, decimals, true)
}

const SUPERSCRIPTS = '⁰¹²³⁴⁵⁶⁷⁸⁹'

const MINUS = '−'
const INFINITY = '∞'
/** What stands for something that is no number. */
const UNKNOWN = '–'

function inOneLine({ digits, exponent }: NumberParts): string {
  return exponent === null ? digits : `${digits} × 10${superscript(exponent)}`
}

function partsOf(value: number, decimals: DecimalsShown, trimmed: boolean, fewest = FEWEST_SIGNIFICANT): NumberParts {
  if (Number.isNaN(value)) return { digits: UNKNOWN, exponent: null }
  const sign = value < 0 ? MINUS : ''
  const size = Math.abs(value)
  if (size === Infinity) return { digits: sign + INFINITY, exponent: null }
  if (size !== 0 && (size < SMALLEST_PLAIN || size >= LARGEST_PLAIN)) {
    const text = decimals === 'all' ? size.toExponential() : size.toExponential(fewest - 1)
    const [mantissa, exponent] = text.split('e')
    return { digits: sign + mantissa!, exponent: Number(exponent) }
  }
  // In this range JavaScript itself writes the shortest text without an exponent.
  const text = decimals === 'all' ? String(size) : fixed(size, decimals, fewest)
  return { digits: sign + (trimmed && Number(text) === size ? trim(text) : text), exponent: null }
}

function fixed(size: number, decimals: number, fewest: number): string {
  if (size === 0) return size.toFixed(decimals)
  // The exponent of the number as rounded to so many digits says how many decimals these take: 0.5 is not yet 1, nor 99.5 yet 100.
  const exponent = Number(size.toExponential(fewest - 1).split('e')[1])
  return size.toFixed(Math.max(decimals, fewest - 1 - exponent))
}

function trim(text: string): string {
  const [whole, decimals = ''] = text.split('.')
  const kept = decimals.replace(/0+$/, '')
  if (kept === '' && Number(whole) >= SMALLEST_BARE) return whole!
  return `${whole}.${kept.padEnd(FEWEST_DECIMALS, '0')}`
}

/** A whole number as it stands in an exponent: "⁻⁹". */
export function superscript(exponent: number): string {
  return String(exponent)
    .replace('-', '⁻')
    .replace(/\d/g, (digit) => SUPERSCRIPTS[Number(digit)]!)
}

/** A number with exactly so many decimals, as it stands in print: "0.40". */
export function writeDecimals(value: number, decimals: number): string {
  return value.toFixed(decimals).replace('-', MINUS)
}
