import type { QuantityId, Seen } from '../../engine'
import { writeNumber, writeParameter } from '../../notation/numbers'
import { isParameter } from '../../notation/origin'
import { useApp, useMessages } from '../context/AppContext'

/** How numbers are written with the digits that the person chose. */
export interface Writer {
  /** The number of a quantity; a dash while it is not to be seen. */
  quantity(seen: Seen, id: QuantityId): string
  value(value: number, kind: 'given' | 'computed'): string
}

export function useWriter(): Writer {
  const { values } = useMessages()
  const decimals = useApp((state) => state.decimals)
  const write = (number: number, kind: 'given' | 'computed'): string =>
    kind === 'given' ? writeParameter(number, decimals) : writeNumber(number, decimals)
  return {
    value: write,
    quantity({ tape, shows }, id) {
      const value = shows(id)
      if (value === null) return values.unknownShort
      return write(value, isParameter(tape.quantities.get(id)!) ? 'given' : 'computed')
    },
  }
}
