import {
  activationAt,
  endsInSoftmax,
  learnsTogether,
  name,
  valueIn,
  type ActivationName,
  type NetworkNode,
  type Problem,
  type Seen,
} from '../../engine'
import type { Told } from '../narration/narration'
import { lossKindOf, type LossKind } from './lossWords'

/** A reason that only networks of other kinds give. */
export type KindReason =
  | { readonly kind: 'sum' | 'otherSlope' | 'batchError' | 'sumAgain' | 'sharesAgain' | 'errorOfMany' }
  /** Why E, a sum, can't be looked at part by part: one net moves every share. */
  | { readonly kind: 'totalOfShares' }
  /** How the gradients of all samples become one. */
  | { readonly kind: 'batchGradient'; readonly isMean: boolean }
  /** Of an activation's curve; at its corner it has no slope. */
  | { readonly kind: 'curve'; readonly activation: OtherCurve; readonly isAtCorner: boolean }
  | { readonly kind: 'error'; readonly loss: LossKind }
  | { readonly kind: 'pull'; readonly loss: LossKind; readonly node: string }
  /** Why δ of an output comes to out − target: with softmax through all shares, with σ because the slope cancels. */
  | { readonly kind: 'cancels'; readonly node: string; readonly isShare: boolean }
  /** Why nothing gets back through a ReLU. */
  | { readonly kind: 'off'; readonly node: string }

type OtherCurve = Exclude<ActivationName, 'sigmoid'>

/** Why a step computes what it does, where the reason is the network's own; null where it is the one of ever. */
export function kindReason({ seen, step: { what, phase } }: Told): KindReason | null {
  const { problem } = seen.tape
  if (phase === 'check') return inTheCheck(problem, what.kind, 'node' in what ? what.node : null)
  const loss = lossKindOf(problem)
  switch (what.kind) {
    case 'sum':
    case 'otherSlope':
    case 'batchError':
      return { kind: what.kind }
    case 'batchGradient':
      return { kind: 'batchGradient', isMean: problem.batch === 'mean' }
    case 'out':
      return ofCurve(problem, what.node, false)
    case 'slope': {
      const isTanh = activationAt(problem, what.node.layer).name === 'tanh'
      return isTanh ? null : ofCurve(problem, what.node, valueIn(seen, name.net(what.node)) === 0)
    }
    case 'error':
      return { kind: 'error', loss }
    case 'total':
      return endsInSoftmax(problem) ? { kind: 'totalOfShares' } : null
    case 'dE_dout':
      return what.node.kind === 'output' ? { kind: 'pull', loss, node: what.node.id } : null
    case 'delta':
      return ofDelta(seen, what.node)
    default:
      return null
  }
}

function ofCurve(problem: Problem, node: NetworkNode, isAtCorner: boolean): KindReason | null {
  const { name: activation } = activationAt(problem, node.layer)
  return activation === 'sigmoid' ? null : { kind: 'curve', activation, isAtCorner }
}

function ofDelta(seen: Seen, node: NetworkNode): KindReason | null {
  const { problem } = seen.tape
  const { name: activation } = activationAt(problem, node.layer)
  if (node.kind === 'output' && problem.loss === 'cross-entropy')
    return { kind: 'cancels', node: node.id, isShare: endsInSoftmax(problem) }
  const net = valueIn(seen, name.net(node))
  if (activation !== 'relu' || net > 0) return null
  return net === 0 ? { kind: 'curve', activation, isAtCorner: true } : { kind: 'off', node: node.id }
}

function inTheCheck(problem: Problem, kind: string, node: NetworkNode | null): KindReason | null {
  if (kind === 'sum') return { kind: 'sumAgain' }
  if (kind === 'out' && node && activationAt(problem, node.layer).name === 'softmax') return { kind: 'sharesAgain' }
  return kind === 'error' && learnsTogether(problem) ? { kind: 'errorOfMany' } : null
}
