import { name, type NetworkNode, type When } from '../../engine'
import { alongWay } from '../alongWay'
import { along } from '../geometry'
import type { Traveller } from '../marks'
import type { Layout } from '../places'
import type { Reading } from '../reading'
import type { View } from '../view'
import { BEAD, capsule, sizeFor, unfolding } from './capsule'
import { BLANK } from './obstacles'
import { eased, part } from './part'
import { differenceSaid, factor, said } from './said'
import { outOnErrorAt, slotAt, targetOnErrorAt } from './slots'

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

/** When the output and its target have met, when their difference is worked out, and when that has arrived. */
const MET = 0.24
const WORKED_OUT = 0.52
const BACK = 0.86
/** Upright: when it is a bead, and when no longer. */
const FOLDED = 0.6
const UNFOLDS = 0.77
/** Between a capsule and the side of an error card. */
const RIM = 4

/** On the error card the target is taken from what came out; what is left is how the error changes with it, and goes back. */
export function errorBackMove(node: NetworkNode, p: number, reading: Reading, view: View): readonly Traveller[] {
  const byOut = factor(name.errorByOut(node), reading)
  const [out, target] = [factor(name.out(node), reading), factor(name.target(node), reading)]
  const row = rowOnError(node, view.layout)
  const difference = differenceSaid(out, target, view, row.width)
  const at = { x: row.right - sizeFor(difference, view).width / 2, y: outOnErrorAt(node, difference, view).y }
  const id = `back.${node.id}`
  const opacity = Math.min(part(p, 0, 0.06), 1 - part(p, 0.92, 0.99))
  // Of another loss what goes back is no difference: it is worked out on the card, and only then sets off.
  const { loss = 'half-square' } = reading.tape.problem
  if (loss !== 'half-square' && p < WORKED_OUT) return []
  if (p < MET) {
    const text = said(target, view, row.width)
    const way = { from: targetOnErrorAt(node, text, view), to: outOnErrorAt(node, text, view) }
    const { id: quantity, value } = target
    const coming = { id: `${id}.target`, text, value, quantity, tone: 'given', opacity } as const
    // Half the way: it must not lie on what it is taken from.
    return [capsule(coming, along(way, 0.5 * eased(p, 0, MET)), view)]
  }
  const { value } = byOut
  if (p < WORKED_OUT) return [capsule({ id, text: difference, value, quantity: null, tone: 'backward' }, at, view)]
  const text = said(byOut, view, view.layout.sizes.traveller.width)
  const [from, to] = [outOnErrorAt(node, text, view), slotAt(node, 'dE_dout', text, view)]
  const going = { id, text, value, quantity: byOut.id, tone: 'backward', opacity } as const
  const moved = eased(p, WORKED_OUT, BACK)
  // Out of the card before it goes down: below its row stands the error's name.
  if (view.layout.orientation === 'wide')
    return [capsule(going, alongWay([from, { x: to.x, y: from.y }, to], moved), view)]
  // Up the right side as a bead: above its row stands the target.
  const x = row.right + RIM - BEAD / 2
  const way = [from, { x, y: from.y }, { x, y: to.y }, to]
  const unfolded = 1 - part(p, WORKED_OUT, FOLDED) + part(p, UNFOLDS, BACK)
  return [unfolding(going, sizeFor(text, view), unfolded, alongWay(way, moved), view)]
}

/** From the right side of an error card to its left one, or where that stands beside its output on to this. */
function rowOnError(
  { id }: NetworkNode,
  { errors, nodes, orientation }: Layout,
): { readonly right: number; readonly width: number } {
  const [error, output] = [errors.get(id)!, nodes.get(id)!]
  const right = error.x + error.width - RIM
  const left = orientation === 'wide' ? output.x + output.width - BLANK : error.x + RIM
  return { right, width: right - left }
}

/** It comes out of one number and goes into another. */
function fade(p: number): number {
  return Math.min(part(p, 0, 0.06), 1 - part(p, 0.88, 0.99))
}
