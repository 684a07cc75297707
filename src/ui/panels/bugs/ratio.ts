import { writeNumber } from '../../../notation/numbers'

/** Below this a measured slope is as much rounding as slope. */
const LEAST_MEASURED = 1e-9

/** How many times the measured slope is claimed; null where there is none to speak of. */
export function ratioOf(claimed: number, measured: number): number | null {
  return Math.abs(measured) < LEAST_MEASURED ? null : claimed / measured
}

export function writeRatio(ratio: number): string {
  return writeNumber(ratio, Math.abs(ratio) < 10 ? 3 : 2)
}
