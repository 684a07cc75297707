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
  if (edge) return parameter(described, edge, `${edge.from.id} 到 ${edge.to.id} 的权重`, true)
  const bias = topology.biases.find(({ id }) => id === at)
  if (bias) return parameter(described, bias, `${feeds(bias)} 的偏置`, trainsBiases(problem.biasRule))
  const node = topology.layers.flat().find(({ id }) => id === at)
  if (node) return nodeInWords(described, node)
  const output = topology.layers.at(-1)!.find((one) => name.target(one) === at)
  if (output) return targetInWords(described, output)
  if (at === name.rate) return `学习率 η，${write(valueIn(seen, name.rate), 'given')}`
  return totalInWords(described)
}

function parameter(described: Described, one: Parameter, called: string, trained: boolean): string {
  const { seen, write } = described
  const value = write(valueIn(seen, one.id), 'given')
  const opening = `${one.called}，${called}，${value}`
  if (!trained) return `${opening}；不训练`
  // Of several samples one alone decides nothing.
  const used = seen.shows(gradientUsed(seen.tape.problem, one))
  const gradient = used ?? seen.shows(name.gradient(one))
  const updated = seen.shows(name.next(one))
  const wish =
    used === null || seen.tape.problem.program !== undefined
      ? ''
      : used === 0
        ? '；应保持不变'
        : `；应${used > 0 ? '减小' : '增大'}`
  return `${opening}${part('梯度', gradient, write)}${updated === null ? wish : `；更新为 ${write(updated, 'given')}`}`
}

function nodeInWords({ seen, write }: Described, node: NetworkNode): string {
  const shown = (called: string, id: QuantityId): string => part(called, seen.shows(id), write)
  if (node.kind === 'input') {
    const value = write(valueIn(seen, node.id), 'given')
    return `${node.id}，输入，${value}；连到 ${edgesFrom(seen.tape.topology, node).length} 个神经元`
  }
  const forward = `${shown('净输入', name.net(node))}${shown('输出', name.out(node))}`
  const backward = shown('误差项', name.delta(node))
  const next = shown('新输出', name.out(node, 'next'))
  const rest = `${forward}${backward}${next}`
  return `${nodeName(node)}${rest === '' ? '；尚未计算' : rest}`
}

function targetInWords({ seen, write }: Described, output: NetworkNode): string {
  const value = write(valueIn(seen, name.target(output)), 'given')
  const error = part(`${output.id} 的误差`, seen.shows(name.error(output)), write)
  const next = part('新误差', seen.shows(name.error(output, 'next')), write)
  return `${output.id} 的目标值，${value}${error}${next}`
}

function totalInWords({ seen, write }: Described): string {
  const total = seen.shows(name.total())
  if (total === null) return '总误差 E，尚未计算'
  return `总误差 E，${write(total, 'computed')}${part('更新后', seen.shows(name.total('next')), write)}`
}

function part(called: string, value: number | null, write: Described['write']): string {
  return value === null ? '' : `；${called} ${write(value, 'computed')}`
}
