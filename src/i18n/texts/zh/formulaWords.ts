import type { formulaWordsEn } from '../en/formulaWords'
import { heardZh } from './heard'

/** 像老师那样读出公式。 */
export const formulaWordsZh: typeof formulaWordsEn = {
  ...heardZh.math,
  lines: ({ name, rule, numbers, short, result }) =>
    `${name} 等于 ${rule}。代入数值：${numbers}。${short === null ? '' : `简写：${short}。`}结果：${result}。`,
  equals: ({ name, is }) => `${name} 等于 ${is}。`,
  line: ({ name, rule, result }) => `${name} 等于 ${rule}。结果：${result}。`,
  sum: (terms) => terms.join('，加 '),
  difference: ({ from, take }) => `${from} 减 ${take}`,
  product: (factors) => factors.join(' 乘以 '),
  brackets: (inner) => `左括号 ${inner} 右括号`,
  square: (of) => `${of} 的平方`,
  half: '二分之一',
  sigma: (of) => `sigma 函数在 ${of} 处的值`,
  quotient: ({ over, under }) => `${over} 除以 ${under}`,
  powerOfE: (exponent) => `e 的 ${exponent} 次方`,
  functionOf: ({ called, of }) => `${of} 的 ${called}`,
  larger: ({ one, other }) => `${one} 与 ${other} 中较大的一个`,
  sided: ({ of, above, otherwise }) => `若 ${of} 大于 0 则为 ${above}，否则为 ${otherwise}`,
  timesLog: ({ factor, of }) => `${factor} 乘以 ${of} 的自然对数`,
  overSamples: ({ of, count, isMean }) => `对全部 ${count} 个样本${isMean ? '取平均' : '求和'}：${of}`,
  errorOfEach: '每个样本的 E',
  newErrorOfEach: '每个样本更新后的 E',
  comesTo: ({ from, to }) => `${from}，化简为 ${to}`,
  absolute: (of) => `${of} 的绝对值`,
  thatIs: ({ short, long }) => `${short}，即 ${long}`,
  minus: (size) => `负 ${size}`,
  negative: (size) => `负 ${size}`,
  powerOfTen: ({ digits, exponent }) => `${digits} 乘以 10 的 ${exponent} 次方`,
  withheld: '尚未显示的数',
}
