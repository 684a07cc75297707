import type { ActivationName } from '../../../engine'
import type { KindLanguage } from '../kindLanguage'
import type { LossKind } from '../lossWords'
import { ACTIVATIONS_ZH } from './labels'

/** 连续几步做了什么；通常的说法不适用时用这里的。 */
export const unitOf: KindLanguage['unitOf'] = (unit) => {
  switch (unit.kind) {
    case 'neuron':
      return { sentence: `${unit.node} ${adds(unit)}，${turns(unit.activation)}。` }
    case 'layer':
      return { sentence: `每个神经元${adds(unit)}，再送出激活函数的结果。` }
    case 'shares':
      return {
        sentence: unit.hasSums
          ? 'softmax 把各输出的净输入一起变成同一整体的份额。'
          : `每个输出${adds(unit)}；softmax 把各个和一起变成同一整体的份额。`,
      }
    case 'errors':
      return { sentence: `${errorUnder(unit.loss)}${THEN[unit.become]}` }
    case 'forward':
      return { sentence: '每一层的神经元把收到的数相加，再送出激活函数的结果。最后由 E 说明与目标值相差多少。' }
    case 'pulls':
      return {
        title: '各输出应该往哪边变？',
        sentence: '先看 E 随每个份额本身怎样变化；一份要从别份那里取来，这一点随后才算。',
      }
    case 'batch':
      return {
        sentence: unit.isMean
          ? `对每个参数，求 ${unit.count} 个样本梯度的平均：一次更新顾及全部样本。`
          : `对每个参数，把 ${unit.count} 个样本的梯度相加：一次更新顾及全部样本。`,
      }
  }
}

const THEN = { together: '再把全部样本的误差合在一起。', added: '相加得到 E。', all: '只有一个输出，这就是整个 E。' }

function adds({ hasBias }: { readonly hasBias: boolean }): string {
  return hasBias ? '把加权输入与偏置相加' : '把加权输入相加'
}

function turns(activation: ActivationName): string {
  if (activation === 'sigmoid') return '再经曲线得到送出的数'
  if (activation === 'identity') return '和就是送出的数'
  const curve = ACTIVATIONS_ZH[activation]
  return `再经${startsInLatin(curve) ? ' ' : ''}${curve} 得到送出的数`
}

/** 汉字与字母之间空一格，汉字之间不空。 */
function startsInLatin(word: string): boolean {
  return /^[A-Za-z]/.test(word)
}

function errorUnder(loss: LossKind): string {
  switch (loss) {
    case 'half-square':
      return '每个输出的偏差平方后取半，就是它的误差；'
    case 'square':
      return '每个输出的偏差平方，就是它的误差；'
    case 'mean-square':
      return '每个输出的偏差平方，再除以输出的个数，就是它的误差；'
    case 'yes-no':
      return '每个输出的交叉熵，就是它的误差；'
    case 'share':
      return '份额的对数乘以负的目标值，就是每个输出的误差；'
  }
}
