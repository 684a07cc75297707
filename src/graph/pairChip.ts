import type { QuantityId } from '../engine'
import { numberWidth } from './cards/textWidth'
import { centre } from './geometry'
import type { Box, PathMark, Point, Scene, TextMark } from './marks'
import { waitingPaths } from './moves/pathMove'
import type { Reading } from './reading'
import { bodyOf, boxOf, isWithin, labelWidth, meets, SMALL, textOf } from './textBoxes'
import { touchesOf } from './touches'
import type { View } from './view'

/** Two numbers about a quantity, as they are written: an answer and what is right, or a weight that was nudged and what E became. */
export interface Pair {
  readonly id: string
  readonly of: QuantityId
  readonly className: string
  readonly first: PairLine
  readonly second: PairLine
}

export interface PairLine {
  readonly label: string
  readonly number: string
}

/** What is drawn of it. */
export interface Chip {
  readonly paths: readonly PathMark[]
  readonly texts: readonly TextMark[]
}

const NOTHING: Chip = { paths: [], texts: [] }
const PAD = 6
/** Around the chip. */
const AIR = 3
/** Between a label and its number, and between the two in one line. */
const GAP = 5
const APART = 10
/** From line to line, and from the top to the first. */
const LINE = 14
const FIRST = 13
/** A number that was typed can be as long as anybody likes: it is pressed. */
const MOST = 92
/**
 * So far from its number a chip may stand, and by so much it is moved on in search of room: by less near its number, where a gap
 * that it just fits into is worth finding.
 */
const FAR = 520
const STEP = 8
const NEAR = 120
const FINE = 2

/** Where the texts of the second line begin, from those of the first, and how large all of it is then. */
interface Form {
  readonly second: Point
  readonly width: number
  readonly height: number
}

/**
 * Both, as a chip as near to the number's place as there is room for it, in two lines or in one:
 * over no number, name or card. Nothing where there is none: what they are said beside says the same.
 */
export function pairChip(
  { id, of, className, first, second }: Pair,
  scene: Scene,
  reading: Reading,
  view: View,
  texts: readonly TextMark[],
): Chip {
  const at = placeOf(of, scene, reading)
  if (!at) return NOTHING
  const labels = SMALL * Math.max(labelWidth(first.label), labelWidth(second.label)) + GAP
  const long = (line: PairLine): number => SMALL * numberWidth(line.number, view.words.widths, true)
  const numbers = Math.min(MOST, Math.max(long(first), long(second)))
  const line = labels + numbers
  const forms: readonly Form[] = [
    { second: { x: 0, y: LINE }, width: line + 2 * PAD, height: FIRST + LINE + PAD },
    { second: { x: line + APART, y: 0 }, width: 2 * line + APART + 2 * PAD, height: FIRST + PAD },
  ]
  const found = freeForm(at, forms, takenIn(scene, reading, view, texts), scene)
  if (!found) return NOTHING
  const { box, form } = found
  const start = { x: box.x + PAD, y: box.y + FIRST }
  const written = (part: string, { label, number }: PairLine, { x, y }: Point): readonly TextMark[] => [
    { id: `${id}.${part}`, x, y, parts: [{ text: label }], className: `pairLabel ${className}`, anchor: 'start' },
    {
      id: `${id}.${part}.number`,
      x: x + labels,
      y,
      parts: [{ text: number }],
      className: `pairNumber ${className}`,
      anchor: 'start',
      ...(long({ label, number }) > MOST ? { width: MOST } : {}),
    },
  ]
  return {
    paths: [{ id, d: rounded(box), className: `pairChip ${className}` }],
    texts: [
      ...written('first', first, start),
      ...written('second', second, { x: start.x + form.second.x, y: start.y + form.second.y }),
    ],
  }
}

/** Where the number stands; the middle of its card, where the card has no room for it. */
function placeOf(of: QuantityId, { cards }: Scene, { tape }: Reading): Point | null {
  const step = tape.steps[tape.places.get(of) ?? -1]
  // What is given has its own card.
  const stop = step ? [...touchesOf(tape, step).focus][0] : of
  const card = cards.find(({ id }) => id === stop)
  if (!card) return null
  const text = card.texts.find(({ quantity, value }) => quantity === of && value !== undefined)
  return text ? { x: card.x + text.x, y: card.y + text.y } : centre(bodyOf(card))
}

function takenIn(scene: Scene, reading: Reading, view: View, texts: readonly TextMark[]): readonly Box[] {
  const corner = { x: 0, y: 0 }
  return [
    ...scene.cards.map(bodyOf),
    ...scene.cards.flatMap((card) =>
      card.texts.filter((one) => textOf(one) !== '').map((one) => boxOf(one, card, view)),
    ),
    ...[...texts, ...scene.headings].map((one) => boxOf(one, corner, view)),
    ...waitingPaths(reading, view).map(({ x, y, width, height }) => ({
      x: x - width / 2,
      y: y - height / 2,
      width,
      height,
    })),
  ]
}

/** The nearest place around a point that is free for one of some forms. */
function freeForm(
  { x, y }: Point,
  forms: readonly Form[],
  taken: readonly Box[],
  whole: Scene,
): { readonly box: Box; readonly form: Form } | null {
  const drawing = { x: 0, y: 0, width: whole.width, height: whole.height }
  for (const { down, across } of (places ??= nearestFirst()))
    for (const form of forms) {
      const { width, height } = form
      const box = { x: x + across - width / 2, y: y + down - height / 2, width, height }
      const around = { x: box.x - AIR, y: box.y - AIR, width: width + 2 * AIR, height: height + 2 * AIR }
      if (isWithin(around, drawing) && !taken.some((one) => meets(around, one))) return { box, form }
    }
  return null
}

let places: readonly Place[] | undefined

/** How far from its number a chip may stand, and to which side. */
interface Place {
  readonly down: number
  readonly across: number
}

function nearestFirst(): readonly Place[] {
  return [...placesAround(NEAR, FINE), ...placesAround(FAR, STEP)].sort((one, other) => one.far - other.far)
}

/** Places up to so far each way, so far apart. */
function placesAround(far: number, step: number): readonly (Place & { readonly far: number })[] {
  const most = Math.floor(far / step)
  const steps = Array.from({ length: 2 * most + 1 }, (_, i) => (i - most) * step)
  return steps.flatMap((down) => steps.map((across) => ({ down, across, far: Math.hypot(down, across) })))
}

/** The outline of a box with round corners. */
function rounded({ x, y, width, height }: Box): string {
  const [right, foot] = [round(width - 12), round(height - 12)]
  return `M${round(x + 6)},${round(y)}h${right}q6,0 6,6v${foot}q0,6 -6,6h-${right}q-6,0 -6,-6v-${foot}q0,-6 6,-6z`
}

function round(value: number): number {
  return Math.round(value * 100) / 100
}
