import { MOST_IN_LAYER } from '../../../session/reshape/refusal'
import { useKeys } from './useKeys'

interface Props {
  readonly id: string
  readonly label: string
  readonly value: number
  readonly fewer: string
  readonly more: string
  /** What can't be done says so when it is pressed. */
  readonly canShrink: boolean
  readonly canGrow: boolean
  onStep(by: 1 | -1): void
}

const KEYS: Readonly<Record<string, 1 | -1>> = { ArrowUp: 1, ArrowDown: -1, '+': 1, '-': -1, '−': -1 }

/** A small whole number with a minus and a plus; by keyboard one stop, where arrows and signs do the same. */
export function Stepper({ id, label, value, fewer, more, canShrink, canGrow, onStep }: Props) {
  const keys = useKeys((key) => {
    const by = KEYS[key]
    if (by) onStep(by)
    return by !== undefined
  })
  return (
    <div ref={keys} className="stepper">
      <StepButton label={fewer} sign="−" isDisabled={!canShrink} onPress={() => onStep(-1)} />
      <span
        className="stepperValue"
        id={id}
        role="spinbutton"
        tabIndex={0}
        aria-label={label}
        aria-valuenow={value}
        aria-valuemin={1}
        aria-valuemax={MOST_IN_LAYER}
      >
        <span translate="no">{value}</span>
      </span>
      <StepButton label={more} sign="+" isDisabled={!canGrow} onPress={() => onStep(1)} />
    </div>
  )
}

interface StepButtonProps {
  readonly label: string
  readonly sign: string
  readonly isDisabled: boolean
  onPress(): void
}

/** No stop of its own: beside a number that arrow keys change it would only be in the way. */
function StepButton({ label, sign, isDisabled, onPress }: StepButtonProps) {
  return (
    <button
      type="button"
      className="stepperButton"
      tabIndex={-1}
      aria-label={label}
      aria-disabled={isDisabled || undefined}
      onClick={onPress}
    >
      <span aria-hidden="true">{sign}</span>
    </button>
  )
}
