import type { StageMessages } from '../../pieces'
import { PHASES } from '../../narration/zh/names'
import { writeCount } from '../../writeCount'
import { graphZh } from './graph'

export { narrationZh } from '../../narration/zh/zh'

export const stageZh: StageMessages = {
  app: {
    scenarios: '情景',
    network: '网络',
    panels: '面板',
    name: 'Backflow',
    tagline: '反向传播，一次一个数',
    pageTitle: 'Backflow：反向传播，一次一个数',
    undo: '撤销',
    redo: '重做',
    copyLink: '复制链接',
    copied: '链接已复制',
    settings: '设置',
    help: '帮助',
    legend: '图例',
    actions: '操作',
  },

  /** What the tabs of the panels say. */
  panels: {
    try: '试试看',
    values: '数值',
    samples: '样本',
    training: '训练',
    plane: '平面',
    slope: '斜率',
    compare: '对照',
    rules: '网络',
    bugs: '找错实验室',
    curve: '曲线',
  },

  transport: {
    label: '播放控制',
    play: '播放',
    pause: '暂停',
    next: '下一步',
    back: '上一步',
    first: '回到开头',
    last: '跳到末尾',
    restart: '重新开始',
    nextIteration: '下一次迭代',
    previousIteration: '上一次迭代',
    speed: '速度',
    speedOf: ({ speed }) => `${speed}×`,
    granularity: '步进单位',
    granularities: { number: '一个数', node: '一个神经元', layer: '一层', phase: '一个阶段' },
    phases: PHASES,
    shortPhases: {
      forward: '前向',
      'backward-output': '← 输出层',
      'backward-hidden': '← 隐藏层',
      batch: '样本',
      update: '更新',
      check: '检验',
    },
    tape: '本次迭代的步骤',
    tapeValue: ({ step, total, title }) => `第 ${step} 步，共 ${total} 步：${title}`,
    tapeStart: '在起点',
    stepOf: ({ step, total }) => `第 ${step} 步，共 ${total} 步`,
    phaseAndStep: ({ phase, step, total }) => `${phase} · 第 ${step} 步，共 ${total} 步`,
    iteration: ({ iteration }) => `第 ${writeCount(iteration)} 次迭代`,
  },

  error: {
    total: '总误差 E',
    unknown: '尚未计算',
  },

  formula: {
    title: '公式',
    fold: '完整公式',
    startTitle: ({ iteration }) => (iteration === 0 ? '准备开始第一步' : `已更新 ${writeCount(iteration)} 次`),
    startOfIteration: ({ iteration }) => `按“下一步”走一遍第 ${writeCount(iteration)} 次迭代。`,
    reached: '网络现在的输出',
    madeFrom: '计算依据',
    thisMove: '这一步得到的数',
  },

  graph: graphZh,
}
