import { fileRefusalZh } from './fileRefusal'
import { linkRefusalZh } from './linkRefusal'
import type { PanelMessages } from '../../pieces'
import { landscapeZh, slopeZh, trainingZh } from './run'

/** What menus, dialogs and the panels that are opened later say. */
export const panelsZh: PanelMessages = {
  fileRefusal: fileRefusalZh,

  linkRefusal: linkRefusalZh,

  /** Menus and dialogs of the header. */
  menu: {
    draw: '生成',
    drawNext: '下一个种子',
    seedProblem: '请输入 0 到 999999 之间的整数。',
    resetHint: '恢复为原文的例子',
    random: '随机权重',
    randomHint: '在 −1 与 1 之间重新取权重和偏置',
    seed: '种子',
    seedHint: '相同的种子会再次给出相同的权重。',
    copyFailed: '浏览器未能复制，请自行复制下面的链接：',
    linkField: '当前状态的链接',
    close: '关闭',
  },

  training: trainingZh,

  slope: slopeZh,

  landscape: landscapeZh,

  rules: {
    biasRule: '偏置',
    biasRules: { fixed: '固定', shared: '每层一个', neuron: '每个神经元一个' },
    biasRuleHints: {
      fixed: '偏置参与计算，但从不训练，与原文一致。',
      shared: '每层共用一个偏置，按该层各神经元 δ 之和训练。',
      neuron: '每个神经元有自己的偏置，按自己的 δ 训练。',
    },
    updateOrder: '更新次序',
    updateOrders: { simultaneous: '同时更新', 'output-first': '先更新输出层' },
    updateOrderHints: {
      simultaneous: '所有梯度都用旧权重计算，然后一起更新。这才是真正的梯度。',
      'output-first': '与原文印出的数字一致：先更新输出层权重，隐藏层的梯度用到了新权重。',
    },
    learningRate: '学习率',
    learningRateHint: '每个权重沿梯度反方向走多远。可在此处、图中或“数值”里修改。',
  },

  settings: {
    digits: '小数位数',
    digitsOf: { 4: '4', 6: '6', 9: '9', all: '全部' },
    digitsHint: '小数点后的位数；很小的数至少保留三位有效数字。',
    singleKeys: '单键快捷键',
    singleKeysHint: '关闭后，空格、方向键等只作用于当前有焦点的控件。',
    theme: '主题',
    themes: { system: '跟随系统', light: '浅色', dark: '深色' },
    motion: '动画',
    motions: { system: '跟随系统', reduced: '减弱', full: '完整' },
    motionHint: '减弱：数值直接出现，不沿连线移动。',
  },

  help: {
    title: '快捷键',
    intro: '输入文字时快捷键不起作用。',
    keyNames: {
      drag: '拖动',
      space: '空格',
      pageUp: 'Page Up',
      pageDown: 'Page Down',
      home: 'Home',
      end: 'End',
      shift: 'Shift',
      enter: 'Enter',
      escape: 'Esc',
      ctrl: 'Ctrl',
      command: '⌘',
    },
    keys: {
      playPause: '播放或暂停',
      next: '下一步',
      back: '上一步',
      nextPhase: '下一阶段',
      backPhase: '上一阶段',
      first: '回到本次迭代的开头',
      last: '跳到本次迭代的末尾',
      undo: '撤销',
      redo: '重做',
      help: '显示这些快捷键',
    },
    graphTitle: '在网络图中',
    graphKeys: {
      drag: '左右拖动数字牌可改变数值，按住 Shift 更精细',
      along: '沿连线到下一个神经元',
      against: '沿连线返回',
      siblings: '到同层的相邻神经元，或相邻的连线',
      ends: '到本层的第一个或最后一个',
      edit: '修改数值',
      leave: '离开网络图',
    },
    licences: '本页面所用软件和字体的许可协议',
  },
}
