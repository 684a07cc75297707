import type { TotalsWritten } from '../kindWords'

/** What E says of itself where it is of this sample and of all. */
export function totals({ count, isTogether, own, ownNext, all, allNext }: TotalsWritten): string {
  if (own === null) return `Error E of this sample${isTogether ? ' and of all' : ''}, not computed yet.`
  return [
    `Error E of this sample ${own}.`,
    ownNext === null ? '' : ` After the update ${ownNext}.`,
    all === null ? '' : ` Error E of all ${count} samples ${all}.`,
    allNext === null ? '' : ` After the update ${allNext}.`,
  ].join('')
}
