import type { heardEn } from '../en/heard'

/** 只供听的文字：像老师那样读出的符号，以及自己发生的变化。 */
export const heardZh: typeof heardEn = {
  language: '页面现在使用中文。',
  presenting: '讲解模式。按 Esc 键退出。',
  presented: '已退出讲解模式。',
  total: '总误差 E',
  errorIs: ({ called, error }) => `${called} 为 ${error}。`,
  errorFell: ({ called, error, by }) => `${called} 为 ${error}，降低 ${by}。`,
  errorRose: ({ called, error, by }) => `${called} 为 ${error}，升高 ${by}。`,
  undone: {
    layers: ({ sizes }) => `已撤销：各层的神经元数为 ${sizes.join('、')}。`,
    number: ({ name, value }) => `已撤销：${name} 为 ${value}。`,
    other: '已撤销：网络恢复到更改之前。',
  },
  redone: {
    layers: ({ sizes }) => `已重做：各层的神经元数为 ${sizes.join('、')}。`,
    number: ({ name, value }) => `已重做：${name} 为 ${value}。`,
    other: '已重做：网络又是更改之后的样子。',
  },

  math: {
    updated: ({ name }) => `更新后的 ${name}`,
    derivative: ({ of, by, along }) => `${of} ${along === null ? '' : `经由 ${along} `}对 ${by} 的偏导数`,
  },
}
