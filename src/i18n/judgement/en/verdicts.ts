import type { Ratio } from '../../narration/ratio'
import type { PercentOff } from '../answerNumbers'
import type { VerdictWords } from '../verdictWords'

const COUNTS = ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine'] as const

export const verdictsEn: VerdictWords = {
  right: ({ number }) => `Right: ${number}.`,
  rough: ({ digits, alike, more, apart }) => {
    const right = `Right, as far as ${digitsOf(digits)} go.`
    if (alike === null) return right
    const told = apart === null ? 'More' : capital(count(apart))
    return `${right} ${more ? 'Mistakes give the same, such as' : 'A mistake gives the same'}: ${alike}. ${told} digits tell them apart.`
  },
  oneDigit: ({ asked }) => `Right, as far as one digit goes. With ${digitsOf(asked)} it would be certain.`,
  roughly: ({ digits, off }) =>
    `${capital(written(off))}; rounding to ${digitsOf(digits)} on the way can do that. More digits would show whether it is right.`,
  rounded: ({ off }) => `Right method; ${written(off)}. Rounded on the way: keep one more digit until the end.`,
  follows: ({ symbol, value, isRounded }) =>
    isRounded
      ? `Right from your ${symbol} = ${value}, which was rounded; this step is fine.`
      : `Right from your ${symbol} = ${value}. The slip came before; this step is fine.`,
  close: ({ off, asked, looksLike, orLike, from }) => {
    const start = from ? `Nearly right from your ${from.symbol} = ${from.value}` : capital(written(off))
    if (looksLike === null) return `${start}. One digit can’t tell a mistake from rounding: give ${count(asked)}.`
    if (orLike === null) return `${start}. It could be a mistake: ${looksLike}. Or was it rounding on the way?`
    return `${start}. It could be a mistake: ${looksLike}; or ${orLike}. ${from ? 'Or rounding?' : 'Or was it rounding?'}`
  },
  twins: ({ typed, first, second, more }) =>
    `Here ${more ? 'several' : 'two'} mistakes give ${typed}${more ? ', such as' : ''}: ${first}; or ${second}.`,
  unsure: ({ typed, first, second, more }) =>
    `${typed} could be ${more ? 'one of several mistakes, such as' : 'one of two mistakes'}: ${first}; or ${second}. More digits can tell.`,
  unknown: ({ sign, ratio, isSum }) => {
    switch (sign) {
      case 'right':
        return sizeOf(ratio, isSum)
      case 'wrong':
        return ratio.kind === 'alike'
          ? 'The size is about right, the sign is wrong.'
          : `The sign is wrong, and it is ${timesOff(ratio)}.`
      case 'none':
        return 'The number is 0 here. What makes it vanish?'
    }
  },
  coarse: ({ typed, isZero, example }) =>
    `${isZero ? `${typed} shows none of its digits` : `${typed} has one digit, too few to judge it by`}. Give three that count, such as ${example}.`,
}

function sizeOf(ratio: Ratio, isSum: boolean): string {
  switch (ratio.kind) {
    case 'larger':
    case 'smaller': {
      const factor = ratio.kind === 'larger' ? 'missing' : 'one too many'
      const ask = isSum ? 'Is every term in it, once and with its sign?' : `Which factor could be ${factor}?`
      return `The sign is right, but it is ${timesOff(ratio)}. ${ask}`
    }
    case 'alike':
      return 'The sign is right, and the size is about right, but too far off for rounding. Where does it differ?'
  }
}

function timesOff({ kind, times, more }: Ratio): string {
  return `${more ? 'more than ' : ''}${times} times too ${kind === 'larger' ? 'large' : 'small'}`
}

function written(off: PercentOff | null): string {
  return off === null ? 'off by no more than rounding' : `${off.more ? 'more than ' : ''}${off.percent}% off`
}

function digitsOf(digits: number): string {
  return digits === 1 ? 'one digit' : `${count(digits)} digits`
}

function count(digits: number): string {
  return COUNTS[digits] ?? String(digits)
}

function capital(text: string): string {
  return text.replace(/^[a-z]/, (letter) => letter.toUpperCase())
}
