import type { QuantityId } from '../../../engine'
import { isParameter } from '../../../notation/origin'
import { tapeOf } from '../../../session/selectors'
import { numberBefore } from '../../../session/whatIf'
import { useApp, useMessages } from '../../context/AppContext'
import { useWriter } from '../../parts/useWriter'
import '../../parts/ghost.css'

/** What a number was before the edits that stand, where it is written as another now; once they are kept it fades. */
export function NumberBefore({ id }: { readonly id: QuantityId }) {
  const { edits } = useMessages()
  const old = useApp((state) => numberBefore(state, id))
  const value = useApp((state) => tapeOf(state).values[id])
  const isGiven = useApp((state) => isParameter(tapeOf(state).quantities.get(id)!))
  const isKept = useApp((state) => state.kept)
  const writer = useWriter()
  if (old === null || value === undefined) return null
  const [written, now] = [old, value].map((one) => writer.value(one, isGiven ? 'given' : 'computed'))
  if (written === now) return null
  return (
    <span className={isKept ? 'way ghost kept' : 'way ghost'} translate="no">
      <span className="visuallyHidden">{edits.from} </span>
      {written}
    </span>
  )
}
