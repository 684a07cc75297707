import { quantityIdIn, type QuantityId, type Tape } from '../../engine'

/** The quantity of this network that is shown where an event happened, if any. */
export function quantityAt(target: EventTarget | null, { quantities }: Pick<Tape, 'quantities'>): QuantityId | null {
  const shown = target instanceof Element ? target.closest('[data-quantity]')?.getAttribute('data-quantity') : null
  return shown ? quantityIdIn(quantities, shown) : null
}
