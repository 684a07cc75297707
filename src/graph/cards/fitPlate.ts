import type { TextMark, TextPart } from '../marks'

/** The least air between a number on a plate and what stands before it, in units of the drawing. */
const AIR = 5

/** The sizes of a number on a plate, as graph.css sets them: as it is first, then smaller step by step. */
const FULL = { usual: 13.5, small: 12.5 } as const
const SMALLER = [
  { size: 12.5, className: 'snug' },
  { size: 11.5, className: 'tight' },
  { size: 9.75, className: 'tightest' },
] as const

/** The size of a name, and how much smaller its index is. */
const NAME = 15
const INDEX = 0.7

/** Em of the characters of numbers and names in the widest of the fonts that systems bring; all others are letters. */
const EM: Readonly<Record<string, number>> = {
  '.': 0.32,
  ' ': 0.32,
  '−': 0.84,
  '×': 0.84,
  '/': 0.34,
  '∂': 0.53,
  E: 0.64,
}
const EM_DIGIT = 0.64
const EM_SUPERSCRIPT = 0.45
const EM_LETTER = 0.95

/** How wide a name is at most, in units of the drawing. */
export function nameWidth(parts: readonly TextPart[], size: number = NAME): number {
  return parts.reduce((sum, { text, sub }) => sum + emOf(text) * size * (sub ? INDEX : 1), 0)
}

/** The number as large as it can be without coming too near to what stands before it; in the end it is pressed. */
export function fitted(number: TextMark, room: number): TextMark {
  const em = number.parts.reduce((sum, { text }) => sum + emOf(text), 0)
  const full = /\b(small|old)\b/.test(number.className) ? FULL.small : FULL.usual
  if (em * full <= room - AIR) return number
  const smaller = SMALLER.find(({ size }) => em * size <= room - AIR)
  const className = `${number.className} ${(smaller ?? SMALLER.at(-1)!).className}`
  return smaller ? { ...number, className } : { ...number, className, width: room - AIR }
}

function emOf(text: string): number {
  return Array.from(text).reduce((sum, character) => sum + (EM[character] ?? emOfKind(character)), 0)
}

function emOfKind(character: string): number {
  if (/\d/.test(character)) return EM_DIGIT
  return /[⁰¹²³⁴-⁹⁻]/.test(character) ? EM_SUPERSCRIPT : EM_LETTER
}
