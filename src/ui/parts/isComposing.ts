/**
 * Whether a key belongs to an input method that composes.
 *
 * Safari says by 229 alone that Enter has taken what was composed, and Chromium that something begins to be.
 */
export function isComposing(event: KeyboardEvent): boolean {
  return event.isComposing || event.keyCode === 229
}
