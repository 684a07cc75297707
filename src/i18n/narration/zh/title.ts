import { edgesFrom, name } from '../../../engine'
import type { Told } from '../narration'

export function title({ seen, step }: Pick<Told, 'seen' | 'step'>): string {
  const { what } = step
  const now = step.phase === 'check' ? '现在' : ''
  switch (what.kind) {
    case 'net':
      return `${what.node.id} ${now}收到了什么？`
    case 'out':
      return what.node.kind === 'output'
        ? `网络${now}在 ${what.node.id} 给出什么答案？`
        : `${what.node.id} ${now}送出什么？`
    case 'error':
      return `${what.node.id} ${now}错了多少？`
    case 'total':
      return now ? '误差减小了吗？' : '整个网络错了多少？'
    case 'dE_dout': {
      if (what.node.kind === 'output') return `${what.node.id} 应该往哪边变？`
      const roads = edgesFrom(seen.tape.topology, what.node).length
      return `从 ${what.node.id} 到误差${roads === 1 ? '只有一' : roads === 2 ? '有两' : `有 ${roads} `}条路`
    }
    case 'slope':
      return `${what.node.id} 处的 Sigmoid 有多陡？`
    case 'delta':
      return `${what.node.id} 要负多少责任？`
    case 'via':
      return `${what.edge.to.id} 给 ${what.edge.from.id} 传回了什么？`
    case 'weightGradient':
      return `${what.edge.id} 对误差有多大影响？`
    case 'biasGradient':
      return `${what.bias.id} 对误差有多大影响？`
    case 'weight':
    case 'bias': {
      const parameter = what.kind === 'weight' ? what.edge : what.bias
      const moves = seen.shows(name.next(parameter)) !== seen.shows(parameter.id)
      return moves ? `${parameter.id} 沿梯度的反方向移动` : `${parameter.id} 保持不变`
    }
    case 'input':
    case 'target':
    case 'rate':
      return what.id
  }
}
