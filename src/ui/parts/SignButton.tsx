import { readNumber } from '../../engine/typed/readNumber'
import { useMessages } from '../context/AppContext'

interface Props {
  /** What the field is called. */
  readonly name: string
  /** What stands in it. */
  readonly text: string
  /** Whether Tab comes by it: in a table of fields it would be one more stop for each, and a keyboard has a minus. */
  readonly isStop: boolean
  onTurn(): void
}

/**
 * Changes the sign of what stands in a field: the keypads of some phones have no minus. The field keeps the focus.
 *
 * Its name says the number that came of it, and nothing of a text that is none.
 */
export function SignButton({ name, text, isStop, onTurn }: Props) {
  const { sign } = useMessages().editor
  return (
    <button
      type="button"
      className="signButton"
      aria-label={sign({ name, text: 'value' in readNumber(text) ? text : '' })}
      tabIndex={isStop ? 0 : -1}
      // The field would lose the focus, and a phone its keypad.
      onMouseDown={(event) => event.preventDefault()}
      onClick={onTurn}
    >
      ±
    </button>
  )
}
