import { memo } from 'react'
import type { QuantityId, Seen, Tape } from '../../engine'
import { narrationOf } from '../../i18n/words'
import { originOf, type Origin } from '../../notation/origin'
import { spokenText } from '../../notation/spokenText'
import { useApp } from '../context/AppContext'
import { SymbolView } from '../parts/SymbolView'
import { useWriter } from '../parts/useWriter'
import { useGoTo } from './useGoTo'
import { useLit } from '../parts/useLit'

interface PiecesProps {
  readonly className?: string
  readonly seen: Seen
  readonly ids: readonly QuantityId[]
  readonly title: string
}

/** Quantities as buttons: each leads to the step that wrote it, or to its field if a person sets it. */
export function Pieces({ className = 'pieces', seen, ids, title }: PiecesProps) {
  const { tape } = seen
  const lit = useLit()
  const writer = useWriter()
  if (ids.length === 0) return null
  return (
    <div className={className}>
      <h3>{title}</h3>
      <ul>
        {ids.map((id) => (
          <Piece
            key={id}
            id={id}
            quantities={tape.quantities}
            origin={originOf(tape, id)}
            value={seen.shows(id)}
            text={writer.quantity(seen, id)}
            isLit={lit.includes(id)}
          />
        ))}
      </ul>
    </div>
  )
}

interface PieceProps {
  readonly id: QuantityId
  readonly quantities: Tape['quantities']
  readonly origin: Origin
  readonly value: number | null
  readonly text: string
  readonly isLit: boolean
}

const Piece = memo(function Piece({ id, quantities, origin, value, text, isLit }: PieceProps) {
  const language = useApp((state) => state.language)
  const goTo = useGoTo()
  const quantity = quantities.get(id)!
  return (
    <li>
      <button
        type="button"
        className={`piece from-${origin}${isLit ? ' lit' : ''}`}
        data-quantity={id}
        aria-label={spokenText(`${narrationOf(language).quantityName(quantity)}: ${text}`)}
        onClick={({ currentTarget }) => goTo(id, currentTarget)}
      >
        <SymbolView quantities={quantities} id={id} />
        <span className="pieceValue" translate="no" data-value={value ?? undefined}>
          {text}
        </span>
      </button>
    </li>
  )
})
