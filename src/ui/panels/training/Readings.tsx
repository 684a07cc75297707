import type { Tape } from '../../../engine'
import { wholeOf } from '../../../session/sight'
import type { RunView } from '../../../session/runViews'
import { useMessages } from '../../context/AppContext'
import { NamedSymbol } from '../../parts/NamedSymbol'
import { OneName } from '../../parts/OneName'
import { useWriter } from '../../parts/useWriter'
import type { PlottedLine } from './runPlot'
import { useLit } from '../../parts/useLit'

interface Props {
  /** As it is counted on screen. */
  readonly iteration: number
  readonly view: RunView
  readonly lines: readonly PlottedLine[]
  readonly tape: Tape
}

/** The numbers of every line at one iteration, each behind a piece of its line: what the crosshair points at. */
export function Readings({ iteration, view, lines, tape }: Props) {
  const { training, transport } = useMessages()
  const writer = useWriter()
  const lit = useLit()
  return (
    <figcaption className="readings">
      <span className="readingsHead">{transport.iteration({ iteration })}</span>
      {lines.map(({ line: { id, read, role }, dash }) => (
        <span
          key={id}
          className={`reading ${role} ${lit.some((one) => one === id) ? 'lit' : ''}`}
          translate="no"
          data-quantity={id === 'gradient' ? undefined : id}
        >
          <svg className="lineSample" viewBox="0 0 24 8" aria-hidden="true">
            <path className={`curve ${view} ${role}`} strokeDasharray={dash} d="M0,4H24" />
          </svg>
          {id === 'gradient' ? (
            <OneName name={training.gradientName}>{training.gradientSymbol}</OneName>
          ) : (
            <NamedSymbol quantities={tape.quantities} id={id} />
          )}{' '}
          <span data-value={read(tape)}>
            {id === 'gradient' ? writer.value(read(tape), 'computed') : writer.quantity(wholeOf(tape), id)}
          </span>
        </span>
      ))}
    </figcaption>
  )
}
