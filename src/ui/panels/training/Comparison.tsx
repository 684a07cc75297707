import { memo } from 'react'
import type { QuantityId, Tape } from '../../../engine'
import { name } from '../../../engine'
import { beginningOf } from '../../../session/branches'
import { tapeFor } from '../../../session/iterations'
import { iterationShown, tapeOf } from '../../../session/selectors'
import { useApp, useMessages } from '../../context/AppContext'
import { Fold } from '../../parts/Fold'
import { MathText } from '../../parts/MathText'
import { SymbolView } from '../../parts/SymbolView'
import { useLight } from '../../parts/useLight'
import { useWriter } from '../../parts/useWriter'

/** The very beginning and the iteration shown, side by side: what has shrunk, and what has grown. */
export const Comparison = memo(function Comparison() {
  const { training } = useMessages()
  return (
    <Fold title={training.compare({ iteration: 0 })}>
      <Tables />
    </Fold>
  )
})

function Tables() {
  const { training, transport, article } = useMessages()
  const problem = useApp((state) => state.problem)
  const now = useApp(tapeOf)
  const shown = useApp(iterationShown)
  const light = useLight()
  const then = tapeFor(beginningOf(problem))
  const { topology } = now
  const computing = topology.layers.slice(1).flat()
  const outputs = topology.layers.at(-1)!
  const groups: readonly (readonly [string, readonly QuantityId[]])[] = [
    [training.compareError, [name.total()]],
    [training.compareOutputs, outputs.map((node) => name.out(node))],
    [training.compareSlopes, computing.map(name.slope)],
    [training.compareDeltas, computing.map(name.delta)],
    [training.compareWeights, [...topology.edges, ...topology.biases].map(({ id }) => id)],
  ]
  if (then === now) return <p className="hint">{training.compareSame}</p>
  return (
    <div {...light}>
      <table className="values comparison">
        <thead>
          <tr>
            <th scope="col">{article.number}</th>
            <th scope="col">{transport.iteration({ iteration: 0 })}</th>
            <th scope="col">{transport.iteration({ iteration: shown })}</th>
          </tr>
        </thead>
        {groups.map(([title, ids]) => (
          <tbody key={title}>
            <tr className="groupRow">
              <th scope="colgroup" colSpan={3}>
                <MathText>{title}</MathText>
              </th>
            </tr>
            {ids.map((id) => (
              <Row key={id} id={id} then={then} now={now} />
            ))}
          </tbody>
        ))}
      </table>
      <p className="hint">{training.compareHint}</p>
    </div>
  )
}

function Row({ id, then, now }: { readonly id: QuantityId; readonly then: Tape; readonly now: Tape }) {
  const { values } = useMessages()
  const writer = useWriter()
  const lit = useApp((state) => state.lit)
  return (
    <tr data-quantity={id} className={lit === id ? 'lit' : undefined}>
      <th scope="row">
        <SymbolView quantities={now.quantities} id={id} />
      </th>
      {/* Under another bias rule there were other biases. */}
      <td data-value={then.values[id]}>{id in then.values ? writer.quantity(then, id) : values.unknownShort}</td>
      <td data-value={now.values[id]}>{writer.quantity(now, id)}</td>
    </tr>
  )
}
