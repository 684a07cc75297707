import { name, type NetworkNode, type QuantityId } from '../../engine'
import type { Box, Card, Point, RectMark, TextMark } from '../marks'
import type { Reading } from '../reading'
import type { View } from '../view'
import { numberText } from './numberText'
import { nameWidth, numberWidth } from './textWidth'

/** From here on name and number stand side by side. */
const LEAST_FOR_ONE_LINE = 116
/** How high a small card is with one line, and with two. */
export const SMALL = { oneLine: 34, twoLines: 42 }
const PAD = 7
const AIR = 4
const BEFORE = 7
/** The size of a name, as graph.css sets it. */
const NAME = 15
/** The size of what a number is called, and so wide is a letter of it, in em. */
const CALLED = 11.5
const LETTER = 0.62

/** How high a small card is that is so wide. */
export function smallHeight(width: number): number {
  return width >= LEAST_FOR_ONE_LINE ? SMALL.oneLine : SMALL.twoLines
}

interface Shown {
  readonly id: QuantityId
  readonly tone: string
  /** What the number is called; an error and an input have their own name beside them. */
  readonly called?: string
}

/** A node that is not at work: its name and its latest number. The way there, and what is said of it, stay the same. */
export function smallNode(card: Card, node: NetworkNode, reading: Reading, view: View): Card {
  const box = view.layout.nodes.get(node.id)!
  const answer = node.kind === 'input' ? null : reading.now(name.out(node))
  const shown = answer === null ? latestOf(node, reading) : { id: name.out(node), tone: 'now', called: view.words.now }
  return small(card, box, node.id, shown, answer, reading, view)
}

/** An error that is not at work. */
export function smallError(card: Card, node: NetworkNode, reading: Reading, view: View): Card {
  const next = name.error(node, 'next')
  const shown = reading.presence(next) > 0 ? { id: next, tone: 'update' } : { id: name.error(node), tone: 'error' }
  return small(card, view.layout.errors.get(node.id)!, name.error(node), shown, null, reading, view)
}

/** A weight whose neuron is not at work, or a bias: a point on its line, which the keyboard reaches as it does a plate. */
export function folded(card: Card, { x, y }: Point): Card {
  return {
    ...card,
    x,
    y,
    className: `${card.className} folded`,
    rects: [point('hit', 20, 'hit'), point('body', 8, 'hit dot')],
    paths: [],
    texts: [],
  }
}

function point(id: string, size: number, className: string): RectMark {
  return { id, x: -size / 2, y: -size / 2, width: size, height: size, radius: size / 2, className }
}

/** The numbers of a node in the order in which they come to be: the last that is there, or on its way. */
function latestOf(node: NetworkNode, { presence }: Reading): Shown {
  if (node.kind === 'input') return { id: node.id, tone: 'given' }
  const shown: readonly Shown[] = [
    { id: name.out(node, 'next'), tone: 'update', called: 'out' },
    { id: name.net(node, 'next'), tone: 'update', called: 'net' },
    { id: name.delta(node), tone: 'backward', called: 'δ' },
    { id: name.errorByOut(node), tone: 'backward', called: '∂E/∂out' },
    { id: name.out(node), tone: 'forward', called: 'out' },
    { id: name.net(node), tone: 'forward', called: 'net' },
  ]
  return shown.find(({ id }) => presence(id) > 0) ?? shown.at(-1)!
}

function small(
  card: Card,
  { x, y, width, height }: Box,
  symbol: QuantityId,
  { id, tone, called = '' }: Shown,
  value: number | null,
  reading: Reading,
  view: View,
): Card {
  const isOneLine = width >= LEAST_FOR_ONE_LINE
  const parts = view.words.symbol(symbol)
  const size = view.layout.sizes.number
  const taken = isOneLine ? nameWidth(parts, view.words.widths) * NAME + AIR : 0
  const named: TextMark = {
    id: 'name',
    x: PAD,
    y: isOneLine ? height / 2 + size * 0.35 : 16,
    parts,
    className: `name${symbol.startsWith('error') ? ' error' : ''}`,
    anchor: 'start',
    quantity: symbol,
  }
  const number = numberText(
    {
      id,
      x: width - PAD,
      y: isOneLine ? named.y : height - 7,
      className: `number ${tone}`,
      anchor: 'end',
      room: width - 2 * PAD - taken,
      value,
    },
    reading,
    view,
  )
  const label = callOf(called, number, named, { width, size, isOneLine }, view)
  return {
    ...card,
    x,
    y,
    className: card.className.replace('neuron', 'small'),
    rects: [{ id: 'body', x: 0, y: 0, width, height, radius: 10, className: 'body' }],
    paths: [],
    texts: [named, ...label, number],
  }
}

/** What the number is called, before it or above it, where there is room beside the name. */
function callOf(
  called: string,
  number: TextMark,
  named: TextMark,
  { width, size, isOneLine }: { readonly width: number; readonly size: number; readonly isOneLine: boolean },
  { words }: View,
): readonly TextMark[] {
  const text = number.parts[0]!.text
  if (called === '' || text === '') return []
  // On a projector what is new is bold, and so a little wider than it is reckoned.
  const x = isOneLine ? number.x - (number.width ?? numberWidth(text, words.widths) * size) - BEFORE : width - PAD
  const room = x - named.x - nameWidth(named.parts, words.widths) * NAME - AIR
  if (called.length * LETTER * CALLED > room) return []
  const parts = [{ text: called, italic: called === 'δ' }]
  return [{ id: 'called', x, y: named.y, parts, className: 'slot', anchor: 'end', quantity: number.quantity! }]
}
