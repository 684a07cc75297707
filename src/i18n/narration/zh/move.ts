import type { MoveFact } from '../facts/moveFact'
import type { WriteValue } from '../narration'

export function move(
  { parameter, before, trend, by, zeroGradient, gate, biasesToo, early, becomes }: MoveFact,
  write: WriteValue,
): string {
  const crossing = becomes ? `，变成了${becomes === 'positive' ? '正' : '负'}数` : ''
  const result =
    trend === 'same'
      ? zeroGradient
        ? `${parameter.id} 的梯度为 0，保持 ${write(before, 'given')} 不变。`
        : `这一步小到无法存储，${parameter.id} 仍为 ${write(before, 'given')}。`
      : `${parameter.id} ${trend === 'higher' ? '增大' : '减小'} ${write(by, 'computed')}${crossing}。`
  if (gate !== null) {
    const taken = gate === 1 ? '唯一的梯度是' : `${gate === 2 ? '两' : `${gate} `}个梯度都是`
    const all = biasesToo
      ? '用旧的权重和偏置算出的；现在才可以更新它们'
      : `用旧权重算出的；现在才可以${gate === 1 ? '' : '同时'}更新权重`
    return `${taken}${all}。${result}`
  }
  if (early) return `这一层抢先更新，而前一层还没有通过它往回算梯度。${result}`
  return trend === 'same' ? result : `沿梯度的反方向走一步，更新量是梯度的 η 倍：${result}`
}
