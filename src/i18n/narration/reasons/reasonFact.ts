import {
  activationAt,
  biasOf,
  edgesFrom,
  edgesInto,
  endsInSoftmax,
  gradientUsed,
  isTrueSlope,
  loweredError,
  name,
  valueIn,
  type Bias,
  type Edge,
  type NetworkNode,
  type Parameter,
  type QuantityId,
  type Seen,
  type Step,
  type Tape,
} from '../../../engine'

/** How far a net is pushed where a reason speaks of a small push. */
export const SMALL_PUSH = 0.01

/** What the reason for a step speaks of; steps of one kind have the same reason, with their own names and numbers. */
export type ReasonFact =
  | { readonly kind: 'net'; readonly first: Edge; readonly weight: number; readonly bias: Bias | null }
  | { readonly kind: 'out'; readonly node: NetworkNode; readonly limits: readonly [low: number, high: number] }
  | { readonly kind: 'error' }
  /** Of a kind that the usual network has not: the reason comes with that kind. */
  | { readonly kind: 'other' }
  | { readonly kind: 'total'; readonly outputs: readonly NetworkNode[] }
  | { readonly kind: 'miss'; readonly node: NetworkNode }
  | { readonly kind: 'slope'; readonly node: NetworkNode; readonly moves: number }
  | { readonly kind: 'delta'; readonly node: NetworkNode }
  | { readonly kind: 'hiddenDelta'; readonly node: NetworkNode; readonly isMoved: boolean }
  | { readonly kind: 'weight'; readonly edge: Edge; readonly isMoved: boolean }
  | { readonly kind: 'via'; readonly edge: Edge; readonly newWeight: boolean }
  | SumFact
  | { readonly kind: 'bias'; readonly bias: Bias; readonly isMoved: boolean }
  | {
      readonly kind: 'update'
      readonly parameter: Parameter
      readonly change: number
      readonly isTrue: boolean
      /** A wrong program's gradient, of which nothing is given away. */
      readonly isClaimed: boolean
    }
  | { readonly kind: 'forecast'; readonly change: number; readonly isTrue: boolean }
  | { readonly kind: 'check' }
  | { readonly kind: 'checkOut' }
  | { readonly kind: 'checkError'; readonly outputs: number }
  | { readonly kind: 'measured'; readonly forecast: number; readonly measured: number; readonly isTrue: boolean }

/** What a move does to E. */
export type UpdateFact = Extract<ReasonFact, { kind: 'update' }>

/** More neurons than these are counted and not named. */
export const MOST_NAMES = 3

/** What happens to E, path by path, when a hidden neuron sends a little more. */
export interface SumFact {
  readonly kind: 'sum'
  readonly node: NetworkNode
  readonly paths: readonly NetworkNode[]
  /** Over these E rises, over those it falls; over the others it stays. */
  readonly rising: readonly NetworkNode[]
  readonly falling: readonly NetworkNode[]
  /** Whether each path leads to an error of its own; softmax has each net move all of them. */
  readonly isErrors: boolean
  /** Whether what comes back over them came over weights that had moved. */
  readonly isMoved: boolean
}

