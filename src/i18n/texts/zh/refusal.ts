import type { Allowed, ProblemError } from '../../../engine'

/** 用中文说明哪一项不被接受、应填什么。 */
export function refusalZh({ field, allowed }: Pick<ProblemError, 'field' | 'allowed'>): string {
  return `${fieldName(field)}必须${inWords(allowed)}。`
}

function fieldName(field: string): string {
  const found = /^(\w+)\[(\d+)\]$/.exec(field)
  const list = found?.[1] ?? field
  const place = found ? Number(found[2]) + 1 : null
  switch (list) {
    case 'shape':
      return '各层的神经元数'
    case 'inputs':
      return place ? `输入 i${place} ` : '输入'
    case 'targets':
      return place ? `o${place} 的目标值` : '目标值'
    case 'weights':
      return place ? `权重 w${place} ` : '权重'
    case 'biases':
      return place ? `第 ${place} 个偏置` : '偏置'
    case 'learningRate':
      return '学习率 η '
    case 'biasRule':
      return '偏置规则'
    case 'updateOrder':
      return '更新次序'
    default:
      return '这个网络'
  }
}

function inWords(allowed: Allowed): string {
  switch (allowed.kind) {
    case 'object':
      return '包含网络的数值与规则'
    case 'shape':
      return '至少有两层，且每层都是整数个神经元'
    case 'length':
      return `正好有 ${write(allowed.length)} 个数`
    case 'number':
      return '是有限的数，例如 0.4'
    case 'range':
      return allowed.open
        ? `大于 ${write(allowed.least)}，且不超过 ${write(allowed.most)}`
        : `在 ${write(allowed.least)} 到 ${write(allowed.most)} 之间`
    case 'choice':
      return `是下列之一：${allowed.choices.join('、')}`
  }
}

function write(value: number): string {
  return value.toLocaleString('en').replace('-', '−')
}
