import {
  activationAt,
  biasOf,
  edgesFrom,
  edgesInto,
  name,
  quantityIdIn,
  trainsBiases,
  type ActivationName,
  type Edge,
  type NetworkNode,
  type Parameter,
  type Quantity,
  type QuantityId,
  type Tape,
  type When,
} from '../../engine'
import { readNumber } from '../../engine/typed/readNumber'
import { significantDigits } from '../../engine/typed/significantDigits'
import { showsAs, transposed, type Mistake, type Rule } from '../../mistakes'
import { asTyped } from '../../notation/asTyped'
import { writeParameter } from '../../notation/numbers'
import { symbolText } from '../../notation/symbolText'
import type { Judged } from './judgement'

/** What the sentence about a mistake may name: symbols and numbers as they stand in texts. Empty where there is none. */
export interface MistakeFact {
  readonly rule: Rule
  /** The number, as it was typed. */
  readonly typed: string
  readonly kind: Quantity['kind']
  /** The symbol of what was asked. */
  readonly asked: string
  /** The same before the update, for what is asked in the check. */
  readonly before: string
  /** What the mistake is about, where that could be several: a neuron, a weight, a bias. */
  readonly about: string
  /** The symbol of the same quantity there. */
  readonly theirs: string
  /** Whether that stands in the layer of the weight's sender. */
  readonly aboutSender: boolean
  /** By how many places the point is off; and whether that is all, to the last digit that was typed. */
  readonly places: number
  readonly hasDigits: boolean
  /** The neuron at which it happens: for a weight its receiver, for a shared bias the first that it feeds. */
  readonly node: string
  readonly isOutput: boolean
  /** Asked is what a weight or bias becomes: the gradient comes before. */
  readonly isUpdate: boolean
  /** Whether the true number is above 0. */
  readonly isPositive: boolean
  /** The weight, or the bias. */
  readonly parameter: string
  /** The weight through which something comes back. */
  readonly through: string
  readonly sender: string
  /** What the sender sent along the weight, and what another sends. */
  readonly sent: string
  readonly theirSent: string
  /** The weight between the same sender or receiver and the other one. */
  readonly theirWeight: string
  readonly net: string
  readonly out: string
  readonly bias: string
  /** Where weights are mixed up: those that lead from the neuron, or into it where its net is asked; and the other’s. */
  readonly weights: readonly string[]
  readonly theirWeights: readonly string[]
  /** Where they are numbered sender by sender: the only one that changes; null where several do. */
  readonly swapped: { readonly right: string; readonly wrong: string } | null
  /** Where the neuron's paths lead. */
  readonly paths: readonly string[]
  /** Those over which something negative comes back. */
  readonly negative: readonly string[]
  /** Whether the paths of this neuron are all that lies behind it. */
  readonly isLastHidden: boolean
  /** What the neuron makes of its net, and its slope as it is written. */
  readonly activation: ActivationName
  readonly slope: string
  /** Whether every neuron behind which something can be left out has the slope of the sigmoid: of the outputs, and of hidden ones. */
  readonly haveSigmoid: { readonly outputs: boolean; readonly hidden: boolean }
  /** What E is of an output, where that is a square: whether with its ½; null where it is cross-entropy. */
  readonly square: 'half' | 'whole' | 'mean' | null
  /** ∂E/∂out of the neuron. */
  readonly byOut: string
  /** The target that a hidden neuron has not. */
  readonly target: string
}

