/** What stands in a text without being seen: zero-width spaces and joiners, marks of direction, soft hyphens. */
export const UNSEEN = /\p{Default_Ignorable_Code_Point}/gu
/** Hyphens and dashes that stand for a minus, among them the signs that programs and Japanese keyboards make of one. */
const DASHES = /[\u02d7\u2010-\u2015\u2043\u2212\u2796\u30fc]/g
/** What Switzerland, Arabic and programs put between thousands, where spaces would do. */
const BETWEEN_THOUSANDS = /(?<=\d)['’_\u066c](?=\d{3}(?!\d))/g
/** A dot that stands for times before a power of ten. */
const TIMES = /(?<=\d\s?)[·⋅](?=\s?10)/g
const DIGIT = /\p{Nd}/gu

/**
 * A text that was typed or pasted as it was meant: only what is seen, with ordinary digits, spaces and hyphens.
 *
 * Chats, word processors and pages put the rest into what is copied from them.
 */
export function plainText(text: string): string {
  return text
    .replace(UNSEEN, '')
    .normalize('NFKC')
    .replace(DASHES, '-')
    .replace(DIGIT, ordinaryDigit)
    .replace(BETWEEN_THOUSANDS, ' ')
    .replace(TIMES, '×')
    .replace(/\s+/g, ' ')
    .trim()
}

/**
 * The same of a number: with a mark before what is raised, of which ordinary digits would come, an ordinary point, and without
 * the equals sign that stands before the result of a formula or in the cell of a spreadsheet.
 */
export function plainNumber(text: string): string {
  return plainText(text.replace(/[⁺⁻⁰¹²³⁴⁵⁶⁷⁸⁹]+/g, '^$&'))
    .replace(/[。٫]/g, '.')
    .replace(/^[=≈] ?/, '')
}

/** The digit from 0 to 9 that a digit of any script means: in each they stand together in their order, from zero on. */
function ordinaryDigit(digit: string): string {
  if (digit <= '9') return digit
  let value = 0
  while (value < 9 && /\p{Nd}/u.test(String.fromCodePoint(digit.codePointAt(0)! - value - 1))) value++
  return String(value)
}
