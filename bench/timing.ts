/** Does so many units of work. */
export type Work = (units: number) => void

/** A go lasts at least so long, in milliseconds: far above what the clock can tell apart, below a slice of the scheduler. */
const SHORTEST_GO = 2
const MOST_UNITS = 2 ** 18

/**
 * Nanoseconds per unit for each of these, as medians over rounds.
 *
 * Every round times all of them, in rotating order, so that a machine that slows down slows all of them.
 */
export function timeInterleaved(works: readonly Work[], rounds: number, fewestUnits = 1): readonly number[] {
  const units = works.map((work) => unitsPerGo(work, fewestUnits))
  const times = works.map((): number[] => [])
  for (let round = 0; round < rounds; round++)
    for (let turn = 0; turn < works.length; turn++) {
      const at = (round + turn) % works.length
      times[at]!.push((milliseconds(works[at]!, units[at]!) / units[at]!) * 1e6)
    }
  return times.map(median)
}

/** How long so many units take, in milliseconds. */
export function milliseconds(work: Work, units: number): number {
  const start = performance.now()
  work(units)
  return performance.now() - start
}

export function median(numbers: readonly number[]): number {
  return quantile(numbers, 0.5)
}

/** The number below which this share of them lies, from 0 to 1. */
export function quantile(numbers: readonly number[], share: number): number {
  const sorted = numbers.toSorted((a, b) => a - b)
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? NaN
}

/** Doubles the units until a go is long enough twice over; that warms the code up as well. */
function unitsPerGo(work: Work, fewest: number): number {
  for (let units = fewest; ; units *= 2)
    if (units >= MOST_UNITS || Math.min(milliseconds(work, units), milliseconds(work, units)) >= SHORTEST_GO)
      return units
}
