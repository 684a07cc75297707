import type { Quantity } from '../engine'
import { symbolParts } from './symbols'

/** A symbol as plain text: `w5`, `net_h1`, `h2_1`, `∂E/∂w5`, `w5+`. */
export function symbolText(quantity: Quantity): string {
  return symbolParts(quantity)
    .map(({ text, sub }) => (sub && /^[a-z]/.test(text) ? `_${text.replaceAll(',', '_')}` : text))
    .join('')
}
