import { exponential } from '../exponential'

/**
 * Softmax: the share of e^net in the sum of e to the power of each of `nets`.
 *
 * All of them are lowered by the largest, which leaves the shares as they are: the sum can't become too large for a double.
 */
export function shareOf(net: number, nets: readonly number[]): number {
  const largest = nets.reduce((most, one) => (one > most ? one : most), -Infinity)
  const sum = nets.reduce((total, one) => total + exponential(one - largest), 0)
  return exponential(net - largest) / sum
}
