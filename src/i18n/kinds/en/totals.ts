import { name, samplesOf, type QuantityId } from '../../../engine'
import type { Described } from '../../narration/narration'

/** What E says of itself where it is of this sample and of all. */
export function totals({ seen, write }: Described): string {
  const { problem } = seen.tape
  const said = (called: string, id: QuantityId): string => {
    const value = seen.shows(id)
    return value === null ? '' : `${called} ${write(value, 'computed')}. `
  }
  const known = [
    said('Error E of this sample', name.total()),
    said('After the update', name.total('next')),
    said(`Error E of all ${samplesOf(problem).length} samples`, name.batchError()),
    said('After the update', name.batchError('next')),
  ].join('')
  return known === '' ? 'Error E of this sample and of all, not computed yet.' : known.trim()
}
