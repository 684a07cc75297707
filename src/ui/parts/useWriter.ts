import type { QuantityId, Tape } from '../../engine'
import { writeNumber, writeParameter } from '../../notation/numbers'
import { isParameter } from '../../notation/origin'
import { useApp } from '../context/AppContext'

/** How numbers are written with the digits that the person chose. */
export interface Writer {
  quantity(tape: Tape, id: QuantityId): string
  value(value: number, kind: 'given' | 'computed'): string
}

export function useWriter(): Writer {
  const decimals = useApp((state) => state.decimals)
  const value = (number: number, kind: 'given' | 'computed'): string =>
    kind === 'given' ? writeParameter(number, decimals) : writeNumber(number, decimals)
  return {
    value,
    quantity: (tape, id) => value(tape.values[id]!, isParameter(tape.quantities.get(id)!) ? 'given' : 'computed'),
  }
}
