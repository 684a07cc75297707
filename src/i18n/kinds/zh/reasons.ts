import { activationAt, learnsTogether, name, valueIn, type NetworkNode, type Seen } from '../../../engine'
import type { Told } from '../../narration/narration'
import { lossKindOf } from '../lossWords'
import { LOSS_WORDS } from './losses'

/** 这一步为什么这样算；理由与通常相同时为 null。 */
export function reasonOf({ seen, step: { what, phase } }: Told): string | null {
  const { problem } = seen.tape
  if (phase === 'check') return inTheCheck(seen, what.kind, 'node' in what ? what.node : null)
  const loss = LOSS_WORDS[lossKindOf(problem)]
  switch (what.kind) {
    case 'sum':
      return '份额总要有个整体：都除以这同一个和，各份加起来就是 1。'
    case 'otherSlope':
      return '每一份的分母都是这个和，而每个 net 都在其中：所以每个输出都与所有 net 有关。'
    case 'batchError':
      return '一次更新顾及全部样本，所以要降低的误差也要把它们都算上。'
    case 'batchGradient':
      return problem.batch === 'mean'
        ? 'E 是各样本误差的平均。平均的变化率等于各变化率的平均。'
        : 'E 是各样本误差之和。和的变化率等于各变化率之和。'
    case 'out':
      return ofCurve(seen, what.node, false)
    case 'slope':
      return activationAt(problem, what.node.layer).name === 'tanh' ? null : ofCurve(seen, what.node, true)
    case 'error':
      return loss.why
    case 'dE_dout':
      return what.node.kind === 'output' ? loss.whyPull(what.node.id) : null
    case 'delta':
      return ofDelta(seen, what.node)
    default:
      return null
  }
}

function ofCurve(seen: Seen, node: NetworkNode, isSlope: boolean): string | null {
  switch (activationAt(seen.tape.problem, node.layer).name) {
    case 'sigmoid':
      return null
    case 'identity':
      return 'out 就是 net，传回来的数也原样通过。'
    case 'tanh':
      return '经过 0 的 S 形曲线：在 0 处最陡，斜率为 1，两端平坦。'
    case 'relu':
      return isSlope && valueIn(seen, name.net(node)) === 0
        ? '折点处没有斜率；按惯例取 0。'
        : '0 的右侧全部通过；左侧曲线平坦：net 稍变，out 仍为 0，E 也不变。'
    case 'leaky-relu':
      return '0 的左侧仍通过百分之一，神经元不会永远关闭。'
    case 'softmax':
      return '每个 out 都是同一总和的份额：一个 net 升高，其他 out 必降。'
  }
}

function ofDelta(seen: Seen, node: NetworkNode): string | null {
  const { problem } = seen.tape
  if (node.kind === 'output' && problem.loss === 'cross-entropy')
    return problem.activations?.at(-1) === 'softmax'
      ? `net_${node.id} 牵动每一份，所以它的变化率是对各输出求和。目标值之和为 1，这个长和总归结为 out − 目标值。`
      : '曲线平坦之处，交叉熵恰好很陡：一个除以 out · (1 − out)，另一个乘以它。'
  const isOff = activationAt(problem, node.layer).name === 'relu' && valueIn(seen, name.net(node)) <= 0
  return isOff ? `ReLU 的曲线在 0 的左侧是平的：net_${node.id} 稍变，out_${node.id} 仍为 0，E 也不变。` : null
}

function inTheCheck(seen: Seen, kind: string, node: NetworkNode | null): string | null {
  const { problem } = seen.tape
  if (kind === 'sum') return '同样的和，用的是新的 net：各份额所占的整体变了。'
  if (kind === 'out' && node && activationAt(problem, node.layer).name === 'softmax')
    return '份额的算法与原来相同，只有 net 是新的。'
  if (kind === 'error' && learnsTogether(problem))
    return '个别误差可能升高，而 E 仍然降低：预示会降低的只是全部样本的 E。'
  return null
}
