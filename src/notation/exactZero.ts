import { isUsual, kindOf, type Problem, type Quantity } from '../engine'
import { isParameter } from './origin'

/**
 * Whether a computed number is written "0", without decimals.
 *
 * In other kinds of networks a number that is exactly 0 tells something, nothing gets through, and is not what is only
 * small.
 */
export function isExactZero(quantity: Quantity, value: number): boolean {
  return value === 0 && kindOf(quantity) !== undefined && !isParameter(quantity)
}

type Write = (value: number, kind: 'given' | 'computed') => string

/** The same for whoever writes numbers without their names. */
export function exactly(problem: Problem, write: Write): Write {
  if (isUsual(problem)) return write
  return (value, kind) => (value === 0 && kind === 'computed' ? '0' : write(value, kind))
}
