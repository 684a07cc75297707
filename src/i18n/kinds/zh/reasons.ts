import type { KindLanguage } from '../kindLanguage'
import type { KindReason } from '../kindReason'
import { LOSS_WORDS } from './losses'

/** 这一步为什么这样算：只属于这类网络的理由。 */
export const reasonOf: KindLanguage['reasonOf'] = (reason) => {
  switch (reason.kind) {
    case 'sum':
      return '份额是相对于整体的：都除以这同一个和，各份加起来就是 1。'
    case 'otherSlope':
      return '每一份的分母都是这个和，而每个 net 都在其中：所以每个输出都与所有 net 有关。'
    case 'batchError':
      return '一次更新顾及全部样本，所以要降低的误差也要把它们都算上。'
    case 'batchGradient':
      return reason.isMean
        ? 'E 是各样本误差的平均。平均的变化率等于各变化率的平均。'
        : 'E 是各样本误差之和。和的变化率等于各变化率之和。'
    case 'curve':
      return ofCurve(reason)
    case 'error':
      return LOSS_WORDS[reason.loss].why
    case 'totalOfShares':
      return 'E 是各部分之和：其中一部分变化多少，E 就变化多少。但一个 net 牵动每一份，也就牵动每一部分。'
    case 'pull':
      return LOSS_WORDS[reason.loss].whyPull(reason.node)
    case 'cancels':
      return reason.isShare
        ? `net_${reason.node} 牵动每一份，所以它的变化率是对各输出求和。目标值之和为 1，这个长和总归结为 out − 目标值。`
        : '曲线平坦之处，交叉熵恰好很陡：一个除以 out · (1 − out)，另一个乘以它。'
    case 'off':
      return `ReLU 的曲线在 0 的左侧是平的：net_${reason.node} 稍变，out_${reason.node} 仍为 0，E 也不变。`
    case 'sumAgain':
      return '同样的和，用的是新的 net：各份额所占的整体变了。'
    case 'sharesAgain':
      return '份额的算法与原来相同，只有 net 是新的。'
    case 'errorOfMany':
      return '个别误差可能升高，而 E 仍然降低：预示会降低的只是全部样本的 E。'
  }
}

function ofCurve({ activation, isAtCorner }: Extract<KindReason, { kind: 'curve' }>): string {
  switch (activation) {
    case 'identity':
      return 'out 就是 net，传回来的数也原样通过。'
    case 'tanh':
      return '经过 0 的 S 形曲线：在 0 处最陡，斜率为 1，两端平坦。'
    case 'relu':
      return isAtCorner
        ? '折点处没有斜率；按惯例取 0。'
        : '0 的右侧全部通过；左侧曲线平坦：net 稍变，out 仍为 0，E 也不变。'
    case 'leaky-relu':
      return isAtCorner ? '折点处没有斜率；这里取左侧的 0.01。' : '0 的左侧仍通过百分之一，神经元不会永远关闭。'
    case 'softmax':
      return '每个 out 都是同一总和的份额：一个 net 升高，其他 out 必降。'
  }
}
