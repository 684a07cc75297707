import { nameWidth, numberWidth } from './cards/textWidth'
import type { Box, Card, Point, TextMark } from './marks'
import type { View } from './view'

/** The sizes of type, as graph.css sets them: of ghosts and labels, and of names. */
export const SMALL = 11.5
const NAME = 15
/** Em of a letter of a label, and of one of a script whose letters are square. */
const LETTER = 0.62
const SQUARE = 1
/** So high above its line is a digit, in em. */
export const RISE = 0.74
/** So near is already too near. */
const RIM = 1.5

/** The box that a text of a card is set in, from the heads of its letters to their feet. */
export function boxOf(text: TextMark, corner: Point, view: View): Box {
  const { parts, className, anchor } = text
  const { widths } = view.words
  const em = isNumber(text)
    ? numberWidth(textOf(text), widths, /strong|total/.test(className))
    : className.includes('name')
      ? nameWidth(parts, widths)
      : labelWidth(textOf(text))
  const width = text.width ?? em * sizeOf(text, view)
  const left = anchor === 'start' ? 0 : anchor === 'end' ? width : width / 2
  return { x: corner.x + text.x - left, width, ...linesOf(text, corner, view) }
}

/** The same without its ends: where its heads are, and how far below them its feet. */
export function linesOf(text: TextMark, corner: Point, view: View): Pick<Box, 'y' | 'height'> {
  const height = RISE * sizeOf(text, view)
  return { y: corner.y + text.y - height, height }
}

function isNumber({ value, className }: TextMark): boolean {
  return value !== undefined || className.includes('total')
}

function sizeOf(text: TextMark, { layout: { sizes } }: View): number {
  const { className } = text
  if (className.includes('total')) return sizes.totalNumber
  return isNumber(text) ? sizes.number : className.includes('name') ? NAME : SMALL
}

/** How wide a label is, in em: more than less. */
export function labelWidth(text: string): number {
  return Array.from(text).reduce((sum, letter) => sum + (letter > '\u2e80' ? SQUARE : LETTER), 0)
}

/** All parts of a text together. */
export function textOf({ parts }: TextMark): string {
  return parts.map(({ text }) => text).join('')
}

/** The body of a card, in the drawing. */
export function bodyOf({ x, y, rects }: Card): Box {
  const body = rects.find(({ id }) => id === 'body')!
  return { x: x + body.x, y: y + body.y, width: body.width, height: body.height }
}

/** Whether two boxes lie on each other, or too near. */
export function meets(one: Box, other: Box): boolean {
  return one.x < other.x + other.width + RIM && other.x < one.x + one.width + RIM && isLevel(one, other)
}

/** Whether two boxes would do so if one was moved along its line. */
export function isLevel(one: Pick<Box, 'y' | 'height'>, other: Pick<Box, 'y' | 'height'>): boolean {
  return one.y < other.y + other.height + RIM && other.y < one.y + one.height + RIM
}

/** Whether a box lies in another, with a rim around it. */
export function isWithin({ x, y, width, height }: Box, outer: Box): boolean {
  return (
    x >= outer.x + RIM &&
    y >= outer.y + RIM &&
    x + width <= outer.x + outer.width - RIM &&
    y + height <= outer.y + outer.height - RIM
  )
}
