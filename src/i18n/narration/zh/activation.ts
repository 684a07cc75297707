import type { ActivationWords } from '../en/activation'

/** 凡是提到激活函数、或只对这种激活函数成立的话。 */
export const activationZh: ActivationWords = {
  outOrigin: (net) => `${net} 的 Sigmoid 值。`,
  slopeName: (node) => `${node} 处的 Sigmoid 斜率`,
  slopeTitle: (node) => `${node} 处的 Sigmoid 有多陡？`,
  slopeOrigin: (out) => `输出 ${out} 乘以 1 减输出。`,

  willSend({ sum, flat }) {
    if (flat) return `和离 0 很远，输出会几乎等于 ${sum === 'positive' ? 1 : 0}。`
    if (sum === 'zero') return '和恰好为 0，输出会正好是 0.5。'
    return `和为${sum === 'positive' ? '正，输出会大于' : '负，输出会小于'} 0.5。`
  },

  sends({ node, saturated }) {
    if (saturated === null) return `Sigmoid 把 net_${node} 压缩到 0 与 1 之间，这就是 ${node} 送往下一层的输出。`
    return `${node} 已饱和：输出几乎为 ${saturated === 'high' ? 1 : 0}，净输入的小变化对它几乎没有影响。`
  },

  reach: { inside: '', edge: 'Sigmoid 只能接近这个目标值。', outside: 'Sigmoid 的输出达不到这个目标值。' },

  slope({ node, level, percent }) {
    switch (level) {
      case 'none':
        return `斜率为 0：${node} 处在 Sigmoid 最平坦的地方，∂E/∂out_${node} 完全传不过去。`
      case 'saturated':
        return `斜率小于 0.01：${node} 已饱和，∂E/∂out_${node} 几乎传不过去。`
      case 'steepest':
        return `${node} 处在 Sigmoid 最陡处附近：∂E/∂out_${node} 约有四分之一能传过去。`
      case 'usual':
        return `Sigmoid 的斜率不超过 0.25：此处 ∂E/∂out_${node} 约有 ${percent}% 能传过去。`
    }
  },
}
