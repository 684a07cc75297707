import {
  activationAt,
  constant,
  difference,
  name,
  negative,
  powerOfE,
  quotient,
  sum,
  type NetworkNode,
  type Tape,
  type When,
} from '../../engine'
import { otherOutSlips } from './kindSlips'
import { net, out, peersOf } from './terms'
import { slipsAt, type Slip } from './slip'

/** What can go wrong where a net is squashed. */
export function outSlips(tape: Tape, node: NetworkNode, when: When): readonly Slip[] {
  const at = slipsAt(name.out(node, when))
  const neighbours = peersOf(tape, node).map((peer) => at(`neighbour:${peer.id}`, out(peer, when)))
  // The others are slips with the sigmoid, and said so.
  if (activationAt(tape.problem, node.layer).name !== 'sigmoid')
    return [...otherOutSlips(tape, node, when), ...neighbours]
  const arrived = net(node, when)
  const one = constant(1)
  const [grows, shrinks] = [powerOfE(arrived), powerOfE(negative(arrived))]
  return [
    at('not-squashed', arrived),
    at('sigma-sign', quotient(one, sum([one, grows]))),
    at('sigma-no-one', quotient(one, shrinks)),
    at('sigma-exp', shrinks),
    at('sigma-denominator', sum([one, shrinks])),
    at('tanh', quotient(difference(grows, shrinks), sum([grows, shrinks]))),
    ...neighbours,
  ]
}
