import { writeDecimals } from './numbers'

/** A number beside a printed one, both taken apart where they begin to differ. */
export interface ComparedDigits {
  readonly same: string
  /** What is printed from there on; empty where all digits agree. */
  readonly printed: string
  /** What the number has in its place. */
  readonly here: string
  /** Its digits beyond the printed ones, which are not compared. */
  readonly further: string
}

/** Writes a number with so many decimals and compares it with a printed one over the decimals that are printed. */
export function compareDigits(value: number, printed: string, decimals = 0): ComparedDigits {
  const compared = printed.length - printed.indexOf('.') - 1
  const written = writeDecimals(value, compared)
  let at = 0
  while (at < written.length && written[at] === printed[at]) at++
  const longer = writeDecimals(value, Math.max(compared, decimals))
  return {
    same: written.slice(0, at),
    printed: printed.slice(at),
    here: written.slice(at),
    // Rounded to fewer decimals it may end otherwise than it goes on.
    further: longer.startsWith(written) ? longer.slice(written.length) : '',
  }
}
