import { name, valueIn, type Parameter } from '../../../engine'
import { moveFact, type MoveFact } from '../facts/moveFact'
import type { WriteValue } from '../narration'
import { given, type QuantityWords, type WordsOf } from '../quantityWords'

/** 由人设定的数，以及更新后的样子。 */
export const parameters: WordsOf<'input' | 'target' | 'rate' | 'weight' | 'bias'> = {
  input(quantity) {
    return { name: `输入 ${quantity.node.id}`, ...given(quantity) }
  },

  target(quantity) {
    const { node } = quantity
    return { name: `${node.id} 的目标值`, ...given(quantity) }
  },

  rate(quantity) {
    return { name: '学习率 η', ...given(quantity) }
  },

  weight(quantity) {
    const isNew = quantity.when === 'next'
    const updated = isNew ? '更新后的' : ''
    const { called } = quantity.edge
    return {
      name: `${updated}权重 ${called}`,
      ...moved(quantity.edge),
    }
  },

  bias(quantity) {
    const isNew = quantity.when === 'next'
    const updated = isNew ? '更新后的' : ''
    const { bias } = quantity
    return {
      name: `${updated}偏置 ${bias.called}`,
      ...moved(bias),
    }
  },
}

function moved(parameter: Parameter): Omit<QuantityWords, 'name'> {
  return {
    title(seen) {
      const moves = seen.shows(name.next(parameter)) !== seen.shows(parameter.id)
      return moves ? `${parameter.called} 沿梯度的反方向移动` : `${parameter.called} 保持不变`
    },
    origin(numbers) {
      const { seen, write } = numbers
      const change = valueIn(seen, name.next(parameter)) - valueIn(seen, parameter.id)
      if (change === 0) return '没有变化。'
      return `原来是 ${numbers.given(parameter.id)}，${change > 0 ? '增大' : '减小'} ${write(Math.abs(change), 'computed')}。`
    },
    sentence: (told) => move(parameter, moveFact(told, parameter), told.write),
  }
}

function move(
  parameter: Parameter,
  { before, trend, by, zeroGradient, gate, biasesToo, early, becomes }: MoveFact,
  write: WriteValue,
): string {
  const crossing = becomes ? `，变成了${becomes === 'positive' ? '正' : '负'}数` : ''
  const result =
    trend === 'same'
      ? zeroGradient
        ? `${parameter.called} 的梯度为 0，保持 ${write(before, 'given')} 不变。`
        : `这一步小到无法存储，${parameter.called} 仍为 ${write(before, 'given')}。`
      : `${parameter.called} ${trend === 'higher' ? '增大' : '减小'} ${write(by, 'computed')}${crossing}。`
  if (gate !== null) {
    const known = gate === 1 ? '唯一的梯度' : `${gate === 2 ? '两' : `${gate} `}个梯度都`
    return `${known}已求出，现在才可以更新权重${biasesToo ? '和偏置' : ''}。${result}`
  }
  if (early) return `这一层提前更新，前一层还没有通过它往回算。${result}`
  return trend === 'same' ? result : `沿梯度的反方向走一步，更新量是梯度的 η 倍：${result}`
}
