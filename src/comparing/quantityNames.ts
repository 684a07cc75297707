import { name, type Parameter, type Quantity, type QuantityId } from '../engine'
import { plainText } from '../engine/typed/plainText'
import { symbolText } from '../notation/symbolText'
import type { Reads } from './figure'

type Quantities = ReadonlyMap<QuantityId, Quantity>

/** Whose names are read: those that the page shows, which weights can be given anew, or those of links, files and sources. */
export type NamedBy = 'page' | 'program'

type Names = ReadonlyMap<string, Reads>

/** The names of each network that was asked for, by how they are spelt without marks. */
const KNOWN: Readonly<Record<NamedBy, WeakMap<Quantities, Names>>> = { page: new WeakMap(), program: new WeakMap() }

/**
 * What a name means in this network, as people type and paste it: `∂E/∂w5`, `dE/dw_5`, `grad.w5`, `δ_o1`, `delta o1`, `w7+`,
 * `new w7`, `Δw7`, `−η · ∂E/∂w7`, `\partial E/\partial w_5`, each also with a minus in front. Null if it means nothing.
 * `dw7` is no name: to some it is Δw7, to others ∂E/∂w7.
 */
export function readsIn(quantities: Quantities, text: string, by: NamedBy): Reads | null {
  const plain = plainText(text)
  const isTurned = plain.startsWith('-')
  const found = namesOf(quantities, by).get(spelling(isTurned ? plain.slice(1) : plain))
  return found ? (isTurned ? { ...found, sign: found.sign < 0 ? 1 : -1 } : found) : null
}

function namesOf(quantities: Quantities, by: NamedBy): Names {
  const known = KNOWN[by].get(quantities)
  if (known) return known
  const names = new Map<string, Reads>()
  const add = (
    texts: readonly string[],
    { id }: Quantity,
    of: Reads['of'] = 'value',
    sign: Reads['sign'] = 1,
  ): void => {
    for (const key of texts.map(spelling)) if (!names.has(key)) names.set(key, { quantity: id, of, sign })
  }
  const all = [...quantities.values()]
  // Where all samples are learned together, E on the page is that of all of them, and its slope is what moves the weights.
  const first = by === 'page' ? all.filter(({ kind }) => kind === 'batchError' || kind === 'batchGradient') : []
  if (by === 'program') for (const one of all) add([one.id], one)
  for (const one of [...first, ...all]) add([symbolText(one), ...otherNames(one)], one)
  // A weight may be called on the page as another one is in the program.
  if (by === 'page') for (const one of all) add(pageIds(one), one)
  for (const one of all) if (one.kind !== 'weight' || one.when === 'next') add([one.id], one)
  for (const changesOf of by === 'page' ? [pageChanges, programChanges] : [programChanges, pageChanges])
    for (const one of [...first, ...all]) add(changesOf(one), one, 'change')
  // The change is −η times the gradient: with a minus in front it is read as it is.
  for (const one of [...first, ...all])
    if (movedBy(one))
      add(
        [symbolText(one), ...otherNames(one), one.id].map((text) => `η${text}`),
        one,
        'change',
        -1,
      )
  for (const one of all) if (one.kind === 'input') add([`∂E/∂${one.id}`, `dE_dout.${one.id}`], one, 'slope')
  KNOWN[by].set(quantities, names)
  return names
}

/** The parameter of a gradient, by which an update moves it. */
export function movedBy(gradient: Quantity): Parameter | null {
  switch (gradient.kind) {
    case 'weightGradient':
      return gradient.edge
    case 'biasGradient':
      return gradient.bias
    case 'batchGradient':
      return gradient.parameter
    default:
      return null
  }
}

/** What an update adds, said behind the name of what it is added to. */
const CHANGE = ['change', '变化量', '的变化量', '更新量', '的更新量']

/** What the program would call it if weights were named there as on the page. */
function pageIds(one: Quantity): readonly string[] {
  const parameter = one.kind === 'weight' ? one.edge : movedBy(one)
  return parameter === null ? [] : [`${one.id.slice(0, -parameter.id.length)}${parameter.called}`]
}

function pageChanges(gradient: Quantity): readonly string[] {
  const called = movedBy(gradient)?.called
  if (called === undefined) return []
  return [
    ...['change', 'change of', 'change in', 'delta'].map((word) => `${word} ${called}`),
    ...CHANGE.map((word) => `${called} ${word}`),
  ]
}

function programChanges(gradient: Quantity): readonly string[] {
  const id = movedBy(gradient)?.id
  return id === undefined ? [] : [`change.${gradient.kind === 'batchGradient' ? 'batch.' : ''}${id}`]
}

/** What else people call it, beside its name and its symbol. */
function otherNames(quantity: Quantity): readonly string[] {
  switch (quantity.kind) {
    case 'total':
    case 'batchError': {
      const names = ['E_total', 'E_tot', 'total error', 'loss', 'cost', '总误差', '误差', '损失']
      return quantity.when === 'next' ? names.map((one) => `${one}+`) : names
    }
    case 'target':
      return [`t_${quantity.node.id}`, `target${quantity.node.index + 1}`]
    case 'rate':
      return ['η']
    case 'weightGradient':
    case 'biasGradient':
    case 'batchGradient':
      return [`dE_${movedBy(quantity)!.called}`, ...gradientsOf(movedBy(quantity)!.called)]
    case 'delta':
      return [`dE/d${name.net(quantity.node).replace('.', '')}`]
    default:
      return []
  }
}

function gradientsOf(called: string): readonly string[] {
  return [`gradient ${called}`, `gradient of ${called}`, `${called} gradient`, `${called} 的梯度`]
}

/** The slopes of E, by another name of its. */
const SLOPE_OF_TOTAL = /^(η?)detot(?:al)?d/

/** A name without what the ways of writing differ in: marks, spaces, letters that stand for others. */
function spelling(text: string): string {
  return plainText(text)
    .replace(/[Δ∆]/g, 'change')
    .toLowerCase()
    .replace(/\\?partial|∂/g, 'd')
    .replace(/\\frac/g, '')
    .replace(/\\?delta/g, 'δ')
    .replace(/\\?\beta/g, 'η')
    .replace(/^(?:(?:new|updated)[ _.]+|新的? ?|更新后的? ?)(.*)$/, '$1+')
    .replace(/(?:['’′]|[ _.]?new)$/, '+')
    .replace(/[^\p{L}\p{N}+]/gu, '')
    .replace(SLOPE_OF_TOTAL, '$1ded')
}
