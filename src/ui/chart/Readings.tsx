import type { Tape } from '../../engine'
import type { RunLine } from '../../state/runViews'
import { useMessages } from '../AppContext'
import { SymbolView } from '../SymbolView'
import { useWriter } from '../useWriter'

interface Props {
  /** As it is counted on screen. */
  readonly iteration: number
  readonly lines: readonly RunLine[]
  readonly tape: Tape
}

/** The numbers of every line at one iteration: what the crosshair points at. */
export function Readings({ iteration, lines, tape }: Props) {
  const { training, transport } = useMessages()
  const writer = useWriter()
  return (
    <figcaption className="readings">
      <span className="readingsHead">{transport.iteration({ iteration })}</span>
      {lines.map(({ id, read, role }) => (
        <span key={id} className={`reading ${role}`} data-quantity={id === 'gradient' ? undefined : id}>
          {id === 'gradient' ? training.gradientSymbol : <SymbolView quantities={tape.quantities} id={id} />}{' '}
          <span data-value={read(tape)}>
            {id === 'gradient' ? writer.value(read(tape), 'computed') : writer.quantity(tape, id)}
          </span>
        </span>
      ))}
    </figcaption>
  )
}
