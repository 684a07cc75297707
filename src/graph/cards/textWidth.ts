import type { TextPart } from '../marks'
import type { DigitWidths } from '../words'

/** Digits of the widths of Noto Sans, for what is drawn before anything can be measured. */
export const USUAL_WIDTHS: DigitWidths = { digit: 0.572, minus: 0.572, point: 0.268 }

/** Em of letters in the widest of the fonts that systems bring, and of characters in an exponent. */
const EM_LETTER = 0.85
const EM_SUPERSCRIPT = 0.45

/** How much smaller an index is, and how much wider bold digits are. */
const INDEX = 0.7
const BOLD = 1.06

/** How wide the text of a number is, in em. */
export function numberWidth(text: string, { digit, minus, point }: DigitWidths, isBold = false): number {
  let em = 0
  for (const character of text)
    em +=
      character >= '0' && character <= '9'
        ? digit
        : '−+×'.includes(character)
          ? minus
          : '. '.includes(character)
            ? point
            : EM_SUPERSCRIPT
  return isBold ? em * BOLD : em
}

/** How wide a name is at most, in em: a letter, and what stands below it. */
export function nameWidth(parts: readonly TextPart[], widths: DigitWidths): number {
  return parts.reduce(
    (sum, { text, sub }) => sum + (sub ? INDEX * BOLD * numberWidth(text, widths) : EM_LETTER * text.length),
    0,
  )
}
