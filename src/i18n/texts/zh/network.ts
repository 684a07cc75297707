import type { networkEn } from '../en/network'

/** 名字多于此数时只计数，或只说首尾。 */
const MOST_NAMED = 4

/** 更改网络形状与规则的面板。 */
export const networkZh: typeof networkEn = {
  shapeOf: ({ shape, parameters }) => `${shape.join(' – ')} · ${parameters} 个参数`,
  region: '网络：各层与规则',
  close: '关闭“网络”面板',
  inputs: '输入',
  hidden: ({ index, of }) => (of === 1 ? '隐藏层' : `隐藏层 ${index}`),
  output: '输出层',
  asTheyAre: '数值原样输入',
  sizeOf: ({ row }) => `${row}，神经元个数`,
  inputCount: '输入，个数',
  fewer: ({ row }) => `减少一个：${row}`,
  more: ({ row }) => `增加一个：${row}`,
  activationOf: ({ row }) => `${row}，激活函数`,
  activations: {
    sigmoid: 'Sigmoid',
    identity: '恒等',
    tanh: 'tanh',
    relu: 'ReLU',
    'leaky-relu': '带泄漏 ReLU',
    softmax: 'softmax',
  },
  remove: ({ row }) => `去掉：${row}`,
  insert: '在此插入隐藏层',
  insertAfter: ({ row }) => `在其后插入隐藏层：${row}`,
  newWeights: '新权重',
  seed: '种子',
  drawAll: '全部重新生成',
  biases: '偏置',
  biasRules: { none: '无', fixed: '固定', shared: '每层一个', neuron: '每个神经元一个' },
  loss: '误差 E',
  losses: {
    'half-square': '½(目标值 − 输出)² 之和',
    square: '(目标值 − 输出)² 之和',
    'mean-square': '(目标值 − 输出)² 的平均',
    'cross-entropy': '交叉熵',
  },
  update: '更新',
  updateOrders: { simultaneous: '同时', 'output-first': '先输出层' },
  names: '名称',
  namesBy: {
    receiver: ({ name, from, to }) => `按接收端：${name} = ${from} → ${to}`,
    sender: ({ name, from, to }) => `按发送端：${name} = ${from} → ${to}`,
    ends: ({ name }) => `按两端：${name}`,
  },
  learningRate: '学习率',
  open: '打开…',
  save: '保存',
  backToArticle: '恢复原文的网络',
  foot: '除名称和 η 外，在此所作的更改都从第 0 次迭代重新开始。Ctrl Z 可逐一撤销。',
  undo: '撤销',
  changeBoth: '两项一起更改',
  toSamples: '打开“样本”',

  news: {
    grown: ({ node, layer, weights, bias, isBack, seed, renamed }) => {
      if (isBack) return { lead: `${node} 已恢复，`, rest: `数值与去掉之前相同。${moved(renamed)}` }
      const begins = {
        input: '它的值为 0。',
        hidden: bias ? `${bias} 从 0 开始。` : '',
        output: bias ? `${bias} 和目标值都从 0 开始。` : '它的目标值为 0。',
      }
      return {
        lead: `新增 ${node}：`,
        rest: `${listed(weights)}由种子 ${seed} 生成。${begins[layer]}${moved(renamed)}`,
      }
    },
    shrunk: ({ node, weights, hasBias, renamed }) => ({
      lead: `${node} 已去掉，`,
      rest: `连同 ${weights} 个权重${hasBias ? '和它的偏置' : ''}。${moved(renamed)}`,
    }),
    layerIn: ({ size, weights, seed, renamed }) => ({
      lead: `新增一层，共 ${size} 个神经元：`,
      rest: `${weights} 个权重由种子 ${seed} 生成。${moved(renamed)}`,
    }),
    layerOut: ({ weights, seed, renamed }) => ({
      lead: '这一层已去掉。',
      rest: `前后两层之间新增 ${weights} 个权重，由种子 ${seed} 生成。${moved(renamed)}`,
    }),
    rebiased: ({ differed }) => ({
      lead: '原来的偏置不相同',
      rest: `（第 ${differed.join('、')} 层）：该层共用的偏置从 0 开始。`,
    }),
    drawn: ({ seed }) => ({
      lead: '全部权重已重新生成，',
      rest: `种子为 ${seed}。种子相同，得到的权重就相同。`,
    }),
  },

  refused: {
    fullLayer: '每层最多 8 个神经元，再多就看不清了。',
    lastNeuron: '每层至少 1 个神经元。要去掉这一层，请用 ×。',
    lastOfEnds: '每层至少 1 个神经元。',
    mostLayers: '连同输入层和输出层，最多 6 层。',
    softmaxNotLast: 'softmax 只用于输出层。',
    softmaxLoss: 'softmax 给出各类的份额，配交叉熵使用。两项一起更改？',
    softmaxAlone: '只有一个输出时 softmax 恒为 1。请增加输出，或改用 Sigmoid。',
    entropyOutputs: '交叉熵要求输出在 0 与 1 之间：Sigmoid 或 softmax。',
    entropyTargets: ({ sample, value }) => `样本 ${sample} 的目标值是 ${value}：交叉熵要求 0 到 1。`,
    softmaxTargets: ({ sample }) => `样本 ${sample}：softmax 的目标值之和必须为 1。`,
    orderTogether: '“先输出层”只适用于逐个学习。',
    unwritable: ({ output, near }) =>
      near === 0
        ? `out_${output} 太接近 0，无法写出 ln out。请减小权重。`
        : `out_${output} 太接近 1，无法写出 ln (1 − out)。请减小权重。`,
    number: '这个网络中有的数太大，不能这样更改。',
    seed: '请输入 0 到 999999 之间的整数。',
  },
}

function listed(names: readonly string[]): string {
  return names.length > MOST_NAMED
    ? `${names.length} 个权重`
    : `${names.slice(0, -1).join('、')}${names.length > 1 ? ' 和 ' : ''}${names.at(-1)} `
}

/** 权重按位置命名：其他权重的名字如何变动。 */
function moved(renamed: Parameters<typeof networkEn.news.shrunk>[0]['renamed']): string {
  if (!renamed) return ''
  const { was, now } = renamed
  return was.length > MOST_NAMED
    ? `原来的 ${was[0]} 现名 ${now[0]}，依此类推，直到 ${was.at(-1)}，现名 ${now.at(-1)}。`
    : `原来的 ${was.join('、')} 现名 ${now.join('、')}。`
}
