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
import { otherErrorSlips } from './kindSlips'
import { halvesSquares } from './replaced'
import { slip, slipsAt, type Slip } from './slip'

const HALF = constant(0.5)

/** What can go wrong at the error of one output. */
export function errorSlips(tape: Tape, node: NetworkNode, when: When): readonly Slip[] {
  const at = slipsAt(name.error(node, when))
  const neighbours = peersOf(tape, node).map((peer) => at(`neighbour:${peer.id}`, error(peer, when)))
  if (!halvesSquares(tape)) return [...otherErrorSlips(tape, node, when), ...neighbours]
  return [
    at('no-half', squaredMiss(node, when)),
    at('not-squared', product(HALF, distance(node, when))),
    at('distance', distance(node, when)),
    at('signed', difference(out(node, when), target(node))),
    at('quarter', square(product(HALF, miss(node, when)))),
    ...peersOf(tape, node).map((peer) =>
      at(`target-of-other:${peer.id}`, product(HALF, square(difference(target(peer), out(node, when))))),
    ),
    ...neighbours,
  ]
}

/** What can go wrong at the total error. */
export function totalSlips(tape: Tape, when: When): readonly Slip[] {
  const at = slipsAt(name.total(when))
  const outputs = tape.topology.layers.at(-1)!
  const parts = [
    ...outputs.map((node) => at(`one-output-only:${node.id}`, error(node, when))),
    at('mean', quotient(sum(outputs.map((node) => error(node, when))), constant(outputs.length))),
  ]
  if (!halvesSquares(tape)) return outputs.length > 1 ? parts : []
  const several = [...parts, at('sum-then-square', product(HALF, square(sum(outputs.map((node) => miss(node, when))))))]
  return [
    ...(outputs.length > 1 ? several : []),
    slip(
      'no-half',
      outputs.map((node) => [name.error(node, when), squaredMiss(node, when)]),
    ),
    at('distances-added', sum(outputs.map((node) => distance(node, when)))),
  ]
}
