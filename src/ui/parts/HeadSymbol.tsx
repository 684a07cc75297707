import type { QuantityId, Tape } from '../../engine'
import { HeadName } from './HeadName'
import { SymbolView } from './SymbolView'
import { useSymbolName } from './useSymbolName'

interface Props {
  readonly quantities: Tape['quantities']
  readonly id: QuantityId
}

/** A quantity as the head of a row or a column: its symbol for the eyes, and what it is for the ears. */
export function HeadSymbol({ quantities, id }: Props) {
  return (
    <HeadName name={useSymbolName(quantities)(id)}>
      <SymbolView quantities={quantities} id={id} />
    </HeadName>
  )
}
