import { name, type Bias, type Edge, type ParameterId, type QuantityId } from '../../engine'
import { along } from '../geometry'
import type { Card, PathMark, Point, RectMark, TextMark, TextPart } from '../marks'
import { fitted, nameWidth } from './fitPlate'
import { numberText } from './numberText'
import type { Layout } from '../places'
import type { Reading } from '../reading'
import type { View } from '../view'

/** A plate can be hit a little above and below itself, so that a finger finds it. */
const HIT = 5

/** A number that stands on a plate, and what becomes of it. */
interface Plated {
  readonly id: ParameterId | 'eta'
  readonly gradient: QuantityId
  readonly next: QuantityId
  /** Centre of the plate's first line. */
  readonly at: Point
  readonly kind: 'weight' | 'bias' | 'rate'
  readonly trained: boolean
}

/** A weight's plate, on its edge. */
export function weightCard(edge: Edge, reading: Reading, view: View): Card {
  const place = view.layout.edges.get(edge.id)!
  const at = along(place, place.plateAt)
  return plate(
    { id: edge.id, gradient: name.gradient(edge), next: name.next(edge), at, kind: 'weight', trained: true },
    reading,
    view,
  )
}

/** A bias's plate, with the node that always sends 1. */
export function biasCard(bias: Bias, reading: Reading, view: View): Card {
  const place = view.layout.biases.get(bias.id)!
  const trained = reading.tape.problem.biasRule !== 'fixed'
  const card = plate(
    { id: bias.id, gradient: name.gradient(bias), next: name.next(bias), at: place.plate, kind: 'bias', trained },
    reading,
    view,
  )
  const { bias: size } = view.layout.sizes
  const x = place.node.x - card.x
  const y = place.node.y - card.y
  const node: RectMark = {
    id: 'one',
    x: x - size / 2,
    y: y - size / 2,
    width: size,
    height: size,
    radius: size / 2,
    className: 'body one',
  }
  const one: TextMark = { id: 'one', x, y: y + 5, parts: [{ text: '1' }], className: 'name small', anchor: 'middle' }
  return { ...card, rects: [...card.rects, node], texts: [...card.texts, one] }
}

/** The learning rate's plate. */
export function rateCard(reading: Reading, view: View): Card {
  const none = 'eta'
  return plate(
    { id: 'eta', gradient: none, next: none, at: view.layout.rate, kind: 'rate', trained: false },
    reading,
    view,
  )
}

/**
 * First line: name and value. Second line, once it is known: the gradient; after the update the new value, with the
 * old one struck above it and a wedge for the way it moved.
 */
function plate({ id, gradient, next, at, kind, trained }: Plated, reading: Reading, { layout, words }: View): Card {
  const { width, line } = layout.sizes.plate
  const updated = trained && reading.presence(next) > 0
  const hasGradient = trained && reading.presence(gradient) > 0
  const { lines } = layout.sizes.plate
  const isTwoLines = lines === 2 && (updated || hasGradient)
  const role = reading.role(id)
  const pad = 9
  const symbol = words.symbol(id)

  const first = line * 0.7
  const second = line * 1.62
  const isOneLine = lines === 1
  const texts: TextMark[] = [
    { id: 'name', x: pad, y: first, parts: symbol, className: 'name', anchor: 'start', quantity: id },
  ]
  const paths: PathMark[] = []
  /** A number at the end of a line whose beginning is taken. */
  const put = (of: QuantityId, y: number, tone: string, taken: number): void => {
    const slot = { id: of, x: width - pad, y, className: `number ${tone}`, anchor: 'end' } as const
    const number = numberText(slot, reading, { ...words, longestAtFullSize: Infinity })
    texts.push(fitted(number, width - 2 * pad - taken))
  }
  const named = nameWidth(symbol)

  // A plate with one line shows only the newest of the three numbers.
  if (!isOneLine || (!updated && !hasGradient)) put(id, first, updated ? 'given old' : 'given', named)
  if (updated) {
    const x = isOneLine ? 34 : 5
    put(next, isOneLine ? first : second, isOneLine ? 'small update' : 'update', x + WEDGE)
    const move = (reading.shows(next) ?? 0) - (reading.shows(id) ?? 0)
    const y = isOneLine ? line / 2 : line * 1.4
    if (move !== 0) paths.push(wedge(pad + x, y, move > 0))
  } else if (hasGradient) {
    const parts = isOneLine ? symbol : gradientName(symbol, layout)
    put(gradient, isOneLine ? first : second, 'small backward', isOneLine ? named : nameWidth(parts, GRADIENT_NAME))
    if (!isOneLine) {
      texts.push({
        id: 'gradient',
        x: pad,
        y: second,
        parts,
        className: 'slot gradient',
        anchor: 'start',
        quantity: gradient,
      })
    }
  } else if (kind === 'bias' && !trained && layout.orientation === 'wide') {
    const parts = [{ text: words.fixed }]
    texts.push({ id: 'fixed', x: width - pad, y: line * 1.55, parts, className: 'slot', anchor: 'end' })
  }
  if (kind === 'rate')
    texts.push({
      id: 'meaning',
      x: pad,
      y: line * 1.55,
      parts: [{ text: words.learningRate }],
      className: 'slot',
      anchor: 'start',
    })

  const height = isTwoLines ? line * 1.9 : line
  return {
    id,
    x: at.x - width / 2,
    y: at.y - line / 2,
    className: `card plate ${kind} editable ${role}${reading.phase && role === 'focus' ? ` in-${reading.phase}` : ''}`,
    label: words.label(id),
    current: role === 'focus',
    edits: id,
    anchor: { x: 0, y: 0, width, height },
    rects: [
      { id: 'hit', x: 0, y: -HIT, width, height: height + 2 * HIT, radius: 0, className: 'hit' },
      { id: 'body', x: 0, y: 0, width, height, radius: line / 2, className: 'body' },
    ],
    paths,
    texts,
  }
}

/** The edge already says which weight it is; on narrow plates the sign of the derivative must do. */
function gradientName([letter]: readonly TextPart[], layout: Layout): readonly TextPart[] {
  return layout.orientation === 'wide' && letter ? [{ text: '∂E/∂' }, letter] : [{ text: '∂' }]
}

/** Half the width of a wedge. */
const WEDGE = 5.5

/** The size of a gradient's name, as graph.css sets it. */
const GRADIENT_NAME = 11.5

function wedge(x: number, y: number, up: boolean): PathMark {
  const tip = up ? -5 : 5
  return {
    id: 'wedge',
    d: `M${x - WEDGE},${y - tip * 0.8}L${x},${y + tip}L${x + WEDGE},${y - tip * 0.8}Z`,
    className: 'wedge',
  }
}
