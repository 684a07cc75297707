import { writeCount } from '../../writeCount'
import { meaningZh } from '../../narration/meanings/meaningsZh'
import { bugLabZh } from './bugLab'
import { networkZh } from './network'
import { fileRefusalZh } from './fileRefusal'
import { filesZh } from './files'
import { formulaWordsZh } from './formulaWords'
import { helpZh } from './help'
import { linkRefusalZh } from './linkRefusal'
import { planesZh } from './planes'
import { refusalZh } from './refusal'
import { samplesZh } from './samples'
import type { PanelMessages } from '../../pieces'
import { landscapeZh, slopeZh, trainingZh } from './run'

/** What menus, dialogs and the panels that are opened later say. */
export const panelsZh: PanelMessages = {
  refusal: refusalZh,

  meaning: meaningZh,

  fileRefusal: fileRefusalZh,

  linkRefusal: linkRefusalZh,

  formulaWords: formulaWordsZh,

  samples: samplesZh,

  plane: planesZh,

  /** Menus and dialogs of the header. */
  menu: {
    draw: '生成',
    drawNext: '下一个种子',
    seedProblem: '请输入 0 到 999999 之间的整数。',
    seed: '种子',
    copyFailed: '浏览器未能复制，请自行复制下面的链接：',
    linkField: '当前状态的链接',
    close: '关闭',
  },

  furtherDown: { formula: '公式与面板', network: '回到网络' },

  tour: {
    label: '认识名称',
    stopOf: ({ stop, total }) => `${stop} / ${total}`,
    next: '下一个',
    back: '上一个',
    skip: '跳过',
    end: '完成',
    stops: {
      input: { name: '输入', is: '给定的数。' },
      weight: { name: '权重', is: '决定上一层这个数占多大分量。' },
      net: { name: '净输入', is: '加权输入之和，有偏置时再加上偏置。' },
      out: { name: '输出', is: '净输入经神经元的曲线得到的数。' },
      target: { name: '目标值', is: '这个输出应当达到的值。' },
      error: { name: '总误差', is: '各输出偏离目标值的程度，合成一个数。' },
      gradient: {
        name: ({ weight }) => `梯度 ∂E/∂${weight}`,
        is: ({ weight }) => `E 随 ${weight} 变化有多快。`,
      },
      delta: { name: '误差项 δ = ∂E/∂net', is: 'E 随这个净输入变化有多快。' },
    },
  },

  zoom: {
    title: '图的大小',
    larger: '放大',
    smaller: '缩小',
    whole: '显示整个图',
    map: '缩略图：到当前步所在处',
  },

  legend: {
    title: '图例',
    width: '线越粗，权重的绝对值越大。',
    dashed: '虚线：权重为负。',
    struck: '划去的数：旧值，已被更新取代。',
    forward: '蓝色 →：前向，从输入到 E。',
    forwardUncoloured: '→：前向，从输入到 E。',
    backward: '朱红 ←：反向，从 E 回到权重。',
    backwardUncoloured: '←：反向，从 E 回到权重。',
    update: '绿色：更新，改变权重。',
    error: '紫红：误差与目标值。',
  },

  presenter: {
    tools: '讲解模式',
    leave: '退出讲解模式',
    sentence: '说明文字',
    fullScreen: '全屏',
    window: '退出全屏',
    blank: '屏幕已黑。按任意键恢复页面。',
  },

  hints: {
    computed: '点一下：到算出它的那一步',
    given: '点一下：输入别的数',
  },

  files: filesZh,

  values: {
    view: '数值的显示方式',
    views: { table: '表格', nudge: '滑块' },
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
    step: '更新量',
    updateStep: '更新量 −η · ∂E/∂w',
    gradientHere: '此样本',
    gradientOfAll: {
      sum: ({ count }) => `全部 ${count} 个，相加`,
      mean: ({ count }) => `全部 ${count} 个，取平均`,
    },
    shares: '各份额怎样随各净输入变化',
    inputGradients: '输入的梯度',
    inputGradientsOf: 'E 随各输入变化的快慢',
    near: '哪些权重和偏置',
    atNode: ({ node }) => `${node} 处`,
    all: ({ count }) => `全部 ${count} 个`,
  },

  edits: {
    edited: ({ name }) => `修改${name} 后的变化`,
    editedSeveral: '以上修改后的变化',
    more: ({ count }) => `另有 ${writeCount(count)} 项`,
    from: '之前',
    to: '现在',
  },

  nudge: {
    arrows: '箭头：−∂E/∂w，E 下降的方向',
    wrongProgram: '正在运行一个有错的程序：不显示箭头',
    noArrows: '箭头：反向传播之后显示',
    resetAll: '全部还原',
    reset: ({ name }) => `还原${name}`,
    heard: ({ value, start }) => `${value}，起始值 ${start}`,
    heardDown: ({ value, start }) => `${value}，起始值 ${start}，减小时 E 下降`,
    heardUp: ({ value, start }) => `${value}，起始值 ${start}，增大时 E 下降`,
  },

  editor: {
    start: ({ value }) => `起始值 ${value}`,
    shares: 'softmax 的目标值之和为 1：改动一个，由下一个补足。',
    beforeUpdate: ({ value }) => `更新前的值 ${value}`,
    slider: ({ name }) => `滑动调整 ${name}`,
    sliderFell: ({ value, error, by }) => `${value}，E 为 ${error}，降低 ${by}`,
    sliderRose: ({ value, error, by }) => `${value}，E 为 ${error}，升高 ${by}`,
    sliderSame: ({ value, error }) => `${value}，E 为 ${error}`,
    error: 'E',
    errorAfterUpdate: '更新后的 E',
    errorBeforeUpdate: '更新前的 E',
    keep: '保留',
    takeBack: '撤销',
    edit: ({ name }) => `修改 ${name}`,
    increase: ({ name }) => `增大 ${name}`,
    decrease: ({ name }) => `减小 ${name}`,
    problems: {
      empty: '请输入一个数，例如 0.4 或 −0.4。',
      comma: '请不要用逗号：一千写作 1000，小数写作 1.000。',
      unreadable: '请只输入数字和至多一个小数点，例如 0.4、.4、−0.4 或 1e−3。',
      tooLarge: '请输入 −1,000,000 到 1,000,000 之间的数。',
      tooSmall: '这个数太接近 0，这里已无法表示。请输入 0，或例如 1e−300。',
    },
    notTaken: ({ text, value }) => `“${text}”未被采用，仍为 ${value}。`,
    left: ({ text, value }) =>
      text.trim() === '' ? `没有输入数值，仍为 ${value}。` : `“${text}”没有输完，仍为 ${value}。`,
    sign: ({ name, text }) => (text.trim() === '' ? `改变 ${name} 的正负号` : `改变 ${name} 的正负号：${text}`),
    rateTooSmall: '学习率必须大于 0，例如 0.5。',
  },

  training: trainingZh,

  slope: slopeZh,

  landscape: landscapeZh,

  bugLab: bugLabZh,

  network: networkZh,

  settings: {
    digits: '小数位数',
    digitsOf: { 4: '4', 6: '6', 9: '9', all: '全部' },
    digitsHint: '小数点后的位数。公式和表格里，很小的数至少保留三位有效数字；图上放不下时，保留的位数会更少。',
    predict: '显示数字之前先问我',
    predicts: { off: '不问', key: '只问关键步骤', all: '每一步都问' },
    predictHint: '你先作答，页面再显示数字，并说明你的答案可能是怎样得来的。',
    singleKeys: '单键快捷键',
    singleKeysHint: '关闭后，空格、方向键等只作用于当前有焦点的控件。',
    theme: '主题',
    themes: { system: '跟随系统', light: '浅色', dark: '深色', projector: '投影' },
    motion: '动画',
    motions: { system: '跟随系统', reduced: '减弱', full: '完整' },
    motionHint: '减弱：数值直接出现，不沿连线移动。',
  },

  order: {
    label: '更新次序',
    strip: '现在先更新输出层，与原文背后的程序相同：前面各层的梯度不是真实的梯度。',
    back: '改为同时更新',
  },

  /** What is said where a question or a lesson leaves something not to be changed. */
  refusals: {
    isAsked: '请先回答或跳过这个问题：在此之前网络保持不变。',
    notAllowed: ({ allowed }: { allowed: string }) =>
      allowed === '' ? '课程的这一张卡片不改任何数。' : `课程的这一张卡片只改：${allowed}。`,
  },

  help: helpZh,
}
