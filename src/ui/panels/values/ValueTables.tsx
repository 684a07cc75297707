import { useMemo, type ComponentProps } from 'react'
import {
  learnsTogether,
  name,
  samplesOf,
  trainsBiases,
  type NetworkNode,
  type Parameter,
  type Tape,
} from '../../../engine'
import { lateWordsOf } from '../../../i18n/words'
import { byName } from '../../../notation/byName'
import { sightNow, tapeOf } from '../../../session/selectors'
import { useApp, useMessages } from '../../context/AppContext'
import { TapeEnd } from '../../parts/TapeEnd'
import { useLight } from '../../parts/useLight'
import { InputGradients } from './InputGradients'
import { isAtNode } from './nodeAtWork'
import { SoftmaxTable } from './SoftmaxTable'
import { ValueRow, ValueTable } from './ValueRow'
import '../../parts/valueTable.css'
import './values.css'

interface Props {
  /** The node whose weights and biases are shown; null for all. */
  readonly near?: NetworkNode | null
}

/** All numbers of the iteration as tables: the text twin of the drawing, and a second place to edit. */
export function ValueTables({ near = null }: Props) {
  const tape = useApp(tapeOf)
  const isAsked = useApp((state) => sightNow(state).asked !== null)
  const light = useLight()
  const { quantities, topology, problem } = tape
  const { biasRule, batch = 'sum' } = problem
  const count = samplesOf(problem).length
  const isTogether = learnsTogether(problem)
  // While numbers change, the tables stay: each cell follows its own number.
  const tables = useMemo(
    () => (
      <>
        <Parameters
          {...{ topology, near, batch }}
          samples={isTogether ? count : null}
          isTrained={trainsBiases(biasRule)}
        />
        <Nodes {...{ topology, quantities }} samples={isTogether ? count : null} />
        <Backward {...{ topology, quantities }} />
      </>
    ),
    [quantities, topology, near, batch, isTogether, count, biasRule],
  )
  return (
    <div className="valueTables" {...light}>
      {/* While a question is open it could give away what is asked. */}
      {!isAsked && <TapeEnd tape={tape} />}
      {tables}
      <InputGradients />
    </div>
  )
}

interface ParametersProps extends Pick<Tape, 'topology'> {
  readonly near: NetworkNode | null
  readonly batch: 'sum' | 'mean'
  /** How many samples are learned together; null where one by one. */
  readonly samples: number | null
  readonly isTrained: boolean
}

/** What a person gives, with the gradients and what the update makes of it. */
function Parameters({ topology, near, batch, samples, isTrained }: ParametersProps) {
  const { values } = useMessages()
  const gradient =
    samples === null
      ? values.gradient
      : { text: values.gradientOfAll[batch]({ count: samples }), below: values.gradientHere }
  const start = [values.name, values.value, gradient]
  const moving = [...start, { text: values.updated, below: values.updateStep }]
  const gradientOf = (one: Parameter): Pick<ComponentProps<typeof ValueRow>, 'cells' | 'part'> =>
    samples === null
      ? { cells: [name.gradient(one)] }
      : { cells: [name.batchGradient(one)], part: { id: name.gradient(one), called: values.gradientHere } }
  const [inputs = []] = topology.layers
  const outputs = topology.layers.at(-1)!
  const biases = topology.biases.filter((bias) => isAtNode(near, bias))
  return (
    <>
      <ValueTable caption={values.weights} heads={moving}>
        {byName(topology.edges)
          .filter((edge) => isAtNode(near, edge))
          .map((edge) => (
            <ValueRow
              key={edge.id}
              id={edge.id}
              {...gradientOf(edge)}
              moves={edge}
              way={`${edge.from.id} → ${edge.to.id}`}
              edits
            />
          ))}
      </ValueTable>
      {biases.length > 0 && (
        <ValueTable caption={values.biases} heads={isTrained ? moving : [...start, values.updated]}>
          {biases.map((bias) =>
            isTrained ? (
              <ValueRow key={bias.id} id={bias.id} {...gradientOf(bias)} moves={bias} edits />
            ) : (
              <ValueRow key={bias.id} id={bias.id} cells={[]} note={values.notTrained} edits />
            ),
          )}
        </ValueTable>
      )}
      <ValueTable caption={values.given} heads={[values.name, values.value]}>
        {[...inputs.map(({ id }) => id), ...outputs.map(name.target), name.rate].map((id) => (
          <ValueRow key={id} id={id} cells={[]} edits />
        ))}
      </ValueTable>
    </>
  )
}

/** What the forward pass writes, before the update and after it. */
function Nodes({ topology, samples }: Pick<Tape, 'topology' | 'quantities'> & { readonly samples: number | null }) {
  const { values } = useMessages()
  const outputs = topology.layers.at(-1)!
  return (
    <ValueTable caption={values.nodes} heads={[values.name, values.now, values.afterUpdate]}>
      {topology.layers
        .slice(1)
        .flat()
        .flatMap((node) => [
          <ValueRow key={`net.${node.id}`} id={name.net(node)} cells={[name.net(node), name.net(node, 'next')]} />,
          <ValueRow key={`out.${node.id}`} id={name.out(node)} cells={[name.out(node), name.out(node, 'next')]} />,
        ])}
      <ValueRow id={name.sum()} cells={[name.sum(), name.sum('next')]} />
      {outputs.map((node) => (
        <ValueRow key={node.id} id={name.error(node)} cells={[name.error(node), name.error(node, 'next')]} />
      ))}
      <Totals samples={samples} />
    </ValueTable>
  )
}

/** E; of the sample shown and of all, where all are learned together. */
function Totals({ samples }: { readonly samples: number | null }) {
  const language = useApp((state) => state.language)
  const cells = [name.total(), name.total('next')]
  if (samples === null) return <ValueRow id={name.total()} cells={cells} />
  const { labels } = lateWordsOf(language, 'kinds')
  return (
    <>
      <ValueRow id={name.total()} cells={cells} which={labels.thisSample} />
      <ValueRow
        id={name.batchError()}
        cells={[name.batchError(), name.batchError('next')]}
        which={labels.allSamples({ count: samples })}
      />
    </>
  )
}

/** What comes back: nothing of a sample that is only looked at, nor where the tape ends before. */
function Backward({ topology, quantities }: Pick<Tape, 'topology' | 'quantities'>) {
  const { values } = useMessages()
  const [, ...computing] = topology.layers
  const isShared = quantities.has(name.sum())
  const paths = topology.edges.filter((edge) => edge.from.kind !== 'input').map(name.via)
  const ofNodes = computing.flat().flatMap((node) =>
    // The slopes of shares have a table of their own.
    isShared && node.kind === 'output'
      ? [name.errorByOut(node), name.delta(node)]
      : [name.errorByOut(node), name.slope(node), name.delta(node)],
  )
  const ids = [...paths, ...ofNodes].filter((id) => quantities.has(id))
  if (ids.length === 0) return null
  return (
    <>
      <ValueTable caption={values.backward} heads={[values.name, values.value]}>
        {ids.map((id) => (
          <ValueRow key={id} id={id} cells={[id]} />
        ))}
      </ValueTable>
      {isShared && <SoftmaxTable outputs={computing.at(-1)!} />}
    </>
  )
}
