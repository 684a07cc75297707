import { activation, name, type NetworkNode, type QuantityId } from '../../engine'
import { centre } from '../geometry'
import type { Box, Card, PathMark, RectMark, TextMark, TextPart } from '../marks'
import type { Layout } from '../places'
import { wayAt, type Reading } from '../reading'
import type { View } from '../view'
import { numberText } from './numberText'

/** An input: a circle with its name and its number, which can be edited. */
export function inputCard(node: NetworkNode, reading: Reading, { layout, words }: View): Card {
  const box = layout.nodes.get(node.id)!
  const middle = box.width / 2
  return {
    id: node.id,
    x: box.x,
    y: box.y,
    className: `card input editable ${reading.role(node.id)}`,
    label: words.label(node.id),
    current: reading.role(node.id) === 'focus',
    edits: node.id,
    anchor: { x: 0, y: 0, width: box.width, height: box.height },
    rects: [{ id: 'body', x: 0, y: 0, width: box.width, height: box.height, radius: middle, className: 'body' }],
    paths: [],
    texts: [
      {
        id: 'name',
        x: middle,
        y: box.height * 0.42,
        parts: words.symbol(node.id),
        className: 'name',
        anchor: 'middle',
      },
      numberText(
        { id: node.id, x: middle, y: box.height * 0.74, className: 'number given', anchor: 'middle' },
        reading,
        words,
      ),
    ],
  }
}

/**
 * A neuron as a road with two lanes.
 *
 * Upper lane, from left to right: net → σ → out. Lower lane, from right to left: ∂E/∂out → ×σ′ → δ. A lane shows its
 * empty slots by name and fills as its steps are played; in the check the new numbers stand beside the old, struck.
 */
export function neuronCard(node: NetworkNode, reading: Reading, { layout, words }: View): Card {
  const box = layout.nodes.get(node.id)!
  const { width, height } = box
  const lane = height / 2
  const left = 12
  const right = width - 12
  const known = (id: QuantityId): boolean => reading.presence(id) > 0
  const role = reading.role(node.id)
  const reach = ARROW[layout.orientation]

  const slot = (id: QuantityId, x: number, y: number, anchor: 'start' | 'end', tone: string): TextMark =>
    numberText({ id, x, y, className: `number ${tone}`, anchor }, reading, words)
  const label = (id: QuantityId, x: number, y: number, anchor: 'start' | 'middle' | 'end'): TextMark => ({
    id: `label.${id}`,
    x,
    y,
    parts: words.symbol(id).length > 0 ? SLOT_NAMES[id.split('.')[0]!]! : [],
    className: 'slot',
    anchor,
    quantity: id,
  })

  const forward = (id: QuantityId, next: QuantityId, x: number, anchor: 'start' | 'end'): readonly TextMark[] => {
    if (!known(next)) return [label(id, x, 17, anchor), slot(id, x, lane - 13, anchor, 'forward')]
    const old = numberText({ id, x, y: 17, className: 'number old', anchor }, reading, words)
    return [old, slot(next, x, lane - 13, anchor, 'update')]
  }

  const texts: TextMark[] = [
    nameText(node, box, layout, words),
    ...forward(name.net(node), name.net(node, 'next'), left, 'start'),
    {
      id: 'sigma',
      x: width / 2,
      y: 18,
      parts: [{ text: activation.letter, italic: true }],
      className: 'function',
      anchor: 'middle',
    },
    ...forward(name.out(node), name.out(node, 'next'), right, 'end'),
    slot(name.delta(node), left, lane + 24, 'start', 'backward'),
    label(name.delta(node), left, height - 9, 'start'),
    slot(name.errorByOut(node), right, lane + 24, 'end', 'backward'),
    label(name.errorByOut(node), right, height - 9, 'end'),
    ...slopeTexts(node, reading, layout.orientation === 'wide' ? width / 2 : width * SLOPE_UPRIGHT, height - 9, words),
  ]

  const rects: RectMark[] = [{ id: 'body', x: 0, y: 0, width, height, radius: 14, className: 'body' }]
  if (known(name.net(node)))
    rects.push({ id: 'upper', x: 4, y: 4, width: width - 8, height: lane - 6, radius: 10, className: 'lane forward' })
  if (known(name.errorByOut(node)) || known(name.slope(node)))
    rects.push({
      id: 'lower',
      x: 4,
      y: lane + 2,
      width: width - 8,
      height: lane - 6,
      radius: 10,
      className: 'lane backward',
    })

  const paths: PathMark[] = [
    arrow(
      'upperArrow',
      width / 2 - reach,
      width / 2 + reach,
      lane - 18,
      known(name.out(node)) ? 'arrow forward' : 'arrow empty',
    ),
    arrow(
      'lowerArrow',
      width / 2 + reach,
      width / 2 - reach,
      lane + 18,
      known(name.delta(node)) ? 'arrow backward' : 'arrow empty',
    ),
    ...sparks(node, reading, width, lane),
  ]

  return {
    id: node.id,
    x: box.x,
    y: box.y,
    className: `card neuron ${role}${reading.phase && role === 'focus' ? ` in-${reading.phase}` : ''}`,
    label: words.label(node.id),
    current: role === 'focus',
    edits: null,
    anchor: { x: 0, y: 0, width, height },
    rects,
    paths,
    texts,
  }
}