/** What there is to say about a mistake. */
export function mistakeFact(
  { tape, of, typed }: Pick<Judged, 'tape' | 'of' | 'typed'>,
  { id, value }: Mistake,
): MistakeFact {
  const { topology, quantities, values, problem } = tape
  const what = quantities.get(of)!
  // A name is its rule and, behind a colon, what it is about.
  const [rule, about = ''] = id.split(':') as [Rule, string?]
  const when = whenOf(what)
  const symbol = (quantity: QuantityId): string => symbolText(quantities.get(quantity)!)
  const parameter = (one: Parameter): string => symbol(moves(tape, one, when) ? name.next(one) : one.id)
  const node = nodeOf(tape, what)
  const edge = 'edge' in what ? what.edge : null
  const bias = 'bias' in what ? what.bias : biasOf(topology, node)
  const other = topology.layers.flat().find((one) => one.id === about)
  const otherParameter = [...topology.edges, ...topology.biases].find((one) => one.id === about)
  const leading = what.kind === 'net' ? edgesInto : edgesFrom
  const weightsOf = (one: NetworkNode): readonly string[] => leading(topology, one).map(parameter)
  const theirId = 'node' in what ? quantityIdIn(quantities, of.slice(0, -node.id.length) + about) : null
  const theirEdge = edge && other && edgeBeside(tape, edge, other)
  const swaps = leading(topology, node)
    .map((one) => ({ right: parameter(one), wrong: parameter(transposed(tape, one)) }))
    .filter(({ right, wrong }) => right !== wrong)
  const paths = edgesFrom(topology, node)
  const outputs = topology.layers.at(-1)!
  const output = outputs[node.index]
  return {
    rule,
    typed: asTyped(typed),
    kind: what.kind,
    asked: symbol(of),
    before: when === 'next' ? symbol(of.replace(/^next\./, '') as QuantityId) : '',
    about: otherParameter ? parameter(otherParameter) : about,
    theirs: theirId ? symbol(theirId) : '',
    aboutSender: edge?.from.layer === other?.layer,
    places: rule === 'point' ? Number(about) : 0,
    hasDigits: rule === 'point' && hasDigitsOf(value, typed),
    node: node.id,
    isOutput: node.kind === 'output',
    isUpdate: what.kind === 'weight' || what.kind === 'bias',
    isPositive: values[of]! > 0,
    parameter: edge ? symbol(edge.id) : bias ? symbol(bias.id) : '',
    through: edge ? symbol(problem.updateOrder === 'output-first' ? name.next(edge) : edge.id) : '',
    sender: edge?.from.id ?? '',
    sent: edge ? symbol(name.out(edge.from)) : '',
    theirSent: other ? symbol(name.out(other, when)) : '',
    theirWeight: theirEdge ? symbol(theirEdge.id) : '',
    net: symbol(name.net(node, when)),
    out: symbol(name.out(node, when)),
    bias: bias ? parameter(bias) : '',
    weights: weightsOf(node),
    theirWeights: other ? weightsOf(other) : [],
    swapped: swaps.length === 1 ? swaps[0]! : null,
    paths: paths.map(({ to }) => to.id),
    negative: paths.filter((path) => values[name.via(path)]! < 0).map(({ to }) => to.id),
    isLastHidden: node.layer === topology.layers.length - 2,
    activation: activationAt(problem, node.layer).name,
    slope: slopeText(tape, node),
    haveSigmoid: { outputs: hasSigmoid(tape, outputs), hidden: hasSigmoid(tape, topology.layers.slice(1, -1).flat()) },
    square: SQUARES[problem.loss ?? 'half-square'],
    byOut: `∂E/∂${symbol(name.out(node))}`,
    target: output ? writeParameter(values[name.target(output)]!, 2) : '',
  }
}

function hasDigitsOf(number: number, typed: string): boolean {
  const read = readNumber(typed)
  return 'value' in read && showsAs(number, { value: read.value, digits: significantDigits(typed) })
}

const SQUARES = { 'half-square': 'half', square: 'whole', 'mean-square': 'mean', 'cross-entropy': null } as const

/** The slope of a neuron: written out where it fits into a sentence. */
function slopeText({ problem, quantities }: Tape, node: NetworkNode): string {
  const [out, net] = [name.out(node), name.net(node)].map((id) => symbolText(quantities.get(id)!)) as [string, string]
  switch (activationAt(problem, node.layer).name) {
    case 'sigmoid':
      return `${out}(1 − ${out})`
    case 'tanh':
      return `1 − ${out}²`
    default:
      return `∂${out}/∂${net}`
  }
}

function hasSigmoid({ problem }: Tape, nodes: readonly NetworkNode[]): boolean {
  return nodes.every(({ layer }) => activationAt(problem, layer).name === 'sigmoid')
}

/** The neuron at which the step of a quantity happens. */
function nodeOf({ topology }: Tape, what: Quantity): NetworkNode {
  if ('node' in what) return what.node
  if ('edge' in what) return what.edge.to
  if ('bias' in what) return what.bias.feeds[0]!
  return topology.layers.at(-1)![0]!
}

/** Whether a number of the forward pass is asked again, in the check; what an update makes is asked of the old ones. */
function whenOf(what: Quantity): When {
  return 'when' in what && what.kind !== 'weight' && what.kind !== 'bias' ? what.when : 'now'
}

function moves({ problem }: Tape, parameter: Parameter, when: When): boolean {
  return when === 'next' && (trainsBiases(problem.biasRule) || !('feeds' in parameter))
}

/** The edge with the same receiver from another sender, or with the same sender to another receiver. */
function edgeBeside({ topology }: Tape, { from, to }: Edge, other: NetworkNode): Edge | undefined {
  const [start, end] = other.layer === from.layer ? [other, to] : [from, other]
  return topology.edges.find((edge) => edge.from === start && edge.to === end)
}
