import type { RuleWords } from '../ruleWords'
import { listed } from './list'

/** 更新、前向传播与误差处的错误，以及任何数都可能有的错误。 */
export const forwardZh = {
  added: ({ typed, parameter }) => ({
    sentence: `${typed} 是 ${parameter} 加上了这一步。应当沿梯度反方向，用减号。`,
    brief: '应减却加',
  }),
  'no-eta': ({ typed, parameter }) => ({
    sentence: `${typed} 是 ${parameter} 减去整个梯度。这一步还要乘 η。`,
    brief: '漏乘 η',
  }),
  'gave-gradient': ({ typed, parameter, asked }) => ({
    sentence: `${typed} 是梯度。${asked} 是 ${parameter} 减 η 乘它。`,
    brief: '只有梯度',
  }),
  unchanged: ({ typed, before, parameter, asked }) =>
    before === ''
      ? {
          sentence: `${typed} 就是原来的 ${parameter}。${asked} 还要减去 η 乘梯度。`,
          brief: `原来的 ${parameter}`,
        }
      : {
          sentence: `${typed} 是更新前的 ${before}。这里问的是 ${asked}，要用更新后的数来算。`,
          brief: `更新前的 ${before}`,
        },
  'times-weight': ({ typed, parameter }) => ({
    sentence: `这一步多乘了 ${parameter}，就会得到 ${typed}。它只是 η 乘梯度。`,
    brief: `这一步多乘了 ${parameter}`,
  }),
  'gradient-minus-weight': ({ typed, parameter }) => ({
    sentence: `${typed} 是这一步减 ${parameter}。应当反过来：${parameter} 减这一步。`,
    brief: `减反了，成了这一步减 ${parameter}`,
  }),
  'half-step': ({ typed, square }) => ({
    sentence:
      square === 'half'
        ? `只走半步会得到 ${typed}。½ 属于 E，求导后已经抵消。`
        : `只走半步会得到 ${typed}。这一步是 η 乘整个梯度。`,
    brief: '只走了半步',
  }),
  'gradient-of-neighbour': ({ typed, about, parameter }) => ({
    sentence: `用 ${about} 的梯度会得到 ${typed}。${parameter} 要用自己的梯度。`,
    brief: `用了 ${about} 的梯度`,
  }),
  'no-bias': ({ typed, bias }) => ({
    sentence: `${typed} 只是加权和，还没加偏置 ${bias}。`,
    brief: `漏加 ${bias}`,
  }),
  'dropped-term': ({ typed, about, node, weights }) => ({
    sentence: `漏了沿 ${about} 送来的一项，就会得到 ${typed}。通往 ${node} 的是 ${listed(weights, '个权重')}。`,
    brief: `漏了沿 ${about} 送来的一项`,
  }),
  'other-bias': ({ typed, about, node, bias }) => ({
    sentence: `用 ${about} 会得到 ${typed}。${node} 的偏置是 ${bias}。`,
    brief: `把 ${bias} 换成了 ${about}`,
  }),
  'inputs-swapped': ({ typed, weights }) => ({
    sentence: `权重都错乘了下一个输入，就会得到 ${typed}。${weights[0]} 对应第一个发送端。`,
    brief: '权重与输入错了位',
  }),
  'bias-weighted': ({ typed, bias }) => ({
    sentence: `偏置乘了输入，就会得到 ${typed}。${bias} 直接相加。`,
    brief: `${bias} 乘了输入`,
  }),
  squashed: ({ typed, out, asked }) => ({
    sentence: `${typed} 已经是 ${out}。${asked} 是经过 Sigmoid 之前的和。`,
    brief: `已经过 Sigmoid 的 ${out}`,
  }),
  'not-squashed': ({ typed, net, asked }) => ({
    sentence: `${typed} 是 ${net}。${asked} 还要经过 Sigmoid。`,
    brief: `未经 Sigmoid 的 ${net}`,
  }),
  'sigma-sign': ({ typed }) => ({
    sentence: `指数用了 net，就会得到 ${typed}。Sigmoid 的指数是 −net。`,
    brief: '指数漏了负号',
  }),
  'sigma-no-one': ({ typed }) => ({
    sentence: `分母漏了 1，就会得到 ${typed}。Sigmoid 是 1 / (1 + e^(−net))。`,
    brief: '分母漏了 1',
  }),
  'sigma-exp': ({ typed }) => ({
    sentence: `${typed} 只是 e^(−net)。Sigmoid 是 1 / (1 + e^(−net))。`,
    brief: '只有 e^(−net)',
  }),
  'sigma-denominator': ({ typed }) => ({
    sentence: `${typed} 是 1 + e^(−net)。Sigmoid 是 1 除以它。`,
    brief: '只有分母 1 + e^(−net)',
  }),
  tanh: ({ typed, net }) => ({
    sentence: `${typed} 是 ${net} 的 tanh。这里的神经元用 Sigmoid，值在 0 与 1 之间。`,
    brief: '用了 tanh',
  }),
  'not-squared': ({ typed, asked }) => ({
    sentence: `${typed} 是距离的一半，没有平方。${asked} 是 ½(target − out)²。`,
    brief: '漏了平方',
  }),
  distance: ({ typed, asked }) => ({
    sentence: `${typed} 是目标值与输出的距离。${asked} 是它的平方的一半。`,
    brief: '只有差，没有平方',
  }),
  signed: ({ typed, asked }) => ({
    sentence: `${typed} 是输出减目标值。${asked} 是它的平方的一半。`,
    brief: '只有差，没有平方',
  }),
  quarter: ({ typed }) => ({
    sentence: `${typed} 把 ½ 放进了平方里，就成了 ¼。它应当在平方外面。`,
    brief: '把 ½ 放进了平方里',
  }),
  'target-of-other': ({ typed, about, node }) => ({
    sentence: `用 target_${about} 会得到 ${typed}。${node} 要与 target_${node} 相比。`,
    brief: `用了 target_${about}`,
  }),
  'one-output-only': ({ typed, about }) => ({
    sentence: `${typed} 只是 E_${about}。E 是所有输出的误差之和。`,
    brief: `只有 E_${about}`,
  }),
  mean: ({ typed, asked }) => ({
    sentence: `${typed} 是各误差的平均。${asked} 是它们的和。`,
    brief: '取了误差的平均',
  }),
  'sum-then-square': ({ typed }) => ({
    sentence: `先把各差相加再平方，就会得到 ${typed}。每个差要先各自平方。`,
    brief: '先相加再平方',
  }),
  'distances-added': ({ typed, asked }) => ({
    sentence: `把目标值与输出的距离相加会得到 ${typed}。${asked} 加的是距离平方的一半。`,
    brief: '加了距离，没有平方',
  }),
  minus: ({ asked, isPositive }) => ({
    sentence: `大小对，符号反了：${asked} 在这里是${isPositive ? '正' : '负'}的。`,
    brief: '符号反了',
  }),
  point: ({ typed, places, hasDigits }) => ({
    sentence: hasDigits
      ? `数字对，小数点差${Math.abs(places) === 1 ? '一' : '两'}位。`
      : `小数点差${Math.abs(places) === 1 ? '一' : '两'}位，再加上中途的舍入，就可能得到 ${typed}。`,
    brief: '小数点错了位',
  }),
} satisfies Partial<RuleWords>
