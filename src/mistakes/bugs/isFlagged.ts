/** How far a claim may lie from the measured slope: what the measuring itself may miss, and a part of the larger one. */
const LEAST_MISS = 1e-7
const MISS = 1e-4

/** Whether a claimed gradient is another than the measured slope. */
export function isFlagged(claimed: number, measured: number): boolean {
  return Math.abs(claimed - measured) > LEAST_MISS + MISS * Math.max(Math.abs(claimed), Math.abs(measured))
}
