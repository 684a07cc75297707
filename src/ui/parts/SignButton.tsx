interface Props {
  readonly label: string
  /** Whether Tab comes by it: in a table of fields it would be one more stop for each, and a keyboard has a minus. */
  readonly isStop: boolean
  onTurn(): void
}

/** Changes the sign of what stands in a field: the keypads of some phones have no minus. The field keeps the focus. */
export function SignButton({ label, isStop, onTurn }: Props) {
  return (
    <button
      type="button"
      className="signButton"
      aria-label={label}
      tabIndex={isStop ? 0 : -1}
      // The field would lose the focus, and a phone its keypad.
      onMouseDown={(event) => event.preventDefault()}
      onClick={onTurn}
    >
      ±
    </button>
  )
}
