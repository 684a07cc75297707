import {
  activationAt,
  name,
  recordIteration,
  samplesOf,
  valueIn,
  type NetworkNode,
  type Problem,
  type Seen,
} from '../../engine'

/** A ReLU that lets nothing through: at this sample, or at all of several. */
export interface OffFact {
  /** How many samples there are where it is off at all of them; null where it is not, or where there is only one. */
  readonly forAll: number | null
  /** Whether nothing can bring it back: what other neurons send it may still change, and so may a bias that it shares. */
  readonly isForGood: boolean
  /** Whether nothing gets through its whole layer at any sample: told of the layer's first neuron, and so once. */
  readonly blocks: boolean
}

/** Whether a neuron is off, and for how many samples; null where it is on, or can't be off. */
export function offFact(seen: Seen, node: NetworkNode): OffFact | null {
  const { problem } = seen.tape
  if (activationAt(problem, node.layer).name !== 'relu' || valueIn(seen, name.net(node)) > 0) return null
  const { length } = samplesOf(problem)
  const layer = seen.tape.topology.layers[node.layer]!
  const isDead = isOffForAll(problem, node)
  const isLayerDead = isDead && layer.every((one) => isOffForAll(problem, one))
  return {
    forAll: isDead && length > 1 ? length : null,
    isForGood: isLayerDead || (node.layer === 1 && problem.biasRule !== 'shared'),
    blocks: isLayerDead && node === layer[0],
  }
}

function isOffForAll(problem: Problem, node: NetworkNode): boolean {
  return samplesOf(problem).every((_, sample) => netAt(problem, node, sample) <= 0)
}

/** What a neuron hears from one of the samples alone. */
function netAt(problem: Problem, node: NetworkNode, sample: number): number {
  const { otherSamples: _, schedule: __, turn: ___, ...alone } = problem
  return recordIteration({ ...alone, ...samplesOf(problem)[sample]! }).values[name.net(node)] ?? NaN
}
