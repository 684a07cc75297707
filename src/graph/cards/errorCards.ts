import { name, type NetworkNode } from '../../engine'
import type { Box, Card, TextMark } from '../marks'
import type { Reading } from '../reading'
import { errorStop } from '../touches'
import type { View } from '../view'
import { isPlaced, numberText } from './numberText'

/** Narrower than this, a card has its names above its numbers. */
const LEAST_FOR_ROWS = 120
const PAD = 12
/** Where the numbers of an error card end, from its right side. */
export const ERROR_PAD = PAD + 6

/** An output's error: target, what came out, and half the squared distance. The target can be edited. */
export function errorCard(node: NetworkNode, reading: Reading, view: View): Card {
  const { words } = view
  const box = view.layout.errors.get(node.id)!
  const { width } = box
  const id = errorStop(node)
  const isStacked = isStackedError(box)
  const row = (index: number): number => lineOfError(box, index)
  const nameRow = (index: number): number => row(index) - (isStacked ? (index === 1 ? 18 : 22) : 0)
  const now = isPlaced(name.error(node, 'next'), reading)
  const again = reading.presence(name.out(node, 'next')) > 0
  const room = isStacked ? width - 2 * PAD - 6 : width / 2 + 8

  const label = (index: number, text: string): TextMark => ({
    id: `label.${index}`,
    x: PAD,
    y: nameRow(index),
    parts: [{ text }],
    className: 'slot',
    anchor: 'start',
  })
  const number = (of: Parameters<typeof numberText>[0]['id'], index: number, tone: string): TextMark =>
    numberText(
      { id: of, x: width - ERROR_PAD, y: row(index), className: `number ${tone}`, anchor: 'end', room },
      reading,
      view,
    )
  const target = isStacked
    ? { x: 8, y: row(0) - 17, width: width - 16, height: 23 }
    : { x: width / 2 - 8, y: row(0) - 17, width: width / 2, height: 24 }
  const ruleAt = isStacked ? row(1) + 8 : row(2) - 21
  return cardOf(id, box, `editable ${reading.role(id)}`, reading, view, {
    edits: id,
    rects: [{ id: 'target', ...target, radius: 12, className: 'plate' }],
    paths: [{ id: 'rule', d: `M${PAD},${ruleAt}H${width - PAD}`, className: 'rule' }],
    texts: [
      label(0, words.target),
      number(id, 0, 'given'),
      label(1, 'out'),
      number(again ? name.out(node, 'next') : name.out(node), 1, again ? 'update' : 'forward'),
      {
        id: 'label.error',
        x: PAD,
        y: nameRow(2),
        parts: words.symbol(name.error(node)),
        className: 'name error',
        anchor: 'start',
        quantity: name.error(node),
      },
      number(now ? name.error(node, 'next') : name.error(node), 2, `strong ${now ? 'update' : 'error'}`),
    ],
  })
}

/** Whether an error card is so narrow that its names stand above its numbers. */
export function isStackedError({ width }: Box): boolean {
  return width < LEAST_FOR_ROWS
}

/** The line of an error card's target, output or error, from its head. */
export function lineOfError(box: Box, index: number): number {
  const third = (box.height - 12) / 3
  return isStackedError(box) ? 2 + (index + 1) * third : 28 + index * third
}

/** The total error; in the check the one before the update stands above it, struck. */
export function totalCard(reading: Reading, view: View): Card {
  const { layout, words } = view
  const { width, height } = layout.total
  const checked = isPlaced(name.total('next'), reading)
  const top = 20
  const known = reading.now(name.total())
  const texts: TextMark[] = [
    {
      id: 'name',
      x: 10,
      y: top,
      parts: [{ text: 'E', italic: true }],
      className: 'name error',
      anchor: 'start',
      quantity: name.total(),
    },
    checked
      ? numberText(
          { id: name.total(), x: width - 9, y: top, className: 'number old', anchor: 'end', room: width - 34 },
          reading,
          view,
        )
      : {
          id: 'label',
          x: width - PAD,
          y: top,
          parts: [{ text: words.totalError }],
          className: 'slot',
          anchor: 'end',
        },
    ...(reading.presence(name.total()) === 0 && known === null && reading.asked !== name.total()
      ? [unknown(width / 2, height)]
      : []),
    numberText(
      {
        id: checked ? name.total('next') : name.total(),
        x: width / 2,
        y: totalLine(height),
        className: `number total ${checked ? 'update' : 'error'}`,
        anchor: 'middle',
        room: width - 14,
        value: known,
      },
      reading,
      view,
    ),
  ]
  return cardOf('E', layout.total, `total ${reading.role('E')}`, reading, view, {
    edits: null,
    rects: [],
    paths: [],
    texts,
  })
}

/** Where E's number stands. */
export function totalLine(height: number): number {
  return height - (height > 60 ? 17 : 11)
}

/** In E's own colour and place until it has been computed. */
function unknown(x: number, height: number): TextMark {
  return {
    id: 'unknown',
    x,
    y: totalLine(height),
    parts: [{ text: '?' }],
    className: 'number total error',
    anchor: 'middle',
  }
}

function cardOf(
  id: Card['id'],
  { x, y, width, height }: Box,
  className: string,
  reading: Reading,
  { words }: View,
  marks: Pick<Card, 'edits' | 'rects' | 'paths' | 'texts'>,
): Card {
  return {
    id,
    x,
    y,
    className: `card errorBox ${className}`,
    label: words.label(id),
    current: reading.role(id) === 'focus',
    ...marks,
    rects: [{ id: 'body', x: 0, y: 0, width, height, radius: 14, className: 'body' }, ...marks.rects],
  }
}