/** Above the box: on the left, or upright on the outer side, where no bias stands in the way. */
function nameText(node: NetworkNode, box: Box, layout: Layout, words: View['words']): TextMark {
  const outer = layout.orientation === 'upright' && centre(box).x > layout.width / 2 + 1
  const parts = words.symbol(node.id)
  return { id: 'name', x: outer ? box.width - 2 : 2, y: -9, parts, className: 'name', anchor: outer ? 'end' : 'start' }
}

/** In a narrow neuron the slope stands left of the middle, clear of the name beside it. */
const SLOPE_UPRIGHT = 0.37

/** Half the length of the arrows between a lane's two numbers. */
const ARROW = { wide: 10, upright: 7 } as const

const SLOT_NAMES: Readonly<Record<string, readonly TextPart[]>> = {
  net: [{ text: 'net' }],
  out: [{ text: 'out' }],
  delta: [{ text: 'δ', italic: true }],
  dE_dout: [{ text: '∂E/∂out' }],
}

function slopeTexts(
  node: NetworkNode,
  reading: Reading,
  x: number,
  y: number,
  words: View['words'],
): readonly TextMark[] {
  const id = name.slope(node)
  if (reading.presence(id) === 0)
    return [
      {
        id: `label.${id}`,
        x,
        y,
        parts: [{ text: '×' }, { text: `${activation.letter}′`, italic: true }],
        className: 'slot',
        anchor: 'middle',
        quantity: id,
      },
    ]
  return [numberText({ id, x, y, className: 'number small backward', anchor: 'middle' }, reading, words, '×')]
}

/** While a number goes through the neuron, a bead runs along its lane. */
function sparks(node: NetworkNode, reading: Reading, width: number, lane: number): readonly PathMark[] {
  if (reading.progress >= 1) return []
  const way = wayAt(reading.progress)
  const beads: PathMark[] = []
  for (const { what } of reading.playing) {
    if (!('node' in what) || what.node.id !== node.id) continue
    if (what.kind === 'out') beads.push(bead('out', 44 + (width - 88) * way, lane - 18, 'bead forward'))
    if (what.kind === 'delta') beads.push(bead('delta', width - 44 - (width - 88) * way, lane + 18, 'bead backward'))
  }
  return beads
}

function bead(id: string, x: number, y: number, className: string): PathMark {
  return { id: `bead.${id}`, d: `M${x - 5},${y}a5,5 0 1,0 10,0a5,5 0 1,0 -10,0`, className }
}

function arrow(id: string, from: number, to: number, y: number, className: string): PathMark {
  const back = to > from ? -5 : 5
  return { id, d: `M${from},${y}H${to}M${to + back},${y - 4.5}L${to},${y}L${to + back},${y + 4.5}`, className }
}
