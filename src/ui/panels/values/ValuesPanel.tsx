import { useMemo, type ReactNode } from 'react'
import { name, trainsBiases, type BiasRule, type QuantityId, type Topology } from '../../../engine'
import { isParameter } from '../../../notation/origin'
import { spokenText } from '../../../notation/spokenText'
import { UNSEEN } from '../../../notation/writer'
import type { Messages } from '../../../i18n/pieces'
import { narrationOf } from '../../../i18n/words'
import { VALUE_VIEWS } from '../../../session/looks'
import { sightNow, tapeOf } from '../../../session/selectors'
import { useApp, useMessages, useParts } from '../../context/AppContext'
import { MathText } from '../../parts/MathText'
import { NumberEntry } from '../../parts/NumberEntry'
import { Segments } from '../../parts/Segments'
import { SymbolView } from '../../parts/SymbolView'
import { useLight } from '../../parts/useLight'
import { useWriter } from '../../parts/useWriter'
import { NudgeStrip } from './NudgeStrip'
import '../../parts/valueTable.css'
import './values.css'

/** All numbers of the iteration as tables, or those that are trained as sliders. */
export function ValuesPanel() {
  const { store } = useParts()
  const { values } = useMessages()
  const { view } = useApp((state) => state.looks.values)
  return (
    <div className="valuesPanel">
      <Segments
        label={values.view}
        value={view}
        options={VALUE_VIEWS.map((one) => ({ value: one, text: values.views[one] }))}
        onChange={(one) => store.getState().look('values', { view: one })}
      />
      {view === 'table' ? <ValueTables /> : <NudgeStrip />}
    </div>
  )
}

/** All numbers of the iteration as tables: the text twin of the drawing, and a second place to edit. */
export function ValueTables() {
  const { values } = useMessages()
  const topology = useApp((state) => tapeOf(state).topology)
  const biasRule = useApp((state) => tapeOf(state).problem.biasRule)
  const light = useLight()
  // While numbers change, the tables stay: each cell follows its own number.
  const tables = useMemo(
    () => <Tables topology={topology} biasRule={biasRule} values={values} />,
    [topology, biasRule, values],
  )
  return (
    <div className="valueTables" {...light}>
      {tables}
    </div>
  )
}

interface TablesProps {
  readonly topology: Topology
  readonly biasRule: BiasRule
  readonly values: Messages['values']
}

function Tables({ topology, biasRule, values }: TablesProps) {
  const [inputs = [], ...computing] = topology.layers
  const outputs = topology.layers.at(-1)!
  const trained = trainsBiases(biasRule)
  const paths = topology.edges.filter((edge) => edge.from.kind !== 'input')

  return (
    <>
      <Table caption={values.weights} heads={[values.name, values.value, values.gradient, values.updated]}>
        {topology.edges.map((edge) => (
          <Row
            key={edge.id}
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
            id={bias.id}
            cells={trained ? [name.gradient(bias), name.next(bias)] : []}
            note={trained ? null : values.notTrained}
            edits
          />
        ))}
      </Table>
      <Table caption={values.given} heads={[values.name, values.value]}>
        {[...inputs.map(({ id }) => id), ...outputs.map(name.target), name.rate].map((id) => (
          <Row key={id} id={id} cells={[]} edits />
        ))}
      </Table>
      <Table caption={values.nodes} heads={[values.name, values.now, values.afterUpdate]}>
        {computing
          .flat()
          .flatMap((node) => [
            <Row key={`net.${node.id}`} id={name.net(node)} cells={[name.net(node), name.net(node, 'next')]} />,
            <Row key={`out.${node.id}`} id={name.out(node)} cells={[name.out(node), name.out(node, 'next')]} />,
          ])}
        {outputs.map((node) => (
          <Row key={node.id} id={name.error(node)} cells={[name.error(node), name.error(node, 'next')]} />
        ))}
        <Row id={name.total()} cells={[name.total(), name.total('next')]} />
      </Table>
      <Table caption={values.backward} heads={[values.name, values.value]}>
        {paths.map((edge) => (
          <Row key={`via.${edge.id}`} id={name.via(edge)} cells={[name.via(edge)]} />
        ))}
        {computing
          .flat()
          .flatMap((node) =>
            [name.errorByOut(node), name.slope(node), name.delta(node)].map((id) => (
              <Row key={id} id={id} cells={[id]} />
            )),
          )}
      </Table>
    </>
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
  /** The quantity that gives the row its name. */
  readonly id: QuantityId
  readonly cells: readonly QuantityId[]
  readonly edits?: boolean
  /** Where a weight leads from and to. */
  readonly way?: string
  readonly note?: string | null
}

function Row({ id, cells, edits = false, way, note = null }: RowProps) {
  const language = useApp((state) => state.language)
  const isLit = useApp((state) => state.lit === id)
  const narration = narrationOf(language)
  const quantities = useApp((state) => tapeOf(state).quantities)
  const quantity = quantities.get(id)!
  const label = spokenText(narration.quantityName(quantity))
  return (
    <tr className={isLit ? 'lit' : ''}>
      <th scope="row" data-quantity={id}>
        <span aria-hidden="true">
          <SymbolView quantities={quantities} id={id} />
          {way && (
            <span className="way">
              <MathText isUnheard>{way}</MathText>
            </span>
          )}
        </span>
        <span className="visuallyHidden">{way ? spokenText(`${label}, ${narration.meaningOf(quantity)}`) : label}</span>
      </th>
      {edits && (
        <td className="editCell" data-quantity={id}>
          <NumberEntry id={id} label={label} />
        </td>
      )}
      {cells.map((cell) => (
        <NumberCell key={cell} id={cell} />
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
function NumberCell({ id }: { readonly id: QuantityId }) {
  const { values } = useMessages()
  const value = useApp((state) => sightNow(state).shows(id))
  const quantity = useApp((state) => tapeOf(state).quantities.get(id)!)
  const isLit = useApp((state) => state.lit === id)
  const writer = useWriter()
  if (value === null)
    return (
      <td className="unknown">
        <span aria-hidden="true">{UNSEEN}</span>
        <span className="visuallyHidden">{values.unknown}</span>
      </td>
    )
  return (
    <td className={`number${isLit ? ' lit' : ''}`} translate="no" data-quantity={id} data-value={value}>
      {writer.value(value, isParameter(quantity) ? 'given' : 'computed')}
    </td>
  )
}
