import type { QuantityId, Tape } from '../../engine'
import { narrationOf } from '../../i18n/words'
import { spokenText } from '../../notation/spokenText'
import { useApp } from '../context/AppContext'

/** How quantities are called for the ears: "output of h1". A head of a table that is a symbol alone has it as its label. */
export function useSymbolName(quantities: Tape['quantities']): (id: QuantityId) => string {
  const language = useApp((state) => state.language)
  return (id) => spokenText(narrationOf(language).quantityName(quantities.get(id)!))
}
