import type { Way } from './trial'

/** A row of the table that the rules were tried with before they were written here, in percent, with 2, 3, 4 and 6 digits. */
interface Wanted {
  readonly row: string
  readonly way: Way
  readonly outcome: string
  readonly cells: readonly number[]
  readonly isBetter: 'above' | 'below'
}

/** 2,000 other random networks: shares of a sample, so a cell can be missed by chance as well. */
export const WANTED: readonly Wanted[] = [
  { row: 'mistake named', way: 'exact', outcome: 'named', cells: [61, 84, 93, 98], isBetter: 'above' },
  { row: 'mistake named', way: 'paper', outcome: 'named', cells: [60, 83, 92, 96], isBetter: 'above' },
  { row: 'mistake misnamed', way: 'exact', outcome: 'misnamed', cells: [0, 0, 0, 0], isBetter: 'below' },
  { row: 'mistake misnamed', way: 'paper', outcome: 'misnamed', cells: [0.42, 0.15, 0.04, 0], isBetter: 'below' },
  { row: 'mistake passes', way: 'exact', outcome: 'passes', cells: [21, 5.6, 1.5, 0.1], isBetter: 'below' },
  { row: 'mistake passes', way: 'paper', outcome: 'passes', cells: [20, 5.8, 1.5, 0.1], isBetter: 'below' },
]
