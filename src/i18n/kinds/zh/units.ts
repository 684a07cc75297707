import { activationAt, learnsTogether, samplesOf, type NetworkNode, type Problem } from '../../../engine'
import type { UnitFact } from '../../narration/units/unitFact'
import type { UnitWords } from '../kindWords'
import { lossKindOf } from '../lossWords'
import { ACTIVATIONS_ZH } from './labels'

/** 连续几步做了什么；通常的说法不适用时用这里的。 */
export function unitOf(fact: UnitFact, problem: Problem): UnitWords | null {
  const adds = problem.biasRule === 'none' ? '把加权输入相加' : '把加权输入与偏置相加'
  switch (fact.kind) {
    case 'neuron':
      return said(`${fact.node.id} ${adds}，${turns(problem, fact.node.layer)}。`)
    case 'layer':
      if (fact.isOutput && isShared(problem))
        return said('每个输出把加权输入相加；softmax 把各个和一起变成同一整体的份额。')
      return said(`每个神经元${adds}，再送出激活函数的结果。`)
    case 'errors':
      return said(`${errorIn(problem)}${learnsTogether(problem) ? '再把全部样本的误差合在一起。' : '相加得到 E。'}`)
    case 'forward':
      return said('每一层的神经元把收到的数相加，再送出激活函数的结果。最后由 E 说明与目标相差多少。')
    case 'pulls':
      return {
        title: '各输出应该往哪边变？',
        sentence: () => '先看 E 随每个份额本身怎样变化；一份要从别份那里取来，这一点随后才算。',
      }
    case 'batch':
      return said(
        problem.batch === 'mean'
          ? `对每个参数，求 ${samplesOf(problem).length} 个样本梯度的平均：一次更新顾及全部样本。`
          : `对每个参数，把 ${samplesOf(problem).length} 个样本的梯度相加：一次更新顾及全部样本。`,
      )
    case 'check':
    case 'backAtOutput':
    case 'backAtHidden':
    case 'update':
      return null
  }
}

function said(sentence: string): UnitWords {
  return { sentence: () => sentence }
}

function turns(problem: Problem, layer: NetworkNode['layer']): string {
  const { name } = activationAt(problem, layer)
  if (name === 'sigmoid') return '再经曲线得到送出的数'
  if (name === 'identity') return '和就是送出的数'
  return `再经 ${ACTIVATIONS_ZH[name]} 得到送出的数`
}

function isShared({ activations }: Problem): boolean {
  return activations?.at(-1) === 'softmax'
}

function errorIn(problem: Problem): string {
  switch (lossKindOf(problem)) {
    case 'half-square':
      return '每个输出的偏差平方后取半，就是它的误差；'
    case 'square':
      return '每个输出的偏差平方，就是它的误差；'
    case 'mean-square':
      return '每个输出的偏差平方，再除以输出的个数，就是它的误差；'
    case 'yes-no':
      return '每个答案的交叉熵，就是这个输出的误差；'
    case 'share':
      return '份额的对数乘以负的目标值，就是每个输出的误差；'
  }
}
