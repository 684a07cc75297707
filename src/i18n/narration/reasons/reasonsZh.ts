import { isUsual, type Bias, type Edge, type NetworkNode } from '../../../engine'
import { exactly } from '../../../notation/exactZero'
import { kindWordsOf } from '../../kinds/knownKinds'
import type { WriteValue } from '../narration'
import { MOST_NAMES, reasonFact, SMALL_PUSH, type ReasonFact, type SumFact, type UpdateFact } from './reasonFact'
import type { Units } from '../units/units'
import { unitsZh } from '../units/unitsZh'
import type { Reasons } from './reasons'

export const reasonsZh: Reasons & { readonly units: Units } = {
  units: unitsZh,
  why: '为什么？',
  reasonOf(told) {
    const { seen, step } = told
    const own = isUsual(seen.tape.problem) ? null : kindWordsOf('zh').reasonOf(told)
    return own ?? reason(reasonFact(seen, step), exactly(seen.tape.problem, told.write))
  },
}

function reason(fact: ReasonFact, write: WriteValue): string {
  switch (fact.kind) {
    case 'net':
      return `权重表示送来的数占多大分量：${fact.first.from.id} 送出的数每增加 1，net_${fact.first.to.id} 就变化 ${fact.first.called}，即 ${write(fact.weight, 'given')}。${fact.bias ? `偏置 ${fact.bias.called} 使整个和平移。` : ''}`
    case 'out':
      return `无论 net_${fact.node.id} 是多少，out_${fact.node.id} 总在 ${fact.limits.join(' 与 ')} 之间。看它的曲线：中间陡，两端平。`
    case 'other':
      return ''
    case 'error':
      return '平方使偏差不论正负都算误差，而且偏差越大，分量越重。乘上 ½，是为了以后求导时与 2 相消。'
    case 'total':
      return allErrors(fact.outputs)
    case 'miss':
      return `E 的各部分中，只有 E_${fact.node.id} 用到 out_${fact.node.id}。2 来自平方，−1 来自 out_${fact.node.id} 前的负号；2 与 ½ 相消。`
    case 'slope':
      return `曲线在这一点附近近似于切线：net_${fact.node.id} 增加 ${SMALL_PUSH}，out_${fact.node.id} 约变化 ${write(fact.moves, 'computed')}。`
    case 'delta':
      return `net_${fact.node.id} 影响 out_${fact.node.id}，out_${fact.node.id} 又影响 E，变化率因此相乘：链式法则。通往 ${fact.node.id} 的权重都要用到 δ_${fact.node.id} 这一个数。`
    case 'hiddenDelta':
      if (fact.isMoved)
        return `∂E/∂out_${fact.node.id} 经过了已经改变的权重，所以 δ_${fact.node.id} 不是 E 对 net_${fact.node.id} 的变化率；“应当”只是就这次更新而言。`
      return `与输出层相同的两个因子：传回来的变化率乘以此处的斜率。同一规则逐层重复，所以叫反向传播。原文把 δ_${fact.node.id} 称为间接误差。`
    case 'weight':
      return fact.isMoved ? afterMoves(fact.edge.to) : alongEdge(fact.edge)
    case 'via':
      return sentBack(fact.edge, fact.newWeight)
    case 'sum':
      return added(fact)
    case 'bias':
      return fact.isMoved ? afterMoves(fact.bias.feeds[0]!) : withBias(fact.bias)
    case 'update':
      return oneMove(fact, write(fact.change, 'computed'))
    case 'forecast':
      return fact.isTrue
        ? `所有移动合起来，E 约变化 −η · Σ(∂E/∂w)²，即 ${write(fact.change, 'computed')}：只要每一步都小，就不会升高。检验时见分晓。`
        : `−η · Σ(∂E/∂w)² 为 ${write(fact.change, 'computed')}，但这些并不都是 E 的真实斜率，这个预测未必可靠。检验时见分晓。`
    case 'check':
      return '斜率只是预示 E 会降低。用新权重再做一次前向传播，才知道是否真的降低了。'
    case 'checkOut':
      return '曲线还是原来的曲线，只有送进去的数是新的。'
    case 'checkError':
      return fact.outputs === 1
        ? '只有一个输出，这个误差就是整个 E。'
        : '个别误差可能升高，而 E 仍然降低：预示会降低的只是它们的和。'
    case 'measured': {
      const [promised, found] = [write(fact.forecast, 'computed'), write(fact.measured, 'computed')]
      const because = fact.isTrue ? '切线是直的，误差曲面却是弯的' : '误差曲面是弯的，所用的斜率也不全是真实斜率'
      return `按 −η · Σ(∂E/∂w)² 预测，E 变化 ${promised}；实测为 ${found}。两者若有出入，是因为${because}。`
    }
  }
}

