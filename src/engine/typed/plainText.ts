/** What stands in a text without being seen: zero-width spaces and joiners, marks of direction, soft hyphens. */
export const UNSEEN = /\p{Default_Ignorable_Code_Point}/gu
/** Hyphens and dashes that stand for a minus, among them the signs that programs make of one. */
const DASHES = /[\u02d7\u2010-\u2015\u2043\u2212\u2796]/g
/** What Switzerland, Arabic and programs put between thousands, where spaces would do. */
const BETWEEN_THOUSANDS = /(?<=\d)['’_\u066c](?=\d{3}(?!\d))/g
/** A dot that stands for times before a power of ten. */
const TIMES = /(?<=\d\s?)[·⋅](?=\s?10)/g
/** Digits of Arabic and Persian keyboards: the last four bits of their codes are what they mean. */
const ARABIC_DIGITS = /[\u0660-\u0669\u06f0-\u06f9]/g

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
    .replace(ARABIC_DIGITS, (digit) => String(digit.charCodeAt(0) & 15))
    .replace(BETWEEN_THOUSANDS, ' ')
    .replace(TIMES, '×')
    .replace(/\s+/g, ' ')
    .trim()
}
