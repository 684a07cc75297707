import { memo } from 'react'
import type { QuantityId, Tape } from '../../engine'
import { symbolParts } from '../../notation/symbols'
import './symbol.css'

interface Props {
  readonly quantities: Tape['quantities']
  readonly id: QuantityId
}

/** A quantity's symbol on one line. */
export const SymbolView = memo(function SymbolView({ quantities, id }: Props) {
  return (
    <span className="symbol">
      {symbolParts(quantities.get(id)!).map(({ text, italic, sub, sup }, i) => {
        const styled = italic ? <i>{text}</i> : text
        return sub ? <sub key={i}>{styled}</sub> : sup ? <sup key={i}>{styled}</sup> : <span key={i}>{styled}</span>
      })}
    </span>
  )
})
