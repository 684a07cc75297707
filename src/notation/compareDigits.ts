import { writeDecimals } from './numbers'

/** A number written like a printed one, taken apart where the two begin to differ. */
export interface ComparedDigits {
  readonly same: string
  /** Empty where all digits agree. */
  readonly different: string
}

/** Writes a number with as many decimals as a printed one has, and finds the first digit that differs from it. */
export function compareDigits(value: number, printed: string): ComparedDigits {
  const written = writeDecimals(value, printed.length - printed.indexOf('.') - 1)
  let at = 0
  while (at < written.length && written[at] === printed[at]) at++
  return { same: written.slice(0, at), different: written.slice(at) }
}
