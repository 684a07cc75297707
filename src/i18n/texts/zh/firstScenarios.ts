import type { firstScenariosEn } from '../en/firstScenarios'

export const firstScenariosZh: typeof firstScenariosEn = {
  'tug-balance': {
    title: 'h1 处的拔河',
    ask: 'w5 改为 0.13315。o1 希望 h1 降低，o2 希望它升高。w1 会往哪边走？',
  },
  'saturated-b2-6': {
    title: '错得很自信：b2 = 6',
    ask: 'o1 几乎错到了极点。它会学得快，还是慢？',
  },
  'lr-ladder-80': {
    title: '学习率 η = 80',
    ask: '每个权重都沿梯度的反方向走。第一次更新会不会反而使 E 升高？',
  },
  'symmetric-0.3': {
    title: '双胞胎：所有权重都是 0.3',
    ask: 'h1 与 h2 起点相同。训练会使它们变得不同吗？',
  },
}
