import type { RestMessages } from '../../pieces'
import { firstScenariosZh } from './firstScenarios'
import { heardZh } from './heard'

export const restZh: RestMessages = {
  drop: '把网络文件放在这里',
  present: '讲解模式',

  start: {
    eyebrow: '开始',
    title: '网络怎样从误差中学习',
    counts: ({ inputs, outputs }) => [
      `由${inWords(inputs)}输入算出${inWords(outputs)}输出。误差 `,
      { tone: 'error', text: 'E' },
      ' 衡量输出与目标值相差多少。',
    ],
    passes: [
      { tone: 'forward', text: '前向 →' },
      ' 求 E；',
      { tone: 'backward', text: '反向 ←' },
      ' 求 E 随每个权重变化有多快；',
      { tone: 'update', text: '更新' },
      ' 调整权重，使 E 降低。',
    ],
    drag: '拖动权重、输入或目标值，看有什么变化；点一下可直接输入。',
    next: '下一步',
    play: '播放',
    space: '空格',
    tour: '认识名称',
    tourIs: '60 秒',
  },

  sheet: {
    region: '步骤',
    handle: { line: '面板：一行', half: '面板：半屏', up: '面板：展开' },
    more: '更多',
  },

  tryThis: {
    head: '先说你的预想，再看结果。',
    all: ({ count }) => `课程与 ${count} 个情景`,
    texts: firstScenariosZh,
  },

  heard: heardZh,

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
  },

  notices: {
    cannotGoOn: '下一次迭代的参数会超出 ±1,000,000。请减小 η，或撤销上一次修改。',
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

function inWords(count: number): string {
  return ['零个', '一个', '两个'][count] ?? ` ${count} 个`
}
