import type { MistakeFact } from '../mistakeFact'
import type { RuleWords } from '../ruleWords'
import { listed } from './list'

/** 输出之后、往回传播途中的错误。 */
export const behindZh = {
  sign: (fact) => ({
    sentence: fact.isUpdate
      ? `梯度的符号反了，就会得到 ${fact.typed}。${direction(fact)}。`
      : `大小对，符号反了：${direction(fact)}。`,
    brief: fact.isUpdate ? '梯度的符号反了' : '用目标值减输出，符号反了',
  }),
  'no-output-slope': ({ typed, kind, isOutput, node, asked, slope, byOut, activation, square, haveSigmoid }) => ({
    sentence:
      isOutput && kind === 'delta'
        ? activation === 'softmax'
          ? `${typed} 是 ${byOut}；${asked} 还要算上所有输出怎样随 ${node} 的 net 变化。`
          : activation === 'sigmoid' && square === 'half'
            ? `${typed} 是输出减目标值；${asked} 还要乘 Sigmoid 的斜率 ${slope}。`
            : `${typed} 是 ${byOut}；${asked} 还要乘斜率 ${slope}。`
        : isOutput
          ? `漏乘斜率 ${slope} 就会得到 ${typed}。是不是漏了？`
          : `漏乘各输出的斜率${haveSigmoid.outputs ? ' out(1 − out) ' : '，'}就会得到 ${typed}。是不是漏了？`,
    brief: isOutput ? `漏乘 ${node} 的斜率` : '漏乘输出层的斜率',
  }),
  'net-slope': ({ typed }) => ({
    sentence: `把斜率算成 net(1 − net) 会得到 ${typed}。Sigmoid 的斜率是 out(1 − out)。`,
    brief: '把斜率算成 net(1 − net)',
  }),
  'half-slope': ({ typed }) => ({
    sentence: `把斜率算成 1 − out 会得到 ${typed}。斜率是 out(1 − out)，还差一个因子。`,
    brief: '把斜率算成 1 − out',
  }),
  'error-for-derivative': ({ typed, kind, isOutput, node, asked }) => ({
    sentence:
      kind === 'dE_dout' && isOutput
        ? `${typed} 是误差 E_${node} 本身；${asked} 是它的导数：输出减目标值。`
        : `用${isOutput ? `误差 E_${node} ` : '各输出的误差'}来乘会得到 ${typed}。δ 里用的是误差的导数：输出减目标值。`,
    brief: '用了误差本身，没有求导',
  }),
  'no-half': (fact) => ({ sentence: twice(fact), brief: fact.isUpdate ? '漏了 ½' : '漏了 ½，大一倍' }),
  'forgot-target': ({ typed, kind, isOutput, out, asked }) => ({
    sentence:
      kind === 'dE_dout' && isOutput
        ? `${typed} 是 ${out}；${asked} 还要减去目标值。`
        : `只用输出、不减目标值，就会得到 ${typed}。这里应当是输出减目标值。`,
    brief: '没有减目标值',
  }),
  'no-hidden-slope': ({ typed, isLastHidden, slope, haveSigmoid }) => ({
    sentence: isLastHidden
      ? `漏乘斜率 ${slope} 就会得到 ${typed}。是不是漏了？`
      : `漏乘隐藏层的斜率${haveSigmoid.hidden ? ' out(1 − out) ' : '，'}就会得到 ${typed}。是不是漏了？`,
    brief: '漏乘隐藏层的斜率',
  }),
  'no-slopes': ({ typed, haveSigmoid }) => ({
    sentence: `所有斜率都漏乘，就会得到 ${typed}：输出层和隐藏层${haveSigmoid.outputs && haveSigmoid.hidden ? '各有一个 out(1 − out)' : '都有斜率'}。`,
    brief: '漏乘所有斜率',
  }),
  'only-path': ({ typed, about, out, paths }) => ({
    sentence: `${typed} 只算了经 ${about} 的路径。${out} 还经 ${listed(
      paths.filter((path) => path !== about),
      '个神经元',
    )} 影响 E。`,
    brief: `只算了经 ${about} 的路径`,
  }),
  'without-path': ({ typed, about, out, paths }) => ({
    sentence: `${typed} 漏了经 ${about} 的路径。${out} 经 ${listed(paths, '个神经元')} 影响 E，各条路径要相加。`,
    brief: `漏了经 ${about} 的路径`,
  }),
  'sizes-added': ({ typed, negative }) => ({
    sentence: `把各条路径的大小相加会得到 ${typed}，${negative.length === 1 ? `但经 ${negative[0]} 的那一项是负的。` : '但各项有正有负，符号要算进去。'}`,
    brief: '只加大小，丢了符号',
  }),
  'mean-of-paths': ({ typed }) => ({
    sentence: `对各条路径取平均会得到 ${typed}。各路径传回的数应当相加，不取平均。`,
    brief: '对各条路径取了平均',
  }),
  'new-weights': (fact) => ({
    sentence: `${fact.typed} 用了更新后的${lookedThrough(fact)}。所有梯度都要用旧权重来算。`,
    brief: `用了更新后的${lookedThrough(fact)}`,
  }),
  'old-weights': (fact) => ({
    sentence: `${fact.typed} 用了旧的${lookedThrough(fact)}。按这里的顺序，靠近输出的权重先更新，应当用新的。`,
    brief: `用了旧的${lookedThrough(fact)}`,
  }),
  'no-weights': (fact) => ({
    sentence:
      fact.kind === 'net'
        ? `不乘权重、直接相加，就会得到 ${fact.typed}。送来的每个数都要乘各自的权重。`
        : `漏乘${lookedThrough(fact)}，就会得到 ${fact.typed}。δ 往回传时要乘权重。`,
    brief: fact.kind === 'net' ? '漏乘权重' : `漏乘${lookedThrough(fact)}`,
  }),
  transposed: ({ typed, kind, node, weights, swapped }) => {
    const right = `${kind === 'net' ? `通往 ${node} 的` : `从 ${node} 出发的`}是 ${listed(weights, '个权重')}`
    return {
      sentence: swapped
        ? `把 ${swapped.right} 换成 ${swapped.wrong} 会得到 ${typed}。${right}。`
        : `若按发送端给权重编号，就会得到 ${typed}。${right}：编号按接收端排列。`,
      brief: swapped ? `把 ${swapped.right} 换成了 ${swapped.wrong}` : '权重按发送端编号',
    }
  },
  'gradient-sent-back': ({ typed }) => ({
    sentence: `把梯度往回传会得到 ${typed}。往回传的是 δ，再乘权重。`,
    brief: '往回传了梯度，而不是 δ',
  }),
  'weights-of-neighbour': (fact) => weightsOfNeighbour(fact),
  'hidden-target': ({ typed, node, target }) => ({
    sentence: `把 ${target} 当作 ${node} 的目标值会得到 ${typed}。隐藏层没有目标值，误差由各条路径传回。`,
    brief: `给 ${node} 用了目标值`,
  }),
} satisfies Partial<RuleWords>

