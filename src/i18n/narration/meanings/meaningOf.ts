import type { Language } from '../../../content/languages'
import type { Quantity } from '../../../engine'
import { messagesOf, narrationOf } from '../../words'

/** What a quantity is, without its name and number. It comes with the panels: nothing says it before. */
export function meaningOf(language: Language, quantity: Quantity): string {
  return narrationOf(language).ownMeaningOf(quantity) ?? messagesOf(language).meaning(quantity)
}
