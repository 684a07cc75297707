import {
  loweredError,
  name,
  valueIn,
  type NetworkNode,
  type Problem,
  type QuantityId,
  type Step,
} from '../../../engine'
import type { PlayedUnit } from './units'

/** The one hidden layer of a network, one of several by its number, or several at once. */
export type HiddenLayers = 'the' | 'several' | number

/** What several steps that were played as one move did together. */
export type UnitFact =
  /** A neuron, or all of a layer, has sent on what it made of its inputs: at first, or once more in the check. */
  | { readonly kind: 'neuron'; readonly node: NetworkNode; readonly again: boolean }
  | {
      readonly kind: 'layer'
      readonly isOutput: boolean
      readonly hidden: HiddenLayers
      /** Whether it has added up its inputs as well, or has only made something of the sums. */
      readonly adds: boolean
      readonly again: boolean
    }
  | { readonly kind: 'errors'; readonly again: boolean }
  /** The whole pass, from the inputs to E. */
  | { readonly kind: 'forward' }
  | { readonly kind: 'check' }
  /** δ and the gradients of a neuron, or of all neurons of a layer. */
  | { readonly kind: 'backAtOutput'; readonly node: NetworkNode | null }
  | { readonly kind: 'backAtHidden'; readonly node: NetworkNode | null; readonly hidden: HiddenLayers }
  /** How E changes with each output, where their shares depend on each other. */
  | { readonly kind: 'pulls' }
  /** The gradients of all samples, put together. */
  | { readonly kind: 'batch' }
  | { readonly kind: 'update'; readonly ofBiases: boolean }

/** What there is to say of these steps. Between them lies no end of a phase; a question may have stopped them before it. */
export function unitFact(steps: readonly Step[], problem: Problem): UnitFact {
  const { phase } = steps[0]!
  const isOneGroup = new Set(steps.map(({ group }) => group)).size === 1
  switch (phase) {
    case 'backward-output':
    case 'backward-hidden': {
      if (steps.every(({ what }) => what.kind === 'dE_dout')) return { kind: 'pulls' }
      const node = isOneGroup ? neuronOf(steps) : null
      if (phase === 'backward-output') return { kind: 'backAtOutput', node }
      return { kind: 'backAtHidden', node, hidden: hiddenLayersOf(steps, problem) }
    }
    case 'batch':
      return { kind: 'batch' }
    case 'update':
      return { kind: 'update', ofBiases: steps.every(({ what }) => what.kind === 'bias') }
    case 'forward':
    case 'check':
      return forwardFact(steps, problem, phase === 'check' ? loweredError(problem, 'next') : null, isOneGroup)
  }
}

/** Once more in the check, for the sake of an E; at first, for E of this sample. */
function forwardFact(
  steps: readonly Step[],
  problem: Problem,
  checked: QuantityId | null,
  isOneGroup: boolean,
): UnitFact {
  const again = checked !== null
  const node = neuronOf(steps)
  if (!node) return { kind: 'errors', again }
  const hasError = steps.some(({ writes }) => writes === (checked ?? name.total()))
  if (hasError && new Set(steps.map(({ layer }) => layer)).size > 1) return { kind: again ? 'check' : 'forward' }
  // Softmax works on all outputs together.
  const isAlone = isOneGroup && steps.every(({ what }) => what.kind !== 'sum')
  if (isAlone) return { kind: 'neuron', node, again }
  const adds = steps.some(({ what }) => what.kind === 'net')
  return { kind: 'layer', isOutput: node.kind === 'output', hidden: hiddenLayersOf(steps, problem), adds, again }
}

function hiddenLayersOf(steps: readonly Step[], { shape }: Problem): HiddenLayers {
  const [layer = 0, ...others] = new Set(steps.map((step) => step.layer))
  if (shape.length === 3) return 'the'
  return others.length > 0 ? 'several' : layer
}

/** How many parameters these steps make smaller, larger, or leave as they were. */
export function movesOf({ seen, steps }: PlayedUnit): {
  readonly down: number
  readonly up: number
  readonly same: number
} {
  const count = { down: 0, up: 0, same: 0 }
  for (const { what } of steps) {
    const parameter = what.kind === 'weight' ? what.edge : what.kind === 'bias' ? what.bias : null
    if (!parameter) continue
    const change = valueIn(seen, name.next(parameter)) - valueIn(seen, parameter.id)
    count[change < 0 ? 'down' : change > 0 ? 'up' : 'same']++
  }
  return count
}

/** The neuron at which these steps happen. */
function neuronOf(steps: readonly Step[]): NetworkNode | null {
  const at = steps.findLast(({ what }) => what.kind === 'out' || what.kind === 'net' || what.kind === 'delta')?.what
  return at && 'node' in at ? at.node : null
}