function twice({ typed, kind, asked, isUpdate }: MistakeFact): string {
  if (kind === 'total') return '正好大一倍：每个输出的误差前都有 ½。'
  if (kind === 'error') return `正好大一倍：${asked} 的平方前有 ½。`
  if (isUpdate) return `梯度大了一倍，就会得到 ${typed}。E 里的 ½ 会与平方求导得到的 2 抵消。`
  return '正好大一倍。E 里的 ½ 会与平方求导得到的 2 抵消。'
}

/** 输出之后各数的符号由什么决定。 */
function direction({ square, isOutput, out }: MistakeFact): string {
  if (square === null) return '交叉熵下输出的 δ 是输出减目标值'
  const product =
    square === 'half' ? '输出减目标值' : square === 'whole' ? '输出减目标值的 2 倍' : '输出减目标值的 2 倍，再取平均'
  return `E 对${isOutput ? ` ${out} ` : '输出'}的偏导数是${product}`
}

/** 误差往回传时经过的权重：不多时逐个列出。 */
function lookedThrough({ kind, weights, parameter, isLastHidden }: MistakeFact): string {
  if (kind === 'via' && weights.length === 0) return ` ${parameter}`
  return isLastHidden && weights.length <= 3 ? ` ${listed(weights, '个权重')}` : '权重'
}

function weightsOfNeighbour({ typed, kind, node, about, aboutSender, weights, ...fact }: MistakeFact) {
  if (kind === 'via' && aboutSender)
    return {
      sentence: `${typed} 用了 ${fact.theirWeight}，那是 ${about} 的权重。${fact.sender} 与 ${node} 之间的是 ${fact.parameter}。`,
      brief: `把 ${fact.parameter} 换成了 ${fact.theirWeight}`,
    }
  const from = (one: string): string => (kind === 'net' ? `通往 ${one} 的` : `从 ${one} 出发的`)
  return {
    sentence: `${typed} 用了${from(about)} ${listed(fact.theirWeights, '个权重')}。${from(node)}是 ${listed(weights, '个权重')}。`,
    brief: `用了${from(about)}权重`,
  }
}
