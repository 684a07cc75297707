import { memo } from 'react'
import type { QuantityId, Tape } from '../../engine'
import { symbolParts } from '../../notation/symbols'
import { OneName } from './OneName'

interface Props {
  readonly quantities: Tape['quantities']
  readonly id: QuantityId
  /** What is heard; nothing of its own where what stands around it has a name. */
  readonly name?: string
}

/** A quantity's symbol on one line. */
export const SymbolView = memo(function SymbolView({ quantities, id, name }: Props) {
  return (
    <OneName name={name ?? null}>
      {symbolParts(quantities.get(id)!).map(({ text, italic, sub, sup }, i) => {
        const styled = italic ? <i>{text}</i> : text
        return sub ? <sub key={i}>{styled}</sub> : sup ? <sup key={i}>{styled}</sup> : <span key={i}>{styled}</span>
      })}
    </OneName>
  )
})
