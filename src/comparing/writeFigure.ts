import type { QuantityId } from '../engine'
import type { Figure } from './figure'

/** Writes a figure as a line that is read again: `Err6=-delta.o1=0.1311`, `grad.w5@3=0.0822`. */
export function writeFigure({ there, quantity, of, sign, iteration, printed }: Figure): string {
  const name = of === 'change' ? changeOf(quantity) : of === 'slope' ? `dE_dout.${quantity}` : quantity
  const here = `${sign < 0 ? '-' : ''}${name}${iteration === 0 ? '' : `@${iteration}`}`
  return there === null ? `${here}=${printed}` : `${there}=${here}=${printed}`
}

/** `change.w5` or `change.batch.w5`, for the gradient that is behind it. */
function changeOf(gradient: QuantityId): string {
  return gradient.replace(/^(?:grad\.|(?=batch\.))/, 'change.')
}