function allErrors(outputs: readonly NetworkNode[]): string {
  const [first] = outputs
  if (outputs.length === 1) return `E 只有这一部分：E_${first!.id} 变化多少，E 就变化多少。`
  return `E 是各部分之和：其中一部分（例如 E_${first!.id}）变化多少，E 就变化多少。所以可以逐个输出地看。`
}

function alongEdge({ called, from, to }: Edge): string {
  return `E 随 net_${to.id} 的变化率是 δ_${to.id}，net_${to.id} 随 ${called} 的变化率是 ${sentBy(from)}。同一路径上的变化率相乘：链式法则。`
}

/** 经过已经改变的权重传回的 δ，使后面的梯度成了什么。 */
function afterMoves({ id }: NetworkNode): string {
  return `δ_${id} 经过了已经改变的权重，不再是 E 的变化率：这个梯度只是更新所用的数，不是真实斜率。`
}

function sentBack({ called, from, to }: Edge, newWeight: boolean): string {
  if (newWeight)
    return `net_${to.id} 当初随 out_${from.id} 变化的变化率是旧的 ${called}。改用新的 ${called}，乘积就不是 E 的真实斜率。`
  return `net_${to.id} = … + ${called} · out_${from.id} + …，所以它随 out_${from.id} 的变化率是 ${called}。${from.id} 没有目标值，只能凭传回来的数得知误差。`
}

function added({ node, paths, rising, falling, isErrors, isMoved }: SumFact): string {
  if (isMoved) return `传回的各项照样相加。但它们经过了已经改变的权重，所以这个和不是 E 随 out_${node.id} 的变化率。`
  const push = `让 out_${node.id} 略微增大：`
  if (paths.length === 1) return `${push}E 的变化全都经由 ${paths[0]!.id}。不必相加。`
  if (rising.length + falling.length === 0) return `${push}E 完全不变。`
  const sum = isErrors ? 'E 是各部分之和，所以这些变化相加。' : '各条路径上的微小变化相加。'
  return `${push}${changes(rising, falling)}。${sum}`
}

function changes(rising: readonly NetworkNode[], falling: readonly NetworkNode[]): string {
  const ways = [
    rising.length > 0 && `经由${listed(rising)}使 E 升高`,
    falling.length > 0 && `经由${listed(falling)}使 E 降低`,
  ]
  return ways.filter((way) => way !== false).join('，')
}

/** 不多时逐个写出。 */
function listed(nodes: readonly NetworkNode[]): string {
  if (nodes.length > MOST_NAMES) return ` ${nodes.length} 个神经元`
  return ` ${nodes.map(({ id }) => id).join('、')} `
}

function withBias({ id, feeds }: Bias): string {
  const [first] = feeds
  const rate = `net_${first!.id} = … + ${id}，所以它随 ${id} 的变化率是 1`
  if (feeds.length === 1) return `${rate}：乘以 δ_${first!.id}，就是 δ_${first!.id} 本身。`
  return `${rate}；用到 ${id} 的其他净输入也是如此。它们都影响 E，所以各个 δ 相加。`
}

function oneMove({ parameter: { called }, isTrue, isClaimed }: UpdateFact, change: string): string {
  if (isClaimed) return '这个程序当作梯度的数，未必是 E 的真实斜率：移动甚至可能使 E 升高。'
  if (!isTrue) return '这个梯度是经过已经改变的权重求得的，并不是 E 的真实斜率，甚至可能使 E 升高。'
  return `移动 −η · ∂E/∂${called}，只要够小，E 约变化 −η · (∂E/∂${called})²，即 ${change}。平方不会为负，所以够小的移动不会使 E 升高。`
}

function sentBy({ kind, id }: NetworkNode): string {
  return kind === 'input' ? id : `out_${id}`
}
