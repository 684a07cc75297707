import type { heardEn } from '../en/heard'

/** 只供听的文字：像老师那样读出的符号与公式，以及自己发生的变化。 */
export const heardZh: typeof heardEn = {
  language: '页面现在使用中文。',
  presenting: '演示模式。按 Esc 键退出。',
  presented: '已退出演示模式。',
  errorIs: ({ error }) => `总误差 E 为 ${error}。`,
  errorFell: ({ error, by }) => `总误差 E 为 ${error}，减小 ${by}。`,
  errorRose: ({ error, by }) => `总误差 E 为 ${error}，增大 ${by}。`,

  math: {
    updated: ({ name }) => `更新后的 ${name}`,
    derivative: ({ of, by, along }) => `${of} ${along === null ? '' : `经由 ${along} `}对 ${by} 的偏导数`,
    lines: ({ name, rule, numbers, short, result }) =>
      `${name} 等于 ${rule}。代入数值：${numbers}。${short === null ? '' : `简写：${short}。`}结果：${result}。`,
    sum: (terms) => terms.join('，加 '),
    difference: ({ from, take }) => `${from} 减 ${take}`,
    product: (factors) => factors.join(' 乘以 '),
    brackets: (inner) => `左括号 ${inner} 右括号`,
    square: (of) => `${of} 的平方`,
    half: '二分之一',
    sigma: (of) => `sigma 函数在 ${of} 处的值`,
    quotient: ({ over, under }) => `${over} 除以 ${under}`,
    powerOfE: (exponent) => `e 的 ${exponent} 次方`,
    absolute: (of) => `${of} 的绝对值`,
    thatIs: ({ short, long }) => `${short}，即 ${long}`,
    minus: (size) => `负 ${size}`,
    powerOfTen: ({ digits, exponent }) => `${digits} 乘以 10 的 ${exponent} 次方`,
    withheld: '尚未显示的数',
  },
}
