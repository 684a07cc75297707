import type { QuantityId, Tape } from '../../engine'
import { SymbolView } from './SymbolView'
import { useSymbolName } from './useSymbolName'

interface Props {
  readonly quantities: Tape['quantities']
  readonly id: QuantityId
}

/** A quantity's symbol for the eyes, and what it is for the ears. */
export function NamedSymbol({ quantities, id }: Props) {
  return <SymbolView quantities={quantities} id={id} name={useSymbolName(quantities)(id)} />
}
