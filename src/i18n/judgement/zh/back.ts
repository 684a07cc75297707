import type { RuleWords } from '../ruleWords'

/** 梯度、δ 与斜率处的错误。 */
export const backZh = {
  'stopped-at-delta': ({ typed, node, isUpdate, sender, parameter }) => ({
    sentence: isUpdate
      ? `把 δ_${node} 当作梯度会得到 ${typed}。还差一个因子：${sender} 沿 ${parameter} 送出的数。`
      : `${typed} 是 δ_${node}，还差一个因子：${sender} 沿 ${parameter} 送出的数。`,
    brief: isUpdate ? `把 δ_${node} 当作梯度` : `只算到 δ_${node}`,
  }),
  'neighbour-sender': ({ typed, node, isUpdate, sender, sent, theirSent, theirWeight, parameter }) => ({
    sentence: isUpdate
      ? `用 ${theirWeight} 的梯度会得到 ${typed}：把 ${sent} 换成了 ${theirSent}。${parameter} 来自 ${sender}。`
      : `${typed} 是 ${theirWeight} 的梯度：δ_${node} 乘 ${theirSent}。${parameter} 来自 ${sender}。`,
    brief: isUpdate ? `用了 ${theirWeight} 的梯度` : `${theirWeight} 的梯度，用了 ${theirSent}`,
  }),
  'neighbour-receiver': ({ typed, node, about, isUpdate, sent, theirWeight, parameter }) => ({
    sentence: isUpdate
      ? `用 ${theirWeight} 的梯度会得到 ${typed}：把 δ_${node} 换成了 δ_${about}。${parameter} 通往 ${node}。`
      : `${typed} 是 ${theirWeight} 的梯度：δ_${about} 乘 ${sent}。${parameter} 通往 ${node}。`,
    brief: isUpdate ? `用了 ${theirWeight} 的梯度` : `${theirWeight} 的梯度，用了 δ_${about}`,
  }),
  'net-as-input': ({ typed, kind, sender, sent, parameter }) =>
    kind === 'net'
      ? {
          sentence: `用发送端的 net 来算会得到 ${typed}。神经元送出的是 out。`,
          brief: '用了发送端的 net',
        }
      : {
          sentence: `用 net_${sender} 来乘会得到 ${typed}。${sender} 沿 ${parameter} 送出的是 ${sent}。`,
          brief: `把 ${sent} 换成了 net_${sender}`,
        },
  'weight-as-input': ({ typed, node, sent, parameter }) => ({
    sentence: `乘以 ${parameter} 本身会得到 ${typed}。它的梯度是 δ_${node} 乘沿它送来的 ${sent}。`,
    brief: `把 ${sent} 换成了 ${parameter}`,
  }),
  'receiver-as-input': ({ typed, sender, sent, out, parameter }) => ({
    sentence: `乘以 ${out} 会得到 ${typed}。要乘的是 ${sender} 沿 ${parameter} 送出的 ${sent}。`,
    brief: `把 ${sent} 换成了 ${out}`,
  }),
  'all-deltas': ({ typed, node, parameter }) => ({
    sentence: `把这一层的 δ 都加起来会得到 ${typed}。${parameter} 只通往 ${node}，只用 δ_${node}。`,
    brief: '加了整层的 δ',
  }),
  'forgot-error': ({ typed, node, sent }) => ({
    sentence: `只用斜率乘 ${sent} 会得到 ${typed}，少了第一个因子 ∂E/∂out_${node}。`,
    brief: `漏乘 ∂E/∂out_${node}`,
  }),
  'factors-added': ({ typed }) => ({
    sentence: `把各因子相加会得到 ${typed}。同一路径上的变化率相乘：链式法则。`,
    brief: '该乘的相加了',
  }),
  'times-eta': ({ typed }) => ({
    sentence: `${typed} 已经乘了 η。先求梯度，更新时才乘 η。`,
    brief: '已经乘了 η',
  }),
  'gave-new-weight': ({ typed, parameter, asked }) => ({
    sentence: `${typed} 是更新后的 ${parameter}+。${asked} 在那之前，要先求出来。`,
    brief: `填了 ${parameter}+，不是梯度`,
  }),
  'gave-change': ({ typed, parameter, isUpdate, asked }) => ({
    sentence: isUpdate
      ? `${typed} 只是变化量 −η · ∂E/∂${parameter}。${asked} 是 ${parameter} 加上它。`
      : `${typed} 是变化量 −η · ∂E/∂${parameter}。这里问的只是梯度。`,
    brief: '只有变化量',
  }),
  'one-delta': ({ typed, about, parameter, isUpdate }) => ({
    sentence: isUpdate
      ? `只用 δ_${about} 作梯度会得到 ${typed}。${parameter} 通往多个神经元，它们的 δ 要相加。`
      : `${typed} 只是 δ_${about}。${parameter} 通往多个神经元，它们的 δ 要相加。`,
    brief: `只有 δ_${about}`,
  }),
  'times-bias': ({ typed, parameter }) => ({
    sentence: `${typed} 多乘了 ${parameter}。偏置前没有因子，梯度就是 δ 之和。`,
    brief: `多乘了 ${parameter}`,
  }),
  'slope-only': ({ typed, node, asked }) => ({
    sentence: `${typed} 只是斜率。${asked} 还要乘 ∂E/∂out_${node}。`,
    brief: '只写了斜率',
  }),
  'gradient-already': ({ typed, about, asked }) => ({
    sentence: `${typed} 已经是 ${about} 的梯度。${asked} 在它之前，少乘一个因子。`,
    brief: `${about} 的梯度`,
  }),
  squared: ({ typed, kind, out, asked }) =>
    kind === 'slope'
      ? { sentence: `${typed} 是 ${out} 的平方。斜率是 ${out}(1 − ${out})。`, brief: `${out} 的平方` }
      : {
          sentence: `${typed} 是输出与目标值之差的平方。${asked} 是这个差本身，不平方。`,
          brief: '多平方了一次',
        },
  'delta-already': ({ typed, node, asked }) => ({
    sentence: `${typed} 已经是 δ_${node}：多乘了斜率。${asked} 还在这之前。`,
    brief: '已经乘了斜率',
  }),
  neighbour: ({ typed, kind, about, theirs, node, sender, asked }) =>
    kind === 'via'
      ? {
          sentence: `${typed} 是 ${about} 传回 ${sender} 的数。这里问的是 ${node} 传回的。`,
          brief: `${about} 传回的数`,
        }
      : {
          sentence: `${typed} 是 ${theirs}。这里问的是 ${asked}。`,
          brief: theirs,
        },
  'no-weight': ({ typed, node, through }) => ({
    sentence: `${typed} 就是 δ_${node}。往回传时还要乘权重 ${through}。`,
    brief: `漏乘 ${through}`,
  }),
  'weight-only': ({ typed, node, through }) => ({
    sentence: `${typed} 只是 ${through}。传回的是 δ_${node} 乘这个权重。`,
    brief: `只有 ${through}`,
  }),
  'weight-of-other-path': ({ typed, about, node, sender, parameter }) => ({
    sentence: `用 ${about} 会得到 ${typed}。${sender} 与 ${node} 之间的是 ${parameter}。`,
    brief: `把 ${parameter} 换成了 ${about}`,
  }),
  'gradient-instead': ({ typed, node, sent, parameter, through }) => ({
    sentence: `${typed} 是 ${parameter} 的梯度：δ_${node} 乘 ${sent}。传回的是 δ_${node} 乘 ${through}。`,
    brief: `${parameter} 的梯度`,
  }),
  'out-only': ({ typed, out }) => ({
    sentence: `${typed} 是 ${out}。斜率还要乘 1 − ${out}。`,
    brief: `只有 ${out}`,
  }),
  'tanh-slope': ({ typed }) => ({
    sentence: `${typed} 是 1 − out²，那是 tanh 的斜率。Sigmoid 的斜率是 out(1 − out)。`,
    brief: '用了 tanh 的斜率 1 − out²',
  }),
  'slope-sign': ({ typed, out }) => ({
    sentence: `${typed} 的符号反了：斜率是 ${out}(1 − ${out})，Sigmoid 只升不降。`,
    brief: '算成了 out(out − 1)',
  }),
  plus: ({ typed, out }) => ({
    sentence: `${typed} 是 ${out}(1 + ${out})。Sigmoid 的斜率里是减号：${out}(1 − ${out})。`,
    brief: '算成了 out(1 + out)',
  }),
  'slope-of-output': ({ typed, about, node }) => ({
    sentence: `${typed} 是 ${about} 处的斜率。这里问的是 ${node} 处的。`,
    brief: `${about} 处的斜率`,
  }),
} satisfies Partial<RuleWords>
