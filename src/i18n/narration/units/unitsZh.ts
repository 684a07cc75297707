import { isUsual, loweredError, valueIn } from '../../../engine'
import { kindWordsOf } from '../../kinds/knownKinds'
import type { UnitWords } from '../../kinds/kindWords'
import { movesOf, unitFact, type HiddenLayers, type UnitFact } from './unitFact'
import type { PlayedUnit, Units } from './units'

export const unitsZh: Units = {
  eyebrow: ({ phase, from, to, total }) => `${phase} · 第 ${from}–${to} 步，共 ${total} 步`,
  titleOf: (unit) => othersOf(unit)?.title ?? titleOf(unitFact(unit.steps, unit.seen.tape.problem)),
  sentenceOf: (unit) =>
    unit.steps.some(({ departs }) => departs)
      ? ''
      : (othersOf(unit)?.sentence ?? sentenceOf(unitFact(unit.steps, unit.seen.tape.problem), unit)),
}

/** 只对其他种类的网络才说的话。 */
function othersOf({ seen, steps }: Pick<PlayedUnit, 'seen' | 'steps'>): UnitWords | null {
  const { problem } = seen.tape
  return isUsual(problem) ? null : kindWordsOf('zh').unitOf(unitFact(steps, problem), problem)
}

function titleOf(fact: UnitFact): string {
  switch (fact.kind) {
    case 'neuron': {
      const now = fact.again ? '现在' : ''
      return fact.node.kind === 'output' ? `${fact.node.id} ${now}输出什么？` : `${fact.node.id} ${now}送出什么？`
    }
    case 'layer': {
      const now = fact.again ? '现在' : ''
      return fact.isOutput ? `网络${now}输出什么？` : `${hiddenLayers(fact.hidden)}${now}送出什么？`
    }
    case 'errors':
      return fact.again ? '网络现在的误差有多大？' : '网络的误差有多大？'
    case 'forward':
      return '网络输出什么，误差有多大？'
    case 'check':
      return '这次更新有用吗？'
    case 'backAtOutput':
      return `E 随通往${fact.node ? ` ${fact.node.id} ` : '输出层'}的权重变化有多快？`
    case 'backAtHidden':
      return `E 随通往${fact.node ? ` ${fact.node.id} ` : hiddenLayers(fact.hidden)}的权重变化有多快？`
    case 'pulls':
    case 'batch':
      return '全部样本合起来，要权重往哪边变？'
    case 'update':
      return `${fact.ofBiases ? '偏置' : '权重'}往哪边变？`
  }
}

function hiddenLayers(hidden: HiddenLayers): string {
  if (hidden === 'the') return '隐藏层'
  return hidden === 'several' ? '各隐藏层' : `隐藏层 ${hidden} `
}

function sentenceOf(fact: UnitFact, unit: PlayedUnit): string {
  switch (fact.kind) {
    case 'neuron':
      return `${fact.node.id} 把加权输入与偏置相加，再经曲线得到送出的数。`
    case 'layer':
      return '每个神经元把加权输入与偏置相加，再经曲线得到输出。'
    case 'errors':
      return unit.seen.tape.problem.shape.at(-1) === 1
        ? '每个输出的偏差平方后取半，就是它的误差；只有一个输出，这就是整个 E。'
        : '每个输出的偏差平方后取半，就是它的误差；相加得到 E。'
    case 'forward':
      return '每一层的神经元把收到的数相加，经曲线变换后送出。最后由 E 说明与目标值相差多少。'
    case 'check':
      return checked(unit)
    case 'backAtOutput': {
      if (!fact.node) return '先在每个输出处求 δ，再乘以各发送端送来的数，就是梯度。'
      const { id } = fact.node
      return `先求 δ_${id}，即 E 随 net_${id} 的变化率；再乘以各发送端送来的数，就是梯度。`
    }
    case 'backAtHidden': {
      if (!fact.node) return '每个神经元把各路径传回的数相加，乘以斜率，得到自己的 δ；再乘以送来的数，就是梯度。'
      return `把各路径传回的数相加，乘以斜率，得到 δ_${fact.node.id}；再乘以送来的数，就是梯度。`
    }
    case 'pulls':
    case 'batch':
      return '每个样本都拉动每个权重；各梯度合在一起，决定它往哪边变。'
    case 'update':
      return `每个${fact.ofBiases ? '偏置' : '参数'}的变化量是 −η 乘以自己的梯度：${moves(unit)}。`
  }
}

function checked({ seen, write }: PlayedUnit): string {
  const { problem } = seen.tape
  const [before, after] = [valueIn(seen, loweredError(problem)), valueIn(seen, loweredError(problem, 'next'))]
  const [from, to] = [write(before, 'computed'), write(after, 'computed')]
  if (after === before) return `用新权重再做一次前向传播：E 仍是 ${to}。`
  if (from === to)
    return `用新权重再做一次前向传播：E ${after < before ? '降低' : '升高'}了 ${write(Math.abs(after - before), 'computed')}。`
  return `用新权重再做一次前向传播：E 从 ${from} ${after < before ? '降到' : '升到'} ${to}。`
}

function moves(unit: PlayedUnit): string {
  const { down, up, same } = movesOf(unit)
  const parts = [down > 0 && `${down} 个减小`, up > 0 && `${up} 个增大`, same > 0 && `${same} 个不变`]
  return parts.filter((part) => part !== false).join('，')
}
