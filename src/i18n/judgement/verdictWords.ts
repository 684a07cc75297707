import type { Ratio } from '../narration/ratio'
import type { PercentOff } from './answerNumbers'

/** What a language says of answers, verdict by verdict. Where a number is off by hardly anything, by how much is null. */
export interface VerdictWords {
  right(said: { readonly number: string }): string
  /** `alike` is a mistake that has the same digits, maybe with more besides, and `apart` the digits that tell all of them from the number. */
  rough(said: {
    readonly digits: number
    readonly alike: string | null
    readonly more: boolean
    readonly apart: number | null
  }): string
  /** The one digit that was typed is the number's, as it is that of many others. */
  oneDigit(said: { readonly asked: number }): string
  /** With so few digits that it is no further off than rounding to them on the way may lead. */
  roughly(said: { readonly digits: number; readonly off: PercentOff | null }): string
  rounded(said: { readonly off: PercentOff | null }): string
  follows(said: FromOwn): string
  /** `looksLike` is a mistake that leads there as well, null where so few digits can be put down to none; `orLike` another, if there is one. */
  close(said: {
    readonly off: PercentOff | null
    readonly asked: number
    readonly looksLike: string | null
    readonly orLike: string | null
    readonly from: FromOwn | null
  }): string
  /** Two mistakes or more that come to the same number here. */
  twins(said: TwoMistakes): string
  unsure(said: TwoMistakes): string
  /** How the typed number stands to the true one; its sign is `none` where that is 0. */
  unknown(said: {
    readonly sign: 'right' | 'wrong' | 'none'
    readonly ratio: Ratio
    /** Its formula adds up: no factor makes a sum that much larger. */
    readonly isSum: boolean
  }): string
  /** What is no 0 has a digit, but one alone. */
  coarse(said: { readonly typed: string; readonly isZero: boolean; readonly example: string }): string
}

/** A number that fits several mistakes, of which two are named. */
export interface TwoMistakes {
  readonly typed: string
  readonly first: string
  readonly second: string
  /** There are others besides. */
  readonly more: boolean
}

/** A number of the person's own. */
export interface FromOwn {
  readonly symbol: string
  readonly value: string
  /** It is off by no more than rounding. */
  readonly isRounded: boolean
}
