import { name, type Quantity, type QuantityId } from '../engine'
import { plainText } from '../engine/typed/plainText'
import { symbolText } from '../notation/symbolText'
import { movedBy } from './quantityNames'

/**
 * The numbers that a name may be of where it is of several: a neuron's own, `h1`, and `dw5`, which to programs is the gradient
 * and to books the change. None where it is no such name.
 */
export function mayMean(text: string, quantities: ReadonlyMap<QuantityId, Quantity>): readonly string[] {
  const spelt = letters(text)
  const all = [...quantities.values()]
  for (const one of all) {
    if (one.kind === 'net' && one.when === 'now' && letters(one.node.id) === spelt)
      return [one.id, name.out(one.node), name.delta(one.node)].map((id) => symbolText(quantities.get(id)!))
    const called = movedBy(one)?.called
    if (called !== undefined && `d${letters(called)}` === spelt) return [`∂E/∂${called}`, `Δ${called}`]
  }
  return []
}

function letters(text: string): string {
  return plainText(text)
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '')
}
