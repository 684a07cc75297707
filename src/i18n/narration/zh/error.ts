import { name, type NetworkNode } from '../../../engine'
import { errorFact, totalFact, type ErrorFact, type TotalFact } from '../facts/errorFacts'
import type { WriteValue } from '../narration'
import type { WordsOf } from '../quantityWords'
import { sumOf } from './names'

/** 误差有多大：先是前向传播，检验时再来一次。 */
export const error: WordsOf<'error' | 'total'> = {
  error(quantity) {
    const { node, when } = quantity
    const isNew = when === 'next'
    const [fresh, now] = isNew ? ['新', '现在'] : ['', '']
    return {
      name: `${node.id} 的${fresh}误差`,
      title: () => `${node.id} ${now}的误差有多大？`,
      origin: (numbers) =>
        isNew
          ? `原来是 ${numbers.computed(name.error(node))}。`
          : `目标值 ${numbers.given(name.target(node))} 减输出 ${numbers.computed(name.out(node))}，平方的一半。`,
      sentence: ({ seen, write }) => howWrong(node, errorFact(seen, quantity), write),
    }
  },

  total(quantity) {
    const isNew = quantity.when === 'next'
    return {
      name: isNew ? '新的总误差' : '总误差',
      title: () => (isNew ? 'E 降低了吗？' : '整个网络的误差有多大？'),
      origin({ seen, computed }) {
        if (isNew) return `原来是 ${computed(name.total())}。`
        const errors = seen.tape.topology.layers.at(-1)!.map((node) => computed(name.error(node)))
        return sumOf(errors, '个误差')
      },
      sentence: ({ seen, write }) => howWrongAtAll(totalFact(seen, quantity), write),
    }
  },
}

function howWrong(node: NetworkNode, fact: ErrorFact, write: WriteValue): string {
  switch (fact.kind) {
    case 'first': {
      if (fact.exact) return `输出与目标值完全相等，${node.id} 没有误差。`
      return `目标值与输出之差的平方的一半：只说 ${node.id} 错多少，不说往哪边错。`
    }
    case 'again': {
      const { before, trend } = fact
      if (trend === 'same') return `E_${node.id} 与更新前相同。`
      return `E_${node.id} ${trend === 'lower' ? '降低' : '升高'}了：更新前是 ${write(before, 'computed')}。`
    }
  }
}

function howWrongAtAll(fact: TotalFact, write: WriteValue): string {
  switch (fact.kind) {
    case 'first': {
      const { outputs, zero, most } = fact
      if (zero) return '每个输出都等于目标值，E 为 0：这个样本已没有什么可学。'
      if (outputs === 1) return '只有一个输出，它的误差就是 E：训练要降低的就是这一个数。'
      const source = most ? `其中大部分来自 ${most.id}。` : ''
      return `${outputs === 2 ? '两' : `${outputs} `}个误差之和：训练要降低的就是这一个数。${source}`
    }
    case 'again':
      return totalAgain(fact, write)
  }
}

function totalAgain(
  { before, after, trend, gone, isTrue }: Extract<TotalFact, { kind: 'again' }>,
  write: WriteValue,
): string {
  const [from, to] = [write(before, 'computed'), write(after, 'computed')]
  if (trend === 'same') return `更新之后，E 仍为 ${to}。`
  if (trend === 'higher') {
    const why = isTrue ? '步子太大，请减小 η 再试。' : '步子太大，或没有沿真正的梯度走。'
    return from === to
      ? `这次更新使 E 升高了 ${write(after - before, 'computed')}：${why}`
      : `这次更新使 E 由 ${from} 升到 ${to}：${why}`
  }
  const size = gone > 0.5 ? '降低了一半以上。' : gone > 0.1 ? '朝正确的方向迈了一大步。' : '步子很小，方向正确。'
  return from === to
    ? `这次更新使 E 降低了 ${write(before - after, 'computed')}：${size}`
    : `这次更新使 E 由 ${from} 降到 ${to}：${size}`
}
