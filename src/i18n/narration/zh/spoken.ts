import { biasOf, edgesFrom, edgesInto, name, valueIn, type ParameterId, type QuantityId } from '../../../engine'
import type { Told } from '../narration'
import { quantityName } from './names'

/** 项数再多就只报个数，不逐项念出。 */
const MOST_TERMS = 4

export function spoken(told: Told): string {
  const { seen, step, write } = told
  const { what } = step
  const kind = what.kind === 'weight' || what.kind === 'bias' ? 'given' : 'computed'
  return `${quantityName(what)}：${write(valueIn(seen, what.id), kind)}。${origin(told)}`
}

function origin({ seen, step, write }: Told): string {
  const { topology, problem } = seen.tape
  const { what } = step
  const computed = (id: QuantityId): string => write(valueIn(seen, id), 'computed')
  const given = (id: QuantityId): string => write(valueIn(seen, id), 'given')
  switch (what.kind) {
    case 'net':
      if (what.when === 'next') return `原来是 ${computed(name.net(what.node))}。`
      return `${edgesInto(topology, what.node).length} 个加权输入加偏置 ${biasOf(topology, what.node).id}。`
    case 'out':
      if (what.when === 'next') return `原来是 ${computed(name.out(what.node))}。`
      return `${computed(name.net(what.node))} 的 Sigmoid 值。`
    case 'error':
      if (what.when === 'next') return `原来是 ${computed(name.error(what.node))}。`
      return `目标值 ${given(name.target(what.node))} 减输出 ${computed(name.out(what.node))}，平方的一半。`
    case 'total': {
      if (what.when === 'next') return `原来是 ${computed(name.total())}。`
      const outputs = topology.layers.at(-1)!
      return sumOf(
        outputs.map((node) => computed(name.error(node))),
        '个误差',
      )
    }
    case 'dE_dout':
      if (what.node.kind === 'output')
        return `输出 ${computed(name.out(what.node))} 减目标值 ${given(name.target(what.node))}。`
      return sumOf(
        edgesFrom(topology, what.node).map((edge) => computed(name.via(edge))),
        '项贡献',
      )
    case 'slope':
      return `输出 ${computed(name.out(what.node))} 乘以 1 减输出。`
    case 'delta':
      return `输出的梯度 ${computed(name.errorByOut(what.node))} 乘以斜率 ${computed(name.slope(what.node))}。`
    case 'weightGradient': {
      const { from, to } = what.edge
      const sent =
        from.kind === 'input'
          ? `输入 ${from.id}，即 ${given(name.out(from))}`
          : `${from.id} 的输出 ${computed(name.out(from))}`
      return `${to.id} 的误差项 ${computed(name.delta(to))} 乘以${sent.startsWith('输入') ? '' : ' '}${sent}。`
    }
    case 'biasGradient':
      return sumOf(
        what.bias.feeds.map((node) => computed(name.delta(node))),
        '个误差项',
      )
    case 'via': {
      const isNew = problem.updateOrder === 'output-first'
      const weight = isNew ? name.next(what.edge) : what.edge.id
      return `${what.edge.to.id} 的误差项 ${computed(name.delta(what.edge.to))} 乘以${isNew ? '更新后的' : ''} ${what.edge.id}，即 ${given(weight)}。`
    }
    case 'weight':
      return moveOf(what.edge.id)
    case 'bias':
      return moveOf(what.bias.id)
    case 'input':
    case 'target':
    case 'rate':
      return ''
  }

  function moveOf(parameter: ParameterId): string {
    const change = valueIn(seen, what.id) - valueIn(seen, parameter)
    if (change === 0) return '没有变化。'
    return `原来是 ${given(parameter)}，${change > 0 ? '增大' : '减小'} ${write(Math.abs(change), 'computed')}。`
  }
}

function sumOf(terms: readonly string[], called: string): string {
  if (terms.length === 1) return `只有这一${called}。`
  return terms.length > MOST_TERMS ? `${terms.length} ${called}之和。` : `${terms.join(' 加 ')}。`
}
