import {
  constant,
  difference,
  name,
  product,
  quotient,
  square,
  sum,
  type NetworkNode,
  type Tape,
  type When,
} from '../../engine'
import { distance, error, miss, out, peersOf, squaredMiss, target } from './terms'
import { slip, slipsAt, type Slip } from './slip'

const HALF = constant(0.5)

/** What can go wrong at the error of one output. */
export function errorSlips(tape: Tape, node: NetworkNode, when: When): readonly Slip[] {
  const at = slipsAt(name.error(node, when))
  return [
    at('no-half', squaredMiss(node, when)),
    at('not-squared', product(HALF, distance(node, when))),
    at('distance', distance(node, when)),
    at('signed', difference(out(node, when), target(node))),
    at('quarter', square(product(HALF, miss(node, when)))),
    ...peersOf(tape, node).flatMap((peer) => [
      at(`target-of-other:${peer.id}`, product(HALF, square(difference(target(peer), out(node, when))))),
      at(`neighbour:${peer.id}`, error(peer, when)),
    ]),
  ]
}

/** What can go wrong at the total error. */
export function totalSlips({ topology }: Tape, when: When): readonly Slip[] {
  const at = slipsAt(name.total(when))
  const outputs = topology.layers.at(-1)!
  const several = [
    ...outputs.map((node) => at(`one-output-only:${node.id}`, error(node, when))),
    at('mean', quotient(sum(outputs.map((node) => error(node, when))), constant(outputs.length))),
    at('sum-then-square', product(HALF, square(sum(outputs.map((node) => miss(node, when)))))),
  ]
  return [
    ...(outputs.length > 1 ? several : []),
    slip(
      'no-half',
      outputs.map((node) => [name.error(node, when), squaredMiss(node, when)]),
    ),
    at('distances-added', sum(outputs.map((node) => distance(node, when)))),
  ]
}
