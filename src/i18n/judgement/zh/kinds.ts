import type { ActivationName } from '../../../engine'
import type { RuleWords } from '../ruleWords'

/** 神经元由 net 得到什么。 */
const MADE: Readonly<Record<ActivationName, string>> = {
  sigmoid: 'net 的 Sigmoid',
  identity: 'net 本身',
  tanh: 'net 的 tanh',
  relu: 'net 本身，但它小于 0 时为 0',
  'leaky-relu': 'net 本身，但它小于 0 时只有百分之一',
  softmax: 'softmax 中的份额',
}

/** 其他激活函数、其他损失与多个样本时的错误。 */
export const kindsZh = {
  'sigmoid-slope': ({ typed, kind, node, out, activation }) => ({
    sentence:
      kind === 'slope'
        ? `${typed} 是 ${out}(1 − ${out})，那是 Sigmoid 的斜率。${node} 送出的是${spaced(MADE[activation])}。`
        : `把斜率算成 out(1 − out) 会得到 ${typed}。那是 Sigmoid 的斜率，这里并非每个神经元都用 Sigmoid。`,
    brief: '用了 Sigmoid 的斜率 out(1 − out)',
  }),
  'slope-kept': ({ typed }) => ({
    sentence: `多乘了输出的斜率，就会得到 ${typed}。交叉熵下斜率已经抵消，δ 就是输出减目标值。`,
    brief: '输出的 δ 里多乘了斜率',
  }),
  'own-share-only': ({ typed }) => ({
    sentence: `每个输出只算自己那一项，就会得到 ${typed}。softmax 下一个 net 影响所有输出，δ 要对它们求和。`,
    brief: '只乘了自己那一项斜率',
  }),
  'two-forgotten': ({ typed, isUpdate }) => ({
    sentence: isUpdate
      ? `梯度只有一半，就会得到 ${typed}。这里的 E 没有 ½，平方求导得到的 2 要留着。`
      : '只有应有的一半。这里的 E 没有 ½，平方求导得到的 2 要留着。',
    brief: '漏了平方求导得到的 2',
  }),
  'not-averaged': ({ typed }) => ({
    sentence: `没有除以输出的个数，就会得到 ${typed}。这里的 E 是对各输出取的平均。`,
    brief: '没有除以输出的个数',
  }),
  'not-bent': ({ typed, net, node, activation }) => ({
    sentence: `${typed} 就是 ${net}。${node} 送出的是${spaced(MADE[activation])}。`,
    brief: `还只是 ${net}`,
  }),
  'no-share': ({ typed, asked }) => ({
    sentence: `${typed} 只是 e^net。${asked} 是它的份额：还要除以各输出之和。`,
    brief: '只有 e^net，没有除以总和',
  }),
  'not-cut': ({ typed, net, node, activation }) => ({
    sentence: `${typed} 就是 ${net}。${node} 送出的是${spaced(MADE[activation])}。`,
    brief: `还只是 ${net}`,
  }),
  'sigmoid-instead': ({ typed, net, node, activation }) => ({
    sentence: `${typed} 是 ${net} 的 Sigmoid。${node} 送出的是${spaced(MADE[activation])}。`,
    brief: `${net} 的 Sigmoid`,
  }),
  'half-kept': ({ typed, asked }) => ({
    sentence: `平方前多了 ½，就会得到 ${typed}。这个网络的 ${asked} 里没有 ½。`,
    brief: '多乘了 ½',
  }),
  'squares-for-entropy': ({ typed, asked }) => ({
    sentence: `${typed} 是距离平方的一半。这个网络的 ${asked} 是交叉熵。`,
    brief: '用了距离平方的一半',
  }),
  'one-log': ({ typed }) => ({
    sentence: `${typed} 只有 −target · ln out 这一项。还有一项是 −(1 − target) · ln(1 − out)。`,
    brief: '只有 −target · ln out 一项',
  }),
  'one-sample-only': ({ typed, isUpdate }) => ({
    sentence: isUpdate
      ? `只用所看样本的梯度会得到 ${typed}。这里一次更新要用所有样本的梯度。`
      : `${typed} 只是所看样本的数。这里要把所有样本的合在一起。`,
    brief: '只用了所看的样本',
  }),
  'forgot-sample': ({ typed, about }) => ({
    sentence: `漏了样本 ${about}，就会得到 ${typed}。所有样本都要算进去。`,
    brief: `漏了样本 ${about}`,
  }),
  'mean-for-sum': ({ typed }) => ({
    sentence: `对各样本取平均会得到 ${typed}。这里是相加，不取平均。`,
    brief: '对各样本取了平均',
  }),
  'sum-for-mean': ({ typed }) => ({
    sentence: `只把各样本相加会得到 ${typed}。这里还要除以样本的个数。`,
    brief: '没有除以样本的个数',
  }),
} satisfies Partial<RuleWords>

/** 汉字与字母之间空一格。 */
function spaced(text: string): string {
  return /^\p{Script=Han}/u.test(text) ? text : ` ${text}`
}
