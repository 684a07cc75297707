import type { LessonRun } from '../session/lessonRun'
import type { Box, PathMark, Scene } from './marks'
import { round } from './svg/write'
import { bodyOf, boxOf, textOf } from './textBoxes'
import type { View } from './view'

/** Below the foot of a text, where lit texts have their line. */
const BELOW = 4

/** What the card of a lesson is about: names and numbers with a line below them, plates and inputs with a rim. */
export function lookedMarks(lesson: LessonRun | null, { cards }: Scene, view: View): readonly PathMark[] {
  // As lookedAt of the session has it, which would bring the panels' script here.
  const looked = lesson?.lesson.cards[lesson.card]?.look ?? []
  if (looked.length === 0) return []
  return cards.flatMap((card) => {
    const texts = card.texts.filter((text) => text.quantity && looked.includes(text.quantity) && textOf(text) !== '')
    const { radius } = card.rects.find(({ id }) => id === 'body')!
    const isGiven = card.edits !== null && looked.includes(card.edits)
    const rims = isGiven ? [{ id: `looked.${card.id}`, d: rim(bodyOf(card), radius) }] : []
    const lines = texts.map((text) => ({ id: `looked.${card.id}.${text.id}`, d: below(boxOf(text, card, view)) }))
    return [...rims, ...lines].map((mark) => ({ ...mark, className: 'looked' }))
  })
}

function below({ x, y, width, height }: Box): string {
  return `M${round(x)},${round(y + height + BELOW)}h${round(width)}`
}

/** Around the body of a card. */
function rim({ x, y, width, height }: Box, radius: number): string {
  const [across, down] = [round(width - 2 * radius), round(height - 2 * radius)]
  const corner = (dx: number, dy: number): string =>
    `a${round(radius)},${round(radius)} 0 0,1 ${round(dx)},${round(dy)}`
  return `M${round(x + radius)},${round(y)}h${across}${corner(radius, radius)}v${down}${corner(-radius, radius)}h${-across}${corner(-radius, -radius)}v${-down}${corner(radius, -radius)}z`
}
