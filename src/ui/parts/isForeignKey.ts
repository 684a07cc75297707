import { hasModifier } from './hasModifier'
import { isComposing } from './isComposing'

/** Whether a key means something to the browser, to a screen reader or to an input method, and not here. */
export function isForeignKey(event: KeyboardEvent): boolean {
  return isComposing(event) || hasModifier(event)
}
