import type { Tape } from '../../../engine'
import type { RunView } from '../../../session/runViews'
import { useApp, useMessages } from '../../context/AppContext'
import { OneName } from '../../parts/OneName'
import { SymbolView } from '../../parts/SymbolView'
import { useWriter } from '../../parts/useWriter'
import type { PlottedLine } from './runPlot'
import { useLit } from '../../parts/useLit'
import { lineName, lineSamples, writeLine } from './lineNumber'

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
  const language = useApp((state) => state.language)
  return (
    <figcaption className="readings">
      <span className="readingsHead">{transport.iteration({ iteration })}</span>
      {lines.map(({ line, line: { id, read, role }, dash }) => (
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
            <SymbolView quantities={tape.quantities} id={id} name={lineName(view, line, tape, language)!} />
          )}{' '}
          <Samples text={lineSamples(view, line, tape, language)} />
          <span data-value={read(tape)}>{writeLine(writer, view, line, tape)}</span>
        </span>
      ))}
    </figcaption>
  )
}

function Samples({ text }: { readonly text: string | null }) {
  return (
    text !== null && (
      <>
        <small translate="yes">{text}</small>{' '}
      </>
    )
  )
}
