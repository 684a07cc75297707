import { narrationOf } from '../../i18n/words'
import { originOf } from '../../notation/origin'
import { momentOf, shownProblem } from '../../session/moment'
import { editedBetween } from '../../session/parameters'
import { tapeOf } from '../../session/selectors'
import { changedSince, mostTelling } from '../../session/whatIf'
import { useApp, useMessages } from '../context/AppContext'
import { MathText } from '../parts/MathText'
import { NamedSymbol } from '../parts/NamedSymbol'
import { useWriter } from '../parts/useWriter'
import { sightOf } from '../../session/sight'
import { useShallow } from 'zustand/react/shallow'
import './editChanges.css'

const ROWS = 6

/** What the edits of this sitting have changed, in order of flow: each number as it was, and as it is. */
export function EditChanges() {
  const { edits: messages, values } = useMessages()
  const language = useApp((state) => state.language)
  const before = useApp((state) => state.before)
  const now = useApp(useShallow(momentOf))
  const tape = useApp(tapeOf)
  const writer = useWriter()
  if (!before) return null
  const edited = editedBetween(shownProblem(before), shownProblem(now))
  const changed = changedSince(before, now)
  const telling = mostTelling(changed, tape, ROWS)
  const [then, seen] = [sightOf(before), sightOf(now)]
  const only = edited.length === 1 ? tape.quantities.get(edited[0]!) : undefined
  return (
    <table className="editChanges">
      <caption>
        <MathText>
          {only ? messages.edited({ name: narrationOf(language).quantityName(only) }) : messages.editedSeveral}
        </MathText>
      </caption>
      <thead className="visuallyHidden">
        <tr>
          <th scope="col">{values.name}</th>
          <th scope="col">{messages.from}</th>
          <th scope="col">{messages.to}</th>
        </tr>
      </thead>
      <tbody>
        {telling.map(({ id, before: old, now: value }) => (
          <tr key={id} className={`from-${originOf(tape, id)}`}>
            <th scope="row">
              <NamedSymbol quantities={tape.quantities} id={id} />
            </th>
            <td translate="no" data-value={old}>
              {writer.quantity(then, id)} <span aria-hidden="true">→</span>
            </td>
            <td translate="no" data-quantity={id} data-value={value}>
              {writer.quantity(seen, id)}
            </td>
          </tr>
        ))}
      </tbody>
      {telling.length < changed.length && (
        <tfoot>
          <tr>
            <td colSpan={3}>{messages.more({ count: changed.length - telling.length })}</td>
          </tr>
        </tfoot>
      )}
    </table>
  )
}
