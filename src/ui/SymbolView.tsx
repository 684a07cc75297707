import type { QuantityId, Tape } from '../engine'
import { symbolParts } from '../formulas/symbols'

/** A quantity's symbol on one line. */
export function SymbolView({ tape, id }: { readonly tape: Tape; readonly id: QuantityId }) {
  return (
    <span className="symbol">
      {symbolParts(tape.quantities.get(id)!).map(({ text, italic, sub, sup }, i) => {
        const styled = italic ? <i>{text}</i> : text
        return sub ? <sub key={i}>{styled}</sub> : sup ? <sup key={i}>{styled}</sup> : <span key={i}>{styled}</span>
      })}
    </span>
  )
}
