import { becomes, difference, negative, powerOfE, product, quantity, sum } from '../expression'
import { name, type Quantity, type When } from '../quantities'
import type { Step } from '../tape'
import type { NetworkNode, Topology } from '../topology'

/**
 * The steps of a network whose outputs share a whole.
 *
 * Forwards all nets of the outputs come first, then Σ e^net, then each one's share. Backwards every ∂E/∂out comes first,
 * since each δ is a sum over all outputs, and each output has its slopes by every net.
 */
export function softmaxSteps(
  steps: readonly Step[],
  { layers }: Topology,
  add: (quantity: Quantity) => Quantity,
): readonly Step[] {
  const outputs = layers.at(-1)!
  const sharesOf = (when: When): readonly Step[] => {
    const shares = steps.filter((step) => isOfOutput(step, 'out') && 'when' in step.what && step.what.when === when)
    const group = `${shares[0]!.phase}.sum`
    const what = add({ id: name.sum(when), kind: 'sum', when })
    const formula = sum(outputs.map((node) => powerOfE(quantity(name.net(node, when)))))
    return [
      { ...shares[0]!, writes: what.id, what, formula, at: 'sum', group },
      ...shares.map((step) => ({ ...step, group })),
    ]
  }
  const byOut = steps.filter((step) => isOfOutput(step, 'dE_dout'))
  return steps.flatMap((step): readonly Step[] => {
    const { what } = step
    if (isOfOutput(step, 'out')) return []
    if (isOfOutput(step, 'net') && 'node' in what && 'when' in what)
      return what.node === outputs.at(-1) ? [step, ...sharesOf(what.when)] : [step]
    if (isOfOutput(step, 'dE_dout')) {
      const isFirst = 'node' in what && what.node === outputs[0]
      return isFirst ? byOut.map((one) => ({ ...one, group: 'backward.sum' })) : []
    }
    if (isOfOutput(step, 'slope') && 'node' in what) return [step, ...otherSlopes(step, what.node, outputs, add)]
    if (isOfOutput(step, 'delta') && 'node' in what) return [{ ...step, formula: deltaFormula(what.node, outputs) }]
    return [step]
  })
}

function isOfOutput({ what }: Step, kind: Quantity['kind']): boolean {
  return what.kind === kind && 'node' in what && what.node.kind === 'output'
}

/** How the other outputs depend on this one's net: each of them falls when it rises. */
function otherSlopes(
  step: Step,
  by: NetworkNode,
  outputs: readonly NetworkNode[],
  add: (quantity: Quantity) => Quantity,
): readonly Step[] {
  return outputs
    .filter((node) => node !== by)
    .map((node) => {
      const what = add({ id: name.otherSlope(node, by), kind: 'otherSlope', node, by })
      const formula = negative(product(quantity(name.out(node)), quantity(name.out(by))))
      return { ...step, writes: what.id, what, formula }
    })
}

/** The sum over all outputs of ∂E/∂out · ∂out/∂net, which comes to out − target where the targets add up to 1. */
function deltaFormula(by: NetworkNode, outputs: readonly NetworkNode[]): Step['formula'] {
  const terms = outputs.map((node) =>
    product(quantity(name.errorByOut(node)), quantity(node === by ? name.slope(node) : name.otherSlope(node, by))),
  )
  return becomes(sum(terms), difference(quantity(name.out(by)), quantity(name.target(by))))
}
