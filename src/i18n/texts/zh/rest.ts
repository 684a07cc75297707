import type { RestMessages } from '../../pieces'
import { writeCount } from '../../writeCount'
import { filesZh } from './files'
import { heardZh } from './heard'
import { refusalZh } from './refusal'

export const restZh: RestMessages = {
  refusal: refusalZh,

  files: filesZh,

  heard: heardZh,

  values: {
    view: '数值的显示方式',
    views: { table: '表格', nudge: '微调' },
    given: '输入、目标值与学习率',
    now: '当前',
    afterUpdate: '更新后',
    name: '名称',
    value: '数值',
    gradient: '梯度',
    updated: '更新后',
    unknown: '尚未计算',
    notTrained: '不训练',
    weights: '权重',
    biases: '偏置',
    nodes: '神经元',
    backward: '反向',
  },

  change: {
    fell: {
      edit: ({ by }) => `本次修改后，E 降低 ${by}`,
      edits: ({ by }) => `以上修改后，E 降低 ${by}`,
      update: ({ by }) => `上次更新以来，E 降低 ${by}`,
    },
    rose: {
      edit: ({ by }) => `本次修改后，E 升高 ${by}`,
      edits: ({ by }) => `以上修改后，E 升高 ${by}`,
      update: ({ by }) => `上次更新以来，E 升高 ${by}`,
    },
    same: {
      edit: '本次修改后不变',
      edits: '以上修改后不变',
      update: '上次更新以来不变',
    },
    by: {
      edit: ({ by }) => `${by}（本次修改）`,
      edits: ({ by }) => `${by}（以上修改）`,
      update: ({ by }) => `${by}（较上次更新）`,
    },
    edited: ({ name }) => `修改${name} 后的变化`,
    editedSeveral: '以上修改后的变化',
    more: ({ count }) => `另有 ${writeCount(count)} 项`,
    from: '之前',
    to: '现在',
  },

  nudge: {
    arrows: '箭头：−∂E/∂w，E 下降的方向',
    noArrows: '箭头：反向传播之后显示',
    resetAll: '全部还原',
    reset: ({ name }) => `还原${name}`,
    heard: ({ value, start }) => `${value}，起始值 ${start}`,
    heardDown: ({ value, start }) => `${value}，起始值 ${start}，减小时 E 下降`,
    heardUp: ({ value, start }) => `${value}，起始值 ${start}，增大时 E 下降`,
  },

  editor: {
    start: ({ value }) => `起始值 ${value}`,
    beforeUpdate: ({ value }) => `更新前的值 ${value}`,
    slider: ({ name }) => `滑动调整 ${name}`,
    sliderFell: ({ value, error, by }) => `${value}，E 为 ${error}，降低 ${by}`,
    sliderRose: ({ value, error, by }) => `${value}，E 为 ${error}，升高 ${by}`,
    sliderSame: ({ value, error }) => `${value}，E 为 ${error}`,
    error: 'E',
    errorAfterUpdate: '更新后的 E',
    keep: '保留',
    takeBack: '撤销',
    edit: ({ name }) => `修改 ${name}`,
    increase: ({ name }) => `增大 ${name}`,
    decrease: ({ name }) => `减小 ${name}`,
    problems: {
      empty: '请输入一个数，例如 0.4 或 −0.4。',
      comma: '请不要用逗号：一千写作 1000，小数写作 1.000。',
      unreadable: '请只输入数字和至多一个小数点，例如 0.4、.4、−0.4 或 1e-3。',
      tooLarge: '请输入 −1,000,000 到 1,000,000 之间的数。',
    },
    left: ({ text, value }) =>
      text.trim() === '' ? `没有输入数值，仍为 ${value}。` : `“${text}”没有输完，仍为 ${value}。`,
    sign: ({ name, text }) => (text.trim() === '' ? `改变 ${name} 的正负号` : `改变 ${name} 的正负号：${text}`),
    rateTooSmall: '学习率必须大于 0，例如 0.5。',
  },

  notices: {
    dismiss: '知道了',
    notLoaded: '页面的这一部分未能取得。请检查网络连接，然后重新加载页面。',
    noThread: '训练无法在后台继续，现改在页面中进行，会稍慢一些。',
    loadAnew: '重新加载页面',
    crash: ({ panel }) => `“${panel}”出错停止了，页面的其余部分照常工作。`,
    crashTitle: '这一部分出错停止了',
    crashText: '页面的其余部分照常工作。重置为原文的例子通常可以修复。',
    crashReset: '重置为原文的例子',
    crashRetry: '重试',
    details: '详情',
  },
}
