import { name, type NetworkNode } from '../../engine'
import type { Card, RectMark, TextMark } from '../marks'
import { numberText } from './numberText'
import type { Reading } from '../reading'
import type { View } from '../view'
import { errorStop } from '../touches'

/** An output's error: target, what came out, and half the squared distance. The target can be edited. */
export function errorCard(node: NetworkNode, reading: Reading, { layout, words }: View): Card {
  const box = layout.errors.get(node.id)!
  const { width, height } = box
  const id = errorStop(node)
  const role = reading.role(id)
  const left = 12
  const right = width - 12
  const row = (index: number): number => 12 + index * ((height - 12) / 3) + 16
  const now = reading.presence(name.error(node, 'next')) > 0
  const again = reading.presence(name.out(node, 'next')) > 0
  const out = again ? name.out(node, 'next') : name.out(node)
  const shownError = now ? name.error(node, 'next') : name.error(node)

  const texts: TextMark[] = [
    { id: 'label.target', x: left, y: row(0), parts: [{ text: words.target }], className: 'slot', anchor: 'start' },
    numberText({ id, x: right - 6, y: row(0), className: 'number given', anchor: 'end' }, reading, words),
    { id: 'label.out', x: left, y: row(1), parts: [{ text: 'out' }], className: 'slot', anchor: 'start' },
    numberText(
      { id: out, x: right - 6, y: row(1), className: `number ${again ? 'update' : 'forward'}`, anchor: 'end' },
      reading,
      words,
    ),
    {
      id: 'label.error',
      x: left,
      y: row(2),
      parts: words.symbol(name.error(node)),
      className: 'name error',
      anchor: 'start',
      quantity: name.error(node),
    },
    numberText(
      {
        id: shownError,
        x: right - 6,
        y: row(2),
        className: `number strong ${now ? 'update' : 'error'}`,
        anchor: 'end',
      },
      reading,
      words,
    ),
  ]
  const rects: RectMark[] = [
    { id: 'body', x: 0, y: 0, width, height, radius: 14, className: 'body' },
    { id: 'target', x: width / 2 - 8, y: row(0) - 17, width: width / 2, height: 24, radius: 12, className: 'plate' },
  ]
  return {
    id,
    x: box.x,
    y: box.y,
    className: `card errorBox editable ${role}`,
    label: words.label(id),
    current: role === 'focus',
    edits: id,
    anchor: { x: width / 2 - 8, y: row(0) - 17, width: width / 2, height: 24 },
    rects,
    paths: [{ id: 'rule', d: `M${left},${row(2) - 21}H${right}`, className: 'rule' }],
    texts,
  }
}

/** The total error; in the check the one before the update stays above it, struck. */
export function totalCard(reading: Reading, { layout, words }: View): Card {
  const { x, y, width, height } = layout.total
  const role = reading.role('E')
  const checked = reading.presence(name.total('next')) > 0
  const shown = checked ? name.total('next') : name.total()
  const texts: TextMark[] = [
    { id: 'label', x: 12, y: 21, parts: [{ text: words.totalError }], className: 'slot', anchor: 'start' },
    numberText(
      {
        id: shown,
        x: width - 14,
        y: height - 13,
        className: `number total ${checked ? 'update' : 'error'}`,
        anchor: 'end',
      },
      reading,
      words,
    ),
    {
      id: 'name',
      x: 12,
      y: height - 13,
      parts: [{ text: 'E', italic: true }],
      className: 'name error',
      anchor: 'start',
      quantity: name.total(),
    },
  ]
  if (checked)
    texts.push(
      numberText({ id: name.total(), x: width - 14, y: 20, className: 'number old', anchor: 'end' }, reading, words),
    )
  return {
    id: 'E',
    x,
    y,
    className: `card errorBox total ${role}`,
    label: words.label('E'),
    current: role === 'focus',
    edits: null,
    anchor: { x: 0, y: 0, width, height },
    rects: [{ id: 'body', x: 0, y: 0, width, height, radius: 14, className: 'body' }],
    paths: [],
    texts,
  }
}
