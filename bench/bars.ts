import { tableOf } from './table'

/** Something that is to be reached, and what was measured. */
export interface Bar {
  readonly what: string
  readonly bar: string
  readonly measured: string
  /** Null where it could not be measured. */
  readonly reached: boolean | null
}

/** The bars as a table for the terminal. */
export function tableOfBars(bars: readonly Bar[]): string {
  return tableOf(
    ['what', 'to reach', 'measured', ''],
    bars.map(({ what, bar, measured, reached }) => [
      what,
      bar,
      measured,
      reached === null ? 'not measured' : reached ? 'reached' : 'missed',
    ]),
  )
}
