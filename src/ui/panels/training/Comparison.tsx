import { memo, useMemo } from 'react'
import {
  learnsTogether,
  loweredError,
  name,
  type Problem,
  type QuantityId,
  type Seen,
  type Tape,
} from '../../../engine'
import { byName } from '../../../notation/byName'
import { learnedTape } from '../../../session/learnedTape'
import { beginningOf, keptSample } from '../../../session/moment'
import { tapeFor } from '../../../session/tapes'
import { wholeOf } from '../../../session/sight'
import { iterationShown } from '../../../session/selectors'
import { useApp, useMessages } from '../../context/AppContext'
import { Fold } from '../../parts/Fold'
import { MathText } from '../../parts/MathText'
import { HeadSymbol } from '../../parts/HeadSymbol'
import { TapeEnd } from '../../parts/TapeEnd'
import { useLight } from '../../parts/useLight'
import { useWriter } from '../../parts/useWriter'
import { useLit } from '../../parts/useLit'

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
  const { training, transport } = useMessages()
  const start = useApp((state) => state.start)
  const now = useApp(learnedTape)
  const shown = useApp(iterationShown)
  const light = useLight()
  const { problem: first } = beginningOf(start)
  const then = useMemo(() => withSample(first, keptSample(now.sample, first)), [first, now.sample])
  const { topology } = now
  const computing = topology.layers.slice(1).flat()
  const outputs = topology.layers.at(-1)!
  const groups: readonly (readonly [string, readonly QuantityId[]])[] = [
    [training.compareError, [loweredError(now.problem)]],
    [training.compareOutputs, outputs.map((node) => name.out(node))],
    [training.compareSlopes, computing.map(name.slope)],
    [training.compareDeltas, computing.map(name.delta)],
    [training.compareWeights, byName([...topology.edges, ...topology.biases]).map(({ id }) => id)],
  ]
  if (then === now) return <p className="hint">{training.compareSame}</p>
  return (
    <div {...light}>
      <TapeEnd tape={now} />
      <table className="values comparison">
        <thead>
          <tr>
            <th scope="col">{training.compareNumber}</th>
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
            {ids
              .filter((id) => now.quantities.has(id))
              .map((id) => (
                <Row key={id} id={id} then={wholeOf(then)} now={wholeOf(now)} />
              ))}
          </tbody>
        ))}
      </table>
      <p className="hint">{training.compareHint}</p>
    </div>
  )
}

/** The beginning with the sample that is learned now: numbers of two samples say nothing of what has shrunk. */
function withSample(first: Problem, sample: number | null): Tape {
  if (learnsTogether(first)) return tapeFor(first, sample)
  const turn = sample ?? 0
  return tapeFor(turn === (first.turn ?? 0) ? first : { ...first, turn })
}

function Row({ id, then, now }: { readonly id: QuantityId; readonly then: Seen; readonly now: Seen }) {
  const writer = useWriter()
  const lit = useLit()
  return (
    <tr data-quantity={id} className={lit.includes(id) ? 'lit' : undefined}>
      <th scope="row">
        <HeadSymbol quantities={now.tape.quantities} id={id} />
      </th>
      {/* Under another bias rule there were other biases. */}
      <td translate="no" data-value={then.shows(id) ?? undefined}>
        {writer.quantity(then, id)}
      </td>
      <td translate="no" data-value={now.shows(id) ?? undefined}>
        {writer.quantity(now, id)}
      </td>
    </tr>
  )
}
