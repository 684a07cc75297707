import { biasOf, edgesFrom, edgesInto, name, type Edge, type Step } from '../../engine'
import { alongWay } from '../alongWay'
import { along } from '../geometry'
import { wayToError } from '../links'
import type { Box, Point, StopId, Traveller } from '../marks'
import type { Layout } from '../places'
import type { Reading } from '../reading'
import { errorStop, ownPlaces } from '../touches'
import type { View } from '../view'
import { rowsBy } from './biasGradientMove'
import { outside, platesNow } from './alongPlates'
import { bead, type Tone } from './capsule'
import { pairsOf } from './gradientPairs'
import { eased, part } from './part'
import { factor, type Factor } from './said'
import { isFree } from './spots'
import { hasFreeStart } from './updateMove'

/** What goes some way, and how it looks. */
interface Going {
  readonly id: string
  readonly sent: Factor
  readonly tone: Tone
  readonly way: readonly Point[]
}

/**
 * The move of a step whose place is drawn small, or one of many by plates that stand close, or of one whose terms would lie on
 * numbers: what it is made of goes there as beads, and hides no number on the way.
 *
 * Null where there is room for the numbers themselves.
 */
export function foldedMove(step: Step, p: number, reading: Reading, view: View): readonly Traveller[] | null {
  const { small } = view.layout
  const isFolded = small
    ? isOneOfMany(step, reading) || isCrowded(step, reading, view)
    : isPairCrowded(step, reading, view)
  if (!isFolded && !placesOf(step).some((stop) => small?.has(stop))) return null
  const opacity = Math.min(part(p, 0, 0.06), 1 - part(p, 0.8, 0.9))
  const cards = cardsIn(reading, view.layout)
  return goingTo(step, reading, view.layout).flatMap(({ id, sent, tone, way }) => {
    const at = alongWay(way, eased(p, 0, 0.8))
    const shown = opacity * outside(cards, at)
    return shown > 0 ? [bead({ id, tone, value: sent.value, quantity: sent.id, opacity: shown }, at, view)] : []
  })
}

function isOneOfMany({ what }: Step, { playing }: Reading): boolean {
  return 'edge' in what && what.kind !== 'via' && playing.filter((other) => other.what.kind === what.kind).length > 1
}

/** Below the neuron at work stands its bias, and around that others may stand close. */
function isCrowded({ what }: Step, reading: Reading, view: View): boolean {
  if (what.kind === 'biasGradient') return !isFree(rowsBy(what.bias, view.layout), what.bias.id, view.layout)
  return what.kind === 'bias' && !hasFreeStart(what.bias, reading, view)
}

/** Of gradients that are worked out together all go as beads where the factors of one would lie on others. */
function isPairCrowded({ what }: Step, reading: Reading, view: View): boolean {
  if (what.kind !== 'weightGradient') return false
  const pairs = pairsOf(reading, view)
  const { layer } = what.edge.from
  const beside = reading.tape.topology.edges.flatMap(({ id, from }) =>
    from.layer === layer ? (pairs.get(id) ?? []) : [],
  )
  return beside.length > 1 && beside.some((pair) => !pair.isFree)
}

/** Where the parts of a step's move would stand. */
function placesOf({ what }: Step): readonly StopId[] {
  switch (what.kind) {
    case 'error':
      return [what.node.id, errorStop(what.node)]
    case 'dE_dout':
      return what.node.kind === 'output' ? [what.node.id, errorStop(what.node)] : [what.node.id]
    case 'via':
      return [what.edge.from.id]
    default:
      return ownPlaces(what)
  }
}

function goingTo({ what, writes }: Step, reading: Reading, layout: Layout): readonly Going[] {
  const { topology } = reading.tape
  const wayOf = ({ id }: Edge): readonly [Point, Point] => {
    const { from, to } = layout.edges.get(id)!
    return [from, to]
  }
  const going = (id: StopId, sent: Factor, tone: Tone, way: readonly Point[]): Going => ({
    id: `folded.${id}.${writes}`,
    sent,
    tone,
    way,
  })
  switch (what.kind) {
    case 'net': {
      const bias = biasOf(topology, what.node)
      return [
        ...edgesInto(topology, what.node).map((edge) =>
          going(edge.id, factor(name.out(edge.from, what.when), reading), 'forward', wayOf(edge)),
        ),
        ...(bias
          ? [
              going(
                bias.id,
                factor(bias.id, reading),
                'given',
                layout.biases.get(bias.id)!.ways[bias.feeds.indexOf(what.node)]!,
              ),
            ]
          : []),
      ]
    }
    case 'error': {
      const { from, to } = wayToError(layout, what.node)
      return [going(what.node.id, factor(name.out(what.node, what.when), reading), 'forward', [from, to])]
    }
    case 'dE_dout': {
      if (edgesFrom(topology, what.node).length > 0) return []
      const { from, to } = wayToError(layout, what.node)
      return [going(what.node.id, factor(writes, reading), 'backward', [to, from])]
    }
    case 'via': {
      const [from, to] = wayOf(what.edge)
      return [going(what.edge.id, factor(writes, reading), 'backward', [to, from])]
    }
    case 'weightGradient': {
      const { edge } = what
      const [from, to] = wayOf(edge)
      const dot = along({ from, to }, layout.edges.get(edge.id)!.plateAt)
      return [
        going(edge.from.id, factor(name.out(edge.from), reading), 'forward', [from, dot]),
        going(edge.to.id, factor(name.delta(edge.to), reading), 'backward', [to, dot]),
      ]
    }
    case 'biasGradient': {
      const { ways } = layout.biases.get(what.bias.id)!
      return what.bias.feeds.map((node, i) =>
        going(node.id, factor(name.delta(node), reading), 'backward', [...ways[i]!].reverse()),
      )
    }
    // Within a small card, and on a point, nothing goes anywhere.
    default:
      return []
  }
}

/** All cards and plates: a bead goes into them, and not over what is written on them. */
function cardsIn(reading: Reading, layout: Layout): readonly Box[] {
  return [...layout.nodes.values(), ...layout.errors.values(), ...platesNow(reading, layout)]
}
