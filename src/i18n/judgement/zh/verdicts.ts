import type { Ratio } from '../../narration/ratio'
import type { PercentOff } from '../answerNumbers'
import type { VerdictWords } from '../verdictWords'

const COUNTS = ['零', '一', '两', '三', '四', '五', '六', '七', '八', '九'] as const

export const verdictsZh: VerdictWords = {
  right: ({ number }) => `正确：${number}。`,
  rough: ({ digits, alike, more, apart }) => {
    const right = `就这${counted(digits)}位数字来看是对的。`
    if (alike === null) return right
    const told = `给出${apart === null ? '更多' : counted(apart)}位才分得开。`
    return `${right}但${more ? '好几种错法也得到这几位，例如' : '有一种错法也得到这几位'}：${alike}。${told}`
  },
  oneDigit: ({ asked }) => `就这一位数字来看是对的。给出${counted(asked)}位才能确定。`,
  roughly: ({ digits, off }) => `${written(off)}；若每步只留${counted(digits)}位，可能如此。请多给几位，才能判断对错。`,
  rounded: ({ off }) => `方法正确，${written(off)}。中间结果舍入得早了些，多留一位到最后再舍入。`,
  follows: ({ symbol, value, isRounded }) =>
    isRounded
      ? `由你舍入过的 ${symbol} = ${value} 算来是对的，这一步没错。`
      : `由你的 ${symbol} = ${value} 算来是对的。错在前面，这一步没错。`,
  close: ({ off, asked, looksLike, orLike, from }) => {
    const start = from ? `由你的 ${from.symbol} = ${from.value} 算来差不多` : written(off)
    if (looksLike === null) return `${start}。只看一位数字，分不清是算错还是舍入，请给出${counted(asked)}位。`
    if (orLike === null) return `${start}。可能是这种错法：${looksLike}。也可能只是中途舍入了。`
    return `${start}。可能是这两种错法之一：${looksLike}；或者${spaced(orLike)}。也可能只是舍入。`
  },
  twins: ({ typed, first, second, more }) =>
    `这里有${more ? '好几' : '两'}种错法得到 ${typed}${more ? '，例如' : ''}：${first}；或者${spaced(second)}。`,
  unsure: ({ typed, first, second, more }) =>
    `${typed} 可能来自${more ? '好几种错法，例如' : '两种错法'}：${first}；或者${spaced(second)}。多给几位就能分清。`,
  unknown: ({ sign, ratio, isSum }) => {
    switch (sign) {
      case 'right':
        return sizeOf(ratio, isSum)
      case 'wrong':
        return ratio.kind === 'alike' ? '大小差不多，符号反了。' : `符号反了，而且${timesOff(ratio)}。`
      case 'none':
        return '这里的数是 0。是什么使它为 0？'
    }
  },
  coarse: ({ typed, isZero, example }) =>
    `${isZero ? `${typed} 没有一位有效数字` : `${typed} 只有一位有效数字，无从判断`}。请给出三位有效数字，例如 ${example}。`,
}

function sizeOf(ratio: Ratio, isSum: boolean): string {
  switch (ratio.kind) {
    case 'larger':
    case 'smaller': {
      const ask = isSum
        ? '各项是不是都加了，只加一次，符号也对？'
        : `可能${ratio.kind === 'larger' ? '少' : '多'}乘了哪个因子？`
      return `符号对，但${timesOff(ratio)}。${ask}`
    }
    case 'alike':
      return '符号对，大小也差不多，但已超出舍入的误差。差在哪里？'
  }
}

function timesOff({ kind, times, more }: Ratio): string {
  const about = more ? '超过' : '约是'
  return kind === 'larger' ? `它${about}正确值的 ${times} 倍` : `正确值${about}它的 ${times} 倍`
}

function written(off: PercentOff | null): string {
  return off === null ? '偏差在舍入范围之内' : `差${off.more ? '超过' : ''} ${off.percent}%`
}

function counted(digits: number): string {
  return COUNTS[digits] ?? ` ${digits} `
}

/** 汉字与字母、数字之间空一格。 */
function spaced(text: string): string {
  return /^\p{Script=Han}/u.test(text) ? text : ` ${text}`
}
