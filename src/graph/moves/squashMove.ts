import { activationAt, name, type NetworkNode, type When } from '../../engine'
import { alongWay } from '../alongWay'
import { along, centre } from '../geometry'
import type { Point, Traveller } from '../marks'
import type { Reading } from '../reading'
import type { View } from '../view'
import { capsule, sizeFor, textWidth, type Shown } from './capsule'
import { eased, part } from './part'
import { factor, productSaid, said, type Factor } from './said'
import { slotAt, type Slot } from './slots'

/** Along a lane of a neuron: from a slot to the function, a rest at it, and on to the slot of what comes out. */
interface Passage extends Pick<Shown, 'id' | 'tone'> {
  readonly before: Factor
  readonly at: string
  readonly rest: Point
  readonly after: Factor
  readonly from: Slot
  readonly to: Slot
}

/** A longer name has no room beside the old numbers: what it makes of net is there at the end. */
const LONGEST_LETTER = 4

/** Net lifts off its slot, becomes σ(net) at σ, and goes on as out. */
export function outMove(node: NetworkNode, when: When, p: number, reading: Reading, view: View): readonly Traveller[] {
  const box = view.layout.nodes.get(node.id)!
  const net = factor(name.net(node, when), reading)
  const after = factor(name.out(node, when), reading)
  const activation = activationAt(reading.tape.problem, node.layer)
  const squashed = (width: number): string => `${activation.letter}(${said(net, view, width)})`
  const shown = { id: `lane.${after.id}`, tone: 'forward', before: net, after, from: 'net', to: 'out' } as const
  if (when === 'now') {
    const at = squashed(Infinity)
    const rest = { x: centre(box).x, y: box.y + 2 + sizeFor(at, view).height / 2 }
    return through({ ...shown, at, rest }, node, p, view)
  }
  // In the check old numbers stand where σ was: it rests on its own slot, short of the old out.
  if (activation.letter.length > LONGEST_LETTER) return []
  const old = said(factor(name.out(node), reading), view, box.width / 2)
  const room = slotAt(node, 'out', old, view).x - textWidth(old, view) / 2 - box.x - 2
  const at = squashed(room - textWidth(`${activation.letter}()`, view))
  const { y } = slotAt(node, 'net', at, view)
  return through({ ...shown, at, rest: { x: box.x + sizeFor(at, view).width / 2, y } }, node, p, view)
}

/** ∂E/∂out lifts off its slot, is multiplied at × σ′, and goes on as δ. */
export function deltaMove(node: NetworkNode, p: number, reading: Reading, view: View): readonly Traveller[] {
  // With softmax it is a sum over all outputs, and no product that could be shown in the lane.
  if (activationAt(reading.tape.problem, node.layer).name === 'softmax') return []
  const box = view.layout.nodes.get(node.id)!
  const before = factor(name.errorByOut(node), reading)
  const at = productSaid([before, factor(name.slope(node), reading)], view, box.width - 4)
  const after = factor(name.delta(node), reading)
  const rest = { x: centre(box).x, y: box.y + box.height - 2 - sizeFor(at, view).height / 2 }
  return through(
    { id: `lane.${after.id}`, tone: 'backward', before, at, rest, after, from: 'dE_dout', to: 'delta' },
    node,
    p,
    view,
  )
}

/** Of a card's width, what a number on its lanes has at most. */
const SHARE = 0.65

function through(
  { before, at, rest, after, from, to, ...shown }: Passage,
  node: NetworkNode,
  p: number,
  view: View,
): readonly Traveller[] {
  const room = view.layout.nodes.get(node.id)!.width * SHARE
  const opacity = Math.min(part(p, 0, 0.06), 1 - part(p, 0.92, 0.99))
  if (opacity === 0) return []
  const [setOff, arrived] = [said(before, view, room), said(after, view, room)]
  if (p < 0.34)
    return [
      capsule(
        { ...shown, text: setOff, value: before.value, quantity: before.id, opacity },
        along({ from: slotAt(node, from, setOff, view), to: rest }, eased(p, 0.04, 0.34)),
        view,
      ),
    ]
  if (p < 0.6) return [capsule({ ...shown, text: at, value: after.value, quantity: null, opacity }, rest, view)]
  const slot = slotAt(node, to, arrived, view)
  // Along the lane first: it must not lie on what stands in the other slot.
  const way = [rest, { x: slot.x, y: rest.y }, slot]
  return [
    capsule(
      { ...shown, text: arrived, value: after.value, quantity: after.id, opacity },
      alongWay(way, eased(p, 0.6, 0.9)),
      view,
    ),
  ]
}
