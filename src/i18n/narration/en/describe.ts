import {
  edgesFrom,
  gradientUsed,
  name,
  trainsBiases,
  valueIn,
  type NetworkNode,
  type Parameter,
  type QuantityId,
} from '../../../engine'
import type { Described } from '../narration'
import { feeds, nodeName } from './names'

export function describe(described: Described): string {
  const { seen, at, write } = described
  const { topology, problem } = seen.tape
  const edge = topology.edges.find(({ id }) => id === at)
  if (edge) return parameter(described, edge, `weight from ${edge.from.id} to ${edge.to.id}`, true)
  const bias = topology.biases.find(({ id }) => id === at)
  if (bias) return parameter(described, bias, `bias of ${feeds(bias)}`, trainsBiases(problem.biasRule))
  const node = topology.layers.flat().find(({ id }) => id === at)
  if (node) return nodeInWords(described, node)
  const output = topology.layers.at(-1)!.find((one) => name.target(one) === at)
  if (output) return targetInWords(described, output)
  if (at === name.rate) return `Learning rate η, ${write(valueIn(seen, name.rate), 'given')}.`
  return totalInWords(described)
}

function parameter(described: Described, one: Parameter, called: string, trained: boolean): string {
  const { seen, write } = described
  const value = write(valueIn(seen, one.id), 'given')
  const opening = `${one.called}, ${called}, ${value}.`
  if (!trained) return `${opening} Not trained.`
  // Of several samples one alone decides nothing.
  const used = seen.shows(gradientUsed(seen.tape.problem, one))
  const gradient = used ?? seen.shows(name.gradient(one))
  const updated = seen.shows(name.next(one))
  const wish =
    used === null || seen.tape.problem.program !== undefined
      ? ''
      : ` Should ${used > 0 ? 'fall' : used < 0 ? 'rise' : 'stay'}.`
  return `${opening}${part('Gradient', gradient, write)}${updated === null ? wish : ` Updated to ${write(updated, 'given')}.`}`
}

function nodeInWords({ seen, write }: Described, node: NetworkNode): string {
  const shown = (called: string, id: QuantityId): string => part(called, seen.shows(id), write)
  if (node.kind === 'input') {
    const value = write(valueIn(seen, node.id), 'given')
    return `${node.id}, input, ${value}. Feeds ${edgesFrom(seen.tape.topology, node).length} nodes.`
  }
  const forward = `${shown('Net input', name.net(node))}${shown('Output', name.out(node))}`
  const backward = shown('Error term', name.delta(node))
  const next = shown('New output', name.out(node, 'next'))
  const rest = `${forward}${backward}${next}`
  return `${capital(nodeName(node))}.${rest === '' ? ' Not computed yet.' : rest}`
}

function targetInWords({ seen, write }: Described, output: NetworkNode): string {
  const value = write(valueIn(seen, name.target(output)), 'given')
  const error = part(`Error of ${output.id}`, seen.shows(name.error(output)), write)
  const next = part('New error', seen.shows(name.error(output, 'next')), write)
  return `Target of ${output.id}, ${value}.${error}${next}`
}

function totalInWords({ seen, write }: Described): string {
  const total = seen.shows(name.total())
  if (total === null) return 'Total error E, not computed yet.'
  return `Total error E, ${write(total, 'computed')}.${part('After the update', seen.shows(name.total('next')), write)}`
}

function part(called: string, value: number | null, write: Described['write']): string {
  return value === null ? '' : ` ${called} ${write(value, 'computed')}.`
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}
