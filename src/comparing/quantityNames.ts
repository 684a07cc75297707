import { name, type Quantity, type QuantityId } from '../engine'
import { plainText } from '../notation/plainText'
import { symbolText } from '../notation/symbolText'
import type { Reads } from './figure'

type Quantities = ReadonlyMap<QuantityId, Quantity>

/** The names of each network that was asked for, by how they are spelt without marks. */
const KNOWN = new WeakMap<Quantities, ReadonlyMap<string, Reads>>()

/**
 * What a name means in this network, as people type and paste it: `∂E/∂w5`, `dE/dw_5`, `grad.w5`, `δ_o1`, `delta o1`, `w7+`,
 * `new w7`, `Δw7`, `\partial E/\partial w_5`, each also with a minus in front. Null if it means nothing.
 */
export function readsIn(quantities: Quantities, text: string): Reads | null {
  const plain = plainText(text)
  const isTurned = plain.startsWith('-')
  const found = namesOf(quantities).get(spelling(isTurned ? plain.slice(1) : plain))
  return found ? (isTurned ? { ...found, sign: -1 } : found) : null
}

function namesOf(quantities: Quantities): ReadonlyMap<string, Reads> {
  const known = KNOWN.get(quantities)
  if (known) return known
  const names = new Map<string, Reads>()
  const add = (text: string, reads: Pick<Reads, 'quantity' | 'of'>): void => {
    const key = spelling(text)
    if (!names.has(key)) names.set(key, { ...reads, sign: 1 })
  }
  for (const quantity of quantities.values())
    for (const text of [quantity.id, symbolText(quantity), ...otherNames(quantity)])
      add(text, { quantity: quantity.id, of: 'value' })
  for (const { id, kind, ...rest } of quantities.values())
    if (kind === 'weightGradient' || kind === 'biasGradient') {
      const of = 'edge' in rest ? rest.edge.id : 'bias' in rest ? rest.bias.id : ''
      for (const text of [`change.${of}`, `delta ${of}`]) add(text, { quantity: id, of: 'change' })
    }
  KNOWN.set(quantities, names)
  return names
}

/** What else people call it, beside its name and its symbol. */
function otherNames(quantity: Quantity): readonly string[] {
  switch (quantity.kind) {
    case 'total': {
      const names = ['E_total', 'E_tot', 'total error', '总误差']
      return quantity.when === 'next' ? names.map((one) => `${one}+`) : names
    }
    case 'target':
      return [`t_${quantity.node.id}`, `target${quantity.node.index + 1}`]
    case 'rate':
      return ['η']
    case 'weightGradient':
      return [`dE_${quantity.edge.id}`]
    case 'biasGradient':
      return [`dE_${quantity.bias.id}`]
    case 'delta':
      return [`dE/d${name.net(quantity.node).replace('.', '')}`]
    default:
      return []
  }
}

/** A name without what the ways of writing differ in: marks, spaces, letters that stand for others. */
function spelling(text: string): string {
  return plainText(text)
    .replace(/[Δ∆]/g, 'change')
    .toLowerCase()
    .replace(/\\?partial|∂/g, 'd')
    .replace(/\\frac/g, '')
    .replace(/\\?delta/g, 'δ')
    .replace(/\\?\beta/g, 'η')
    .replace(/^new[ _.]+(.*)$/, '$1+')
    .replace(/(?:['’′]|[ _.]new)$/, '+')
    .replace(/[^\p{L}\p{N}+]/gu, '')
}
