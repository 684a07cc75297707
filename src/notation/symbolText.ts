import type { Quantity } from '../engine'
import { symbolParts } from './symbols'

/** A symbol as plain text: `w5`, `net_h1`, `h2_1`, `∂E/∂w5`, `w5+`, `Σ e^net`. */
export function symbolText(quantity: Quantity): string {
  return symbolParts(quantity)
    .map(({ text, sub, sup }) =>
      /^[a-z]/.test(text) && (sub || sup) ? `${sub ? '_' : '^'}${text.replaceAll(',', '_')}` : text,
    )
    .join('')
}
