import type { ReactNode } from 'react'
import { name, type QuantityId, type Tape } from '../engine'
import { narrationOf } from '../i18n/narration'
import { tapeOf } from '../state/selectors'
import { useApp, useMessages } from './AppContext'
import { MathText } from './MathText'
import { NumberEntry } from './NumberEntry'
import { SymbolView } from './SymbolView'
import { useLight } from './useLight'
import { useWriter } from './useWriter'
import './values.css'

/** All numbers of the iteration as tables: the text twin of the drawing, and a second place to edit. */
export function ValuesPanel() {
  const { values } = useMessages()
  const tape = useApp(tapeOf)
  const light = useLight()
  const { topology, problem } = tape
  const [inputs = [], ...computing] = topology.layers
  const outputs = topology.layers.at(-1)!
  const trained = problem.biasRule !== 'fixed'
  const paths = topology.edges.filter((edge) => edge.from.kind !== 'input')

  return (
    <div className="valuesPanel" {...light}>
      <Table caption={values.weights} heads={[values.name, values.value, values.gradient, values.updated]}>
        {topology.edges.map((edge) => (
          <Row
            key={edge.id}
            tape={tape}
            id={edge.id}
            cells={[name.gradient(edge), name.next(edge)]}
            way={`${edge.from.id} → ${edge.to.id}`}
            edits
          />
        ))}
      </Table>
      <Table caption={values.biases} heads={[values.name, values.value, values.gradient, values.updated]}>
        {topology.biases.map((bias) => (
          <Row
            key={bias.id}
            tape={tape}
            id={bias.id}
            cells={trained ? [name.gradient(bias), name.next(bias)] : []}
            note={trained ? null : values.notTrained}
            edits
          />
        ))}
      </Table>
      <Table caption={values.given} heads={[values.name, values.value]}>
        {[...inputs.map(({ id }) => id), ...outputs.map(name.target), name.rate].map((id) => (
          <Row key={id} tape={tape} id={id} cells={[]} edits />
        ))}
      </Table>
      <Table caption={values.nodes} heads={[values.name, values.now, values.afterUpdate]}>
        {computing
          .flat()
          .flatMap((node) => [
            <Row
              key={`net.${node.id}`}
              tape={tape}
              id={name.net(node)}
              cells={[name.net(node), name.net(node, 'next')]}
            />,
            <Row
              key={`out.${node.id}`}
              tape={tape}
              id={name.out(node)}
              cells={[name.out(node), name.out(node, 'next')]}
            />,
          ])}
        {outputs.map((node) => (
          <Row key={node.id} tape={tape} id={name.error(node)} cells={[name.error(node), name.error(node, 'next')]} />
        ))}
        <Row tape={tape} id={name.total()} cells={[name.total(), name.total('next')]} />
      </Table>
      <Table caption={values.backward} heads={[values.name, values.value]}>
        {paths.map((edge) => (
          <Row key={`via.${edge.id}`} tape={tape} id={name.via(edge)} cells={[name.via(edge)]} />
        ))}
        {computing
          .flat()
          .flatMap((node) =>
            [name.errorByOut(node), name.slope(node), name.delta(node)].map((id) => (
              <Row key={id} tape={tape} id={id} cells={[id]} />
            )),
          )}
      </Table>
    </div>
  )
}

interface TableProps {
  readonly caption: string
  readonly heads: readonly string[]
  readonly children: ReactNode
}

function Table({ caption, heads, children }: TableProps) {
  return (
    <table className="values">
      <caption>{caption}</caption>
      <thead>
        <tr>
          {heads.map((head) => (
            <th key={head} scope="col">
              {head}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>{children}</tbody>
    </table>
  )
}

interface RowProps {
  readonly tape: Tape
  /** The quantity that gives the row its name. */
  readonly id: QuantityId
  readonly cells: readonly QuantityId[]
  readonly edits?: boolean
  /** Where a weight leads from and to. */
  readonly way?: string
  readonly note?: string | null
}

function Row({ tape, id, cells, edits = false, way, note = null }: RowProps) {
  const language = useApp((state) => state.language)
  const lit = useApp((state) => state.lit)
  const narration = narrationOf(language)
  const quantity = tape.quantities.get(id)!
  const label = narration.quantityName(quantity)
  return (
    <tr className={lit === id ? 'lit' : ''}>
      <th scope="row" data-quantity={id}>
        <span aria-hidden="true">
          <SymbolView tape={tape} id={id} />
          {way && (
            <span className="way">
              <MathText>{way}</MathText>
            </span>
          )}
        </span>
        <span className="visuallyHidden">{way ? `${label}, ${narration.meaningOf(quantity)}` : label}</span>
      </th>
      {edits && (
        <td className="editCell" data-quantity={id}>
          <NumberEntry id={id} label={label} />
        </td>
      )}
      {cells.map((cell) => (
        <NumberCell key={cell} tape={tape} id={cell} />
      ))}
      {note !== null && (
        <td colSpan={2} className="note">
          {note}
        </td>
      )}
    </tr>
  )
}

/** A number of the tape; a dash until its step has been played. */
function NumberCell({ tape, id }: { readonly tape: Tape; readonly id: QuantityId }) {
  const { values } = useMessages()
  const played = useApp((state) => state.step)
  const lit = useApp((state) => state.lit)
  const writer = useWriter()
  const known = tape.steps.findIndex((step) => step.writes === id) < played
  if (!known)
    return (
      <td className="unknown">
        <span aria-hidden="true">{values.unknownShort}</span>
        <span className="visuallyHidden">{values.unknown}</span>
      </td>
    )
  return (
    <td className={`number${lit === id ? ' lit' : ''}`} data-quantity={id} data-value={tape.values[id]}>
      {writer.quantity(tape, id)}
    </td>
  )
}
