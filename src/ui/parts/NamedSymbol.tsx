import type { QuantityId, Tape } from '../../engine'
import { narrationOf } from '../../i18n/words'
import { spokenText } from '../../notation/spokenText'
import { useApp } from '../context/AppContext'
import { SymbolView } from './SymbolView'

interface Props {
  readonly quantities: Tape['quantities']
  readonly id: QuantityId
}

/** A quantity's symbol for the eyes, and what it is for the ears: "output of h1". */
export function NamedSymbol({ quantities, id }: Props) {
  const language = useApp((state) => state.language)
  return (
    <SymbolView
      quantities={quantities}
      id={id}
      name={spokenText(narrationOf(language).quantityName(quantities.get(id)!))}
    />
  )
}
