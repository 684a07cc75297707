import { becomes, difference, product, quantity, type Expression } from '../expression'
import { activationAt } from '../otherKinds'
import type { Problem } from '../problem'
import { name, type Quantity } from '../quantities'
import type { Topology } from '../topology'
import { lossOf } from './lossOf'

/** The formulas that a network's activations and its loss put in the place of the usual ones; null for all others. */
export function otherFormulas(problem: Problem, { layers }: Topology): (what: Quantity) => Expression | null {
  const loss = lossOf(problem)
  const outputs = layers.at(-1)!
  return (what) => {
    switch (what.kind) {
      case 'out': {
        const { node, when } = what
        const nets = layers[node.layer]!.map((one) => quantity(name.net(one, when)))
        const coupled = { nets, sum: quantity(name.sum(when)) }
        return activationAt(problem, node.layer).outFormula(quantity(name.net(node, when)), coupled)
      }
      case 'slope': {
        const { node } = what
        return activationAt(problem, node.layer).slopeFormula(quantity(name.out(node)), quantity(name.net(node)))
      }
      case 'error':
        return loss.partFormula(
          quantity(name.target(what.node)),
          quantity(name.out(what.node, what.when)),
          outputs.length,
        )
      case 'dE_dout':
        if (what.node.kind !== 'output') return null
        return loss.byOutFormula(quantity(name.target(what.node)), quantity(name.out(what.node)), outputs.length)
      case 'delta': {
        const { node } = what
        if (node.kind !== 'output' || !loss.cancels) return null
        const factors = product(quantity(name.errorByOut(node)), quantity(name.slope(node)))
        return becomes(factors, difference(quantity(name.out(node)), quantity(name.target(node))))
      }
      default:
        return null
    }
  }
}
