import type { CheckFact } from '../facts/checkFacts'
import type { Trend } from '../facts/signs'
import type { WriteValue } from '../narration'

export function check(fact: CheckFact, write: WriteValue): string {
  switch (fact.kind) {
    case 'netAgain': {
      const updated = fact.biasesToo ? '权重和偏置' : '权重'
      return `用更新后的${updated}再做一次前向传播。net_${fact.node.id} ${compared(fact.trend, fact.slight)}。`
    }
    case 'sentAgain':
      return `${fact.node.id} 的输出随净输入变化：out_${fact.node.id} ${compared(fact.trend, fact.slight)}。`
    case 'answerAgain': {
      const { node, target, trend, slight, place } = fact
      if (trend === 'same') return `${node.id} 的输出与原来相同${place === 'exact' ? '，恰好等于目标值' : ''}。`
      const goal = `目标值 ${write(target, 'given')}`
      const now = {
        exact: `恰好等于${goal}`,
        overshot: `已经越过${goal}`,
        closer: `离${goal} 更近了`,
        farther: `离${goal} 更远了`,
      }[place]
      return `${node.id} 的输出${compared(trend, slight)}，${now}。`
    }
    case 'errorAgain': {
      const { node, before, trend } = fact
      if (trend === 'same') return `E_${node.id} 与更新前相同。`
      return `E_${node.id} ${trend === 'lower' ? '减小' : '增大'}了：更新前是 ${write(before, 'computed')}。`
    }
    case 'totalAgain':
      return totalAgain(fact, write)
  }
}

function totalAgain(
  { before, after, trend, gone, outputFirst }: Extract<CheckFact, { kind: 'totalAgain' }>,
  write: WriteValue,
): string {
  const [from, to] = [write(before, 'computed'), write(after, 'computed')]
  if (trend === 'same') return `这次迭代后，误差仍为 ${to}。`
  if (trend === 'higher') {
    const why = outputFirst ? '步子太大，或者没有沿真正的梯度走。' : '步子太大：请减小 η 再试。'
    return from === to
      ? `这次迭代使误差增大了 ${write(after - before, 'computed')}。${why}`
      : `这次迭代使误差由 ${from} 升到 ${to}。${why}`
  }
  const size = gone > 0.5 ? '误差减少了一半以上。' : gone > 0.1 ? '朝正确的方向迈了一大步。' : '步子很小，但方向正确。'
  return from === to
    ? `这次迭代使误差减小了 ${write(before - after, 'computed')}。${size}`
    : `这次迭代使误差由 ${from} 降到 ${to}。${size}`
}

function compared(trend: Trend, slight: boolean): string {
  if (trend === 'same') return '与原来相同'
  return `比原来${slight ? '略' : ''}${trend === 'higher' ? '高' : '低'}`
}
