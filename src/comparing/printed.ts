import { readNumber } from '../engine/typed/readNumber'

/** A printed number as one can compute with it. */
export interface Printed {
  readonly value: number
  /** How many decimals its last digit is behind the point. */
  readonly decimals: number
  /** Zeros at its end are some, zeros at its start none. */
  readonly digits: number
}

/** Numbers that come to the same in two ways, or lie on the border of two roundings, differ by no more than this part of them. */
const DUST = 1e-12

/** Takes the digits of a figure apart; they have been read before. */
export function printedOf(text: string): Printed {
  const read = readNumber(text)
  if (!('value' in read)) throw new RangeError(`"${text}" can't be read as a number`)
  const [mantissa = '', exponent = '0'] = text.split('e')
  const behindPoint = mantissa.split('.')[1]?.length ?? 0
  const digits = mantissa.replace(/\D/g, '').replace(/^0+/, '').length
  return { value: read.value, decimals: behindPoint - Number(exponent), digits: Math.max(digits, 1) }
}

/** Whether a number, rounded to the printed digits, is the printed one. */
export function isRoundedTo(number: number, printed: Printed): boolean {
  return Math.abs(number - printed.value) <= unitOf(printed) / 2 + dustOf(number)
}

/** Whether a number, cut behind the printed digits, is the printed one. */
export function isCutTo(number: number, printed: Printed): boolean {
  const isTurned = number * printed.value < 0
  const beyond = Math.abs(number) - Math.abs(printed.value)
  return !isTurned && beyond >= -dustOf(number) && beyond < unitOf(printed) - dustOf(number)
}

/** Whether a number may be printed so: rounded or cut. */
export function showsAs(number: number, printed: Printed): boolean {
  return isRoundedTo(number, printed) || isCutTo(number, printed)
}

/** What one more in the last printed digit is. */
export function unitOf({ decimals }: Printed): number {
  return 10 ** -decimals
}

function dustOf(number: number): number {
  return DUST * Math.abs(number)
}
