import { expect } from 'vitest'

/** A button has nothing more to do, and has the focus still: browsers, but not jsdom, take it from one that is disabled. */
export function expectToKeepFocus(button: HTMLElement): void {
  expect(button).toHaveAttribute('aria-disabled', 'true')
  expect(button).toBeEnabled()
  expect(button).toHaveFocus()
}
