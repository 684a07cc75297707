import type { ActivationName } from '../../../engine'
import type { OtherActivationWords } from '../kindWords'

const identity: OtherActivationWords = {
  outMeaning: (node) => `就是 net_${node}`,
  outOrigin: (net) => `就是 ${net}，没有变化。`,
  slopeName: (node) => `${node} 处的斜率`,
  slopeTitle: (node) => `${node} 处的直线有多陡？`,
  slopeOrigin: () => '总是 1。',
  willSend: () => '和会原样送出。',
  sends: ({ node }) => `${node} 不加变换：net_${node} 原样送往下一层。`,
  reach: { inside: '', edge: '', outside: '' },
  slope: ({ node }) => `out_${node} 就是 net_${node}，斜率为 1：∂E/∂out_${node} 原样通过。`,
}

const tanh: OtherActivationWords = {
  outMeaning: (node) => `net_${node} 的 tanh 值`,
  outOrigin: (net) => `${net} 的双曲正切。`,
  slopeName: (node) => `${node} 处的 tanh 斜率`,
  slopeTitle: (node) => `${node} 处的 tanh 有多陡？`,
  slopeOrigin: (out) => `1 减去输出 ${out} 的平方。`,
  willSend({ sum, flat }) {
    if (flat) return `和离 0 很远，输出会几乎等于 ${sum === 'positive' ? '1' : '−1'}。`
    if (sum === 'zero') return '和恰好为 0，输出也会是 0。'
    return `和为${sum === 'positive' ? '正' : '负'}，输出也会为${sum === 'positive' ? '正' : '负'}。`
  },
  sends({ node, saturated }) {
    if (saturated === null) return `tanh 把 net_${node} 压缩到 −1 至 1 的范围内，这就是 ${node} 送往下一层的输出。`
    return `${node} 已饱和：输出几乎为 ${saturated === 'high' ? '1' : '−1'}，净输入的小变化对它几乎没有影响。`
  },
  reach: { inside: '', edge: 'tanh 只能接近这个目标值。', outside: 'tanh 的输出达不到这个目标值。' },
  slope({ node, level, percent }) {
    switch (level) {
      case 'none':
        return `斜率为 0：${node} 处在 tanh 最平坦的地方，∂E/∂out_${node} 完全传不过去。`
      case 'saturated':
        return `斜率小于 0.04：${node} 已饱和，∂E/∂out_${node} 几乎传不过去。`
      case 'steepest':
        return `${node} 处在 tanh 最陡处附近：∂E/∂out_${node} 几乎全部传过去。`
      case 'usual':
        return `tanh 的斜率不超过 1：此处 ∂E/∂out_${node} 约有 ${percent}% 能传过去。`
    }
  },
}

const relu: OtherActivationWords = {
  outMeaning: (node) => `net_${node} 的 ReLU 值`,
  outOrigin: (net) => `0 与 ${net} 中较大的一个。`,
  slopeName: (node) => `${node} 处的 ReLU 斜率`,
  slopeTitle: (node) => `${node} 处的 ReLU 有多陡？`,
  slopeOrigin: () => '大于 0 时为 1，否则为 0。',
  willSend: ({ sum }) => (sum === 'positive' ? '和为正：ReLU 会让它通过。' : '和不大于 0：ReLU 会送出 0。'),
  sends: ({ node, saturated }) =>
    saturated === null
      ? `net_${node} 大于 0，ReLU 让它原样通过。`
      : `${node} 已关闭：net_${node} 不大于 0，所以它送出 0。`,
  reach: { inside: '', edge: '', outside: 'ReLU 的输出不会低于 0。' },
  slope: ({ node, level }) =>
    level === 'none'
      ? `${node} 已关闭：那里的曲线是平的，∂E/∂out_${node} 完全传不过去。`
      : `大于 0 时 ReLU 的斜率为 1：∂E/∂out_${node} 全部传过去。`,
}

const leakyRelu: OtherActivationWords = {
  outMeaning: (node) => `net_${node} 的带泄漏 ReLU 值`,
  outOrigin: (net) => `${net} 与它的百分之一中较大的一个。`,
  slopeName: (node) => `${node} 处的带泄漏 ReLU 斜率`,
  slopeTitle: (node) => `${node} 处的带泄漏 ReLU 有多陡？`,
  slopeOrigin: () => '大于 0 时为 1，否则为 0.01。',
  willSend({ sum }) {
    if (sum === 'positive') return '和为正：会全部通过。'
    if (sum === 'zero') return '和恰好为 0，输出也会是 0。'
    return '和为负：只会通过百分之一。'
  },
  sends: ({ node, saturated }) =>
    saturated === null ? `net_${node} 大于 0，全部通过。` : `net_${node} 不大于 0：只通过百分之一。`,
  reach: { inside: '', edge: '', outside: '' },
  slope: ({ node, level }) =>
    level === 'saturated'
      ? `net_${node} 不大于 0 时斜率为 0.01：∂E/∂out_${node} 仍有百分之一能传过去。`
      : `大于 0 时带泄漏 ReLU 的斜率为 1：∂E/∂out_${node} 全部传过去。`,
}

const softmax: OtherActivationWords = {
  outMeaning: (node) => `${node} 在各输出总和中的份额`,
  outOrigin: (net) => `它的份额：e 的 ${net} 次幂除以各输出的总和。`,
  slopeName: (node) => `${node} 对自己净输入的斜率`,
  slopeTitle: (node) => `out_${node} 随 net_${node} 变化有多快？`,
  slopeOrigin: (out) => `输出 ${out} 乘以 1 减输出。`,
  willSend: () => '占多大份额，还要看其他输出。',
  sends: ({ node }) => `${node} 送出它在各输出总和中的份额。`,
  reach: { inside: '', edge: '份额只能接近这个目标值。', outside: '份额达不到这个目标值。' },
  slope: ({ node, level }) =>
    level === 'none'
      ? `斜率为 0：${node} 的份额已到尽头，net_${node} 再变也不影响它。`
      : `net_${node} 升高，out_${node} 也升高：变化率是它的份额乘以 1 减它的份额。`,
}

/** 凡是提到某种激活函数、或只对它成立的话。 */
export const ACTIVATION_WORDS: Readonly<Record<Exclude<ActivationName, 'sigmoid'>, OtherActivationWords>> = {
  identity,
  tanh,
  relu,
  'leaky-relu': leakyRelu,
  softmax,
}
