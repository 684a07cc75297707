import type { Allowed, Clash, ProblemError } from '../../../engine'

/** 用中文说明哪一项不被接受、应填什么。 */
export function refusalZh({ field, allowed }: Pick<ProblemError, 'field' | 'allowed'>): string {
  return `${fieldName(field)}必须${inWords(allowed)}。`
}

function fieldName(field: string): string {
  const [, sample, rest] = /^otherSamples\[(\d+)\]\.(.+)$/.exec(field) ?? []
  if (rest) return `样本 ${Number(sample) + 2}：${fieldName(rest)}`
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
      return place ? `列表中的第 ${place} 个权重` : '权重'
    case 'biases':
      return place ? `第 ${place} 个偏置` : '偏置'
    case 'learningRate':
      return '学习率 η '
    case 'biasRule':
      return '偏置规则'
    case 'updateOrder':
      return '更新次序'
    case 'names':
      return '权重的命名方式'
    case 'activations':
      return place ? `第 ${place} 层的激活函数` : '激活函数'
    case 'loss':
      return '误差 E '
    case 'otherSamples':
      return place ? `样本 ${place + 1} ` : '样本'
    case 'schedule':
      return '样本的次序'
    case 'batch':
      return '梯度的合并方式'
    case 'turn':
      return '下一个样本'
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
    case 'samples':
      return `是最多 ${allowed.most} 个样本的列表，每个样本都有输入和目标值`
    case 'together':
      return clash(allowed.rule, allowed.sample)
  }
}

/** 网络各部分怎样才能搭配；接在“必须”之后。 */
function clash(rule: Clash, sample: number | null): string {
  // 其他样本已由字段名指出。
  const where = sample === null ? '（每个样本）' : sample === 0 ? '（样本 1）' : ''
  switch (rule) {
    case 'softmaxNotLast':
      return '是其他激活函数：softmax 只能用在输出层'
    case 'softmaxLoss':
      return '是交叉熵：softmax 给出各类的份额，只配交叉熵使用'
    case 'softmaxAlone':
      return '是其他激活函数：只有一个输出时 softmax 恒为 1。请增加输出，或改用 Sigmoid'
    case 'entropyOutputs':
      return '是 Sigmoid 或 softmax：交叉熵要求输出在 0 与 1 之间'
    case 'entropyTargets':
      return `在 0 到 1 之间${where}：交叉熵要求如此`
    case 'softmaxTargets':
      return `总和为 1${where}：softmax 的目标值是各类的份额`
    case 'orderTogether':
      return '是逐个学习：“先输出层”只适用于逐个学习'
  }
}

function write(value: number): string {
  return value.toLocaleString('en').replace('-', '−')
}
