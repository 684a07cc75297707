import type { ComponentProps } from 'react'

interface Props extends Omit<ComponentProps<'button'>, 'type' | 'disabled' | 'onClick'> {
  /** Whether pressing it does nothing now. */
  readonly isDisabled: boolean
  onPress(): void
}

/**
 * A button that may have nothing more to do once it is pressed.
 *
 * It keeps the focus then: where a browser disables a button, the focus falls to the page, and Space plays.
 */
export function LastingButton({ isDisabled, onPress, ...others }: Props) {
  return (
    <button
      {...others}
      type="button"
      aria-disabled={isDisabled || undefined}
      onClick={() => {
        if (!isDisabled) onPress()
      }}
    />
  )
}
