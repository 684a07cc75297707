import {
  activationAt,
  constant,
  difference,
  name,
  powerOfE,
  product,
  quotient,
  square,
  type Expression,
  type NetworkNode,
  type Tape,
  type When,
} from '../../engine'
import { computingNodes, outputsOf, sharesWhole, shorterDelta } from './replaced'
import { byOut, miss, net, out, slope, squaredMiss, target, times } from './terms'
import { slip, slipsAt, type Slip } from './slip'

/** What a neuron has of which nothing else is said. */
const sigmoid = activationAt({}, 1)

/** What can go wrong with other activations and losses, on the way back to any number behind the outputs. */
export function kindsBehind(tape: Tape): readonly Slip[] {
  const { problem } = tape
  const outputs = outputsOf(tape)
  const others = computingNodes(tape).filter(isOther(tape))
  const shorter = outputs.flatMap((node) => {
    const formula = shorterDelta(tape, node)
    return formula ? [{ node, formula }] : []
  })
  const isShared = sharesWhole(tape, outputs[0]!)
  const isDoubled = problem.loss === 'square' || problem.loss === 'mean-square'
  return [
    ...(others.length > 0
      ? [
          slip(
            'sigmoid-slope',
            others.map((node) => [name.slope(node), sigmoidSlope(node)]),
          ),
        ]
      : []),
    ...(shorter.length > 0
      ? [
          slip(
            'slope-kept',
            shorter.map(({ node, formula }) => [name.delta(node), product(formula, slope(node))]),
          ),
        ]
      : []),
    ...(isShared
      ? [
          slip(
            'own-share-only',
            outputs.map((node) => [name.delta(node), product(byOut(node), slope(node))]),
          ),
        ]
      : []),
    ...(isDoubled
      ? [
          slip(
            'two-forgotten',
            outputs.map((node) => [name.errorByOut(node), overOutputs(tape, difference(out(node), target(node)))]),
          ),
        ]
      : []),
    ...(problem.loss === 'mean-square' && outputs.length > 1
      ? [
          slip(
            'not-averaged',
            outputs.map((node) => [name.errorByOut(node), product(constant(2), difference(out(node), target(node)))]),
          ),
        ]
      : []),
  ]
}

/** What can go wrong where a neuron that has not the sigmoid makes something of its net. */
export function otherOutSlips(tape: Tape, node: NetworkNode, when: When): readonly Slip[] {
  const at = slipsAt(name.out(node, when))
  const arrived = net(node, when)
  const instead = at('sigmoid-instead', sigmoid.outFormula(arrived))
  switch (activationAt(tape.problem, node.layer).name) {
    case 'sigmoid':
      return []
    case 'softmax':
      return [at('not-bent', arrived), at('no-share', powerOfE(arrived)), instead]
    case 'tanh':
      return [at('not-bent', arrived), instead]
    case 'relu':
    case 'leaky-relu':
      return [at('not-cut', arrived), instead]
    case 'identity':
      return [instead]
  }
}

/** What can go wrong at the slope of a neuron that has not the sigmoid, besides taking another neuron's. */
export function otherSlopeSlips(tape: Tape, node: NetworkNode): readonly Slip[] {
  return isOther(tape)(node) ? [slipsAt(name.slope(node))('sigmoid-slope', sigmoidSlope(node))] : []
}

/** What can go wrong at the error of one output where it is not half the squared distance. */
export function otherErrorSlips(tape: Tape, node: NetworkNode, when: When): readonly Slip[] {
  const at = slipsAt(name.error(node, when))
  const half = product(constant(0.5), square(miss(node, when)))
  switch (tape.problem.loss ?? 'half-square') {
    case 'half-square':
      return []
    case 'square':
      return [at('half-kept', half)]
    case 'mean-square':
      return [
        at('half-kept', overOutputs(tape, half)),
        ...(outputsOf(tape).length > 1 ? [at('not-averaged', squaredMiss(node, when))] : []),
      ]
    case 'cross-entropy':
      return [
        at('squares-for-entropy', half),
        ...(activationAt(tape.problem, node.layer).name === 'sigmoid' ? [at('one-log', firstLog(node, when))] : []),
      ]
  }
}

/** −target · ln out, the part of the error for what should be there. */
function firstLog(node: NetworkNode, when: When): Expression {
  return times(constant(-1), { kind: 'timesLog', factor: target(node), of: out(node, when) })
}

function overOutputs(tape: Tape, formula: Expression): Expression {
  const { length } = outputsOf(tape)
  return tape.problem.loss === 'mean-square' && length > 1 ? quotient(formula, constant(length)) : formula
}

/** Whether a neuron's slope is another one than the sigmoid's; by its own net that of softmax is the same. */
function isOther({ problem }: Tape): (node: NetworkNode) => boolean {
  return ({ layer }) => !['sigmoid', 'softmax'].includes(activationAt(problem, layer).name)
}

function sigmoidSlope(node: NetworkNode): Expression {
  return sigmoid.slopeFormula(out(node), net(node))
}