/** What there is to say about why a step that was played computes what it does. */
export function reasonFact(seen: Seen, step: Step): ReasonFact {
  const { tape } = seen
  const { topology } = tape
  const { what, phase } = step
  if (phase === 'check') return inCheck(seen, step)
  switch (what.kind) {
    case 'net': {
      const first = edgesInto(topology, what.node)[0]!
      return { kind: 'net', first, weight: valueIn(seen, first.id), bias: biasOf(topology, what.node) }
    }
    case 'out':
      return { kind: 'out', node: what.node, limits: activationAt(tape.problem, what.node.layer).limits }
    case 'error':
      return { kind: 'error' }
    case 'total':
      return { kind: 'total', outputs: topology.layers.at(-1)! }
    case 'dE_dout':
      return what.node.kind === 'output' ? { kind: 'miss', node: what.node } : sum(seen, what.node)
    case 'slope':
      return { kind: 'slope', node: what.node, moves: SMALL_PUSH * valueIn(seen, what.id) }
    case 'delta':
      if (what.node.kind === 'output') return { kind: 'delta', node: what.node }
      return { kind: 'hiddenDelta', node: what.node, isMoved: cameOverMoved(tape, edgesInto(topology, what.node)[0]!) }
    case 'via':
      return { kind: 'via', edge: what.edge, newWeight: tape.problem.updateOrder === 'output-first' }
    case 'weightGradient':
      return { kind: 'weight', edge: what.edge, isMoved: cameOverMoved(tape, what.edge) }
    case 'biasGradient':
      return { kind: 'bias', bias: what.bias, isMoved: cameOverMoved(tape, what.bias) }
    case 'weight':
      return moved(seen, step.writes, what.edge)
    case 'bias':
      return moved(seen, step.writes, what.bias)
    case 'sum':
    case 'otherSlope':
    case 'batchGradient':
    case 'batchError':
      return { kind: 'other' }
    case 'sampleGradient':
    case 'sampleError':
    case 'input':
    case 'target':
    case 'rate':
      throw new Error(`No step writes ${what.id}`)
  }
}

/** What is said once need not be said of every number of the second forward pass. */
function inCheck(seen: Seen, { what, writes }: Step): ReasonFact {
  // What was promised is that the E falls which the update goes by.
  if (writes === loweredError(seen.tape.problem, 'next')) return measured(seen)
  switch (what.kind) {
    case 'error':
      return { kind: 'checkError', outputs: seen.tape.topology.layers.at(-1)!.length }
    case 'out':
      return { kind: 'checkOut' }
    default:
      return { kind: 'check' }
  }
}

function sum(seen: Seen, node: NetworkNode): SumFact {
  const paths = edgesFrom(seen.tape.topology, node)
  const where = (holds: (change: number) => boolean): readonly NetworkNode[] =>
    paths.filter((edge) => holds(valueIn(seen, name.via(edge)))).map(({ to }) => to)
  return {
    kind: 'sum',
    node,
    paths: paths.map(({ to }) => to),
    rising: where((change) => change > 0),
    falling: where((change) => change < 0),
    isErrors: paths.every(({ to }) => to.kind === 'output') && !endsInSoftmax(seen.tape.problem),
    isMoved: cameOverMoved(seen.tape, edgesInto(seen.tape.topology, node)[0]!),
  }
}

/** Whether a gradient is made from a δ that came back over weights which had moved; of a wrong program nothing is given away. */
function cameOverMoved(tape: Tape, parameter: Parameter): boolean {
  return tape.problem.program === undefined && !isTrueSlope(tape, parameter)
}

/** The last move of an update looks back at all of them. */
function moved(seen: Seen, writes: QuantityId, parameter: Parameter): ReasonFact {
  const { tape } = seen
  const next = tape.steps[tape.places.get(writes)! + 1]
  if (next?.phase === 'check') return { kind: 'forecast', change: forecast(seen), isTrue: areTrue(seen) }
  return {
    kind: 'update',
    parameter,
    change: lowering(seen, [parameter]),
    isTrue: isTrueSlope(tape, parameter),
    isClaimed: tape.problem.program !== undefined,
  }
}

function measured(seen: Seen): ReasonFact {
  const { problem } = seen.tape
  return {
    kind: 'measured',
    forecast: forecast(seen),
    measured: valueIn(seen, loweredError(problem, 'next')) - valueIn(seen, loweredError(problem)),
    isTrue: areTrue(seen),
  }
}

/** By how much E should change if it went on as straight as its slopes say. */
function forecast(seen: Seen): number {
  return lowering(seen, seen.tape.topology.trained)
}

function lowering(seen: Seen, parameters: readonly Parameter[]): number {
  const squares = parameters.map((parameter) => valueIn(seen, gradientUsed(seen.tape.problem, parameter)) ** 2)
  return 0 - valueIn(seen, name.rate) * squares.reduce((total, square) => total + square, 0)
}

function areTrue({ tape }: Seen): boolean {
  return tape.topology.trained.every((parameter) => isTrueSlope(tape, parameter))
}
