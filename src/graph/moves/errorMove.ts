import { name, type NetworkNode, type When } from '../../engine'
import { along } from '../geometry'
import type { Traveller } from '../marks'
import type { Reading } from '../reading'
import type { View } from '../view'
import { capsule } from './capsule'
import { eased, part } from './part'
import { factor, said } from './said'
import { outOnErrorAt, slotAt } from './slots'

/** From here on the result is there. */
const ARRIVED = 0.8

/** An output goes from its slot to its error. */
export function errorMove(
  node: NetworkNode,
  when: When,
  p: number,
  reading: Reading,
  view: View,
): readonly Traveller[] {
  const out = factor(name.out(node, when), reading)
  const text = said(out, view, view.layout.sizes.traveller.width)
  const way = { from: slotAt(node, 'out', text, view), to: outOnErrorAt(node, text, view) }
  return [
    capsule(
      { id: `error.${node.id}.${when}`, text, value: out.value, quantity: out.id, tone: 'forward', opacity: fade(p) },
      along(way, eased(p, 0, ARRIVED)),
      view,
    ),
  ]
}

/** How the error changes with an output comes back from it, into its slot. */
export function errorBackMove(node: NetworkNode, p: number, reading: Reading, view: View): readonly Traveller[] {
  const byOut = factor(name.errorByOut(node), reading)
  const text = said(byOut, view, view.layout.sizes.traveller.width)
  const way = { from: outOnErrorAt(node, text, view), to: slotAt(node, 'dE_dout', text, view) }
  return [
    capsule(
      { id: `back.${node.id}`, text, value: byOut.value, quantity: byOut.id, tone: 'backward', opacity: fade(p) },
      along(way, eased(p, 0, ARRIVED)),
      view,
    ),
  ]
}

/** It comes out of one number and goes into another. */
function fade(p: number): number {
  return Math.min(part(p, 0, 0.06), 1 - part(p, 0.88, 0.99))
}
