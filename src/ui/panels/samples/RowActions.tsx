import { useMessages } from '../../context/AppContext'

interface Props {
  readonly columns: number
  readonly isOnly: boolean
  onDuplicate(): void
  onRemove(): void
}

/** What can be done with the row above, for hands that have no small cross to hit. */
export function RowActions({ columns, isOnly, onDuplicate, onRemove }: Props) {
  const { samples: words } = useMessages()
  return (
    <tr className="rowActions">
      <td colSpan={columns}>
        <button type="button" className="smallButton" onClick={onDuplicate}>
          {words.duplicate}
        </button>
        {!isOnly && (
          <button type="button" className="smallButton" onClick={onRemove}>
            {words.remove}
          </button>
        )}
      </td>
    </tr>
  )
}
