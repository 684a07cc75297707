import { name, trainsBiases, type Bias, type Edge, type ParameterId, type QuantityId } from '../../engine'
import { along } from '../geometry'
import type { Card, PathMark, Point, RectMark, TextMark, TextPart } from '../marks'
import { isPlaced, numberText } from './numberText'
import type { PartSizes } from '../places'
import type { Reading } from '../reading'
import { nameWidth, numberWidth } from './textWidth'
import type { View } from '../view'

/** A plate can be hit a little above and below itself, so that a finger finds it. */
const HIT = 5
/** The air at the ends of a line, and between a number and what stands before it. */
export const PAD = 8
export const AIR = 4
/** What three lines of a weight's plate take more than two, upright. */
export const THIRD_LINE = 4
/** The size of a name, as graph.css sets it. */
const NAME = 15
/** Half the widths of a wedge, which has less air than a number, and of a fraction: a minus stands at the height of its bar, and off it. */
const WEDGE = 4.5
const FRACTION = 9
const SIGN_ALONE = 10
const SIGN: TextPart = { text: '∂' }

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
  const trained = trainsBiases(reading.tape.problem.biasRule)
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
 * First line: name and value. Second line, once it is known: the gradient. After the update the new value stands in the place of
 * the old one, and this between the two, struck, with a wedge for the way it moved. A plate with one line shows only the
 * newest of the three.
 */
function plate({ id, gradient, next, at, kind, trained }: Plated, reading: Reading, view: View): Card {
  const { layout, words } = view
  const { width, line, lines, twoLines } = layout.sizes.plate
  const isWide = layout.orientation === 'wide'
  const isThere = (number: QuantityId): boolean => trained && isPlaced(number, reading)
  const updated = isThere(next)
  const hasGradient = isThere(gradient)
  const isTwoLines = lines === 2 && (updated || hasGradient)
  const role = reading.role(id)
  const symbol = words.symbol(id)
  const named = nameWidth(symbol, words.widths) * NAME
  // Three lines take all the height that there is, and upright a little more where no neuron stands right below.
  const isFull = isTwoLines && updated
  const height = isTwoLines ? line * twoLines + (isFull && !isWide && kind === 'weight' ? THIRD_LINE : 0) : line
  const first = lineOnPlate(layout.sizes, 0) - (isFull ? 2 : 0)
  const second = isFull ? height - (isWide ? 5 : 3) : lineOnPlate(layout.sizes, 1)
  const between = (first + second) / 2

  const texts: TextMark[] = [
    { id: 'name', x: PAD, y: first, parts: symbol, className: 'name', anchor: 'start', quantity: id },
  ]
  const paths: PathMark[] = []
  /** A number at the end of a line whose beginning is taken; gives where it begins. */
  const put = (of: QuantityId, y: number, tone: string, taken: number): number => {
    const room = width - 2 * PAD - AIR - taken
    const text = numberText(
      { id: of, x: width - PAD, y, className: `number ${tone}`, anchor: 'end', room },
      reading,
      view,
    )
    texts.push(text)
    return width - PAD - (text.width ?? numberWidth(text.parts[0]!.text, words.widths) * layout.sizes.number)
  }
  const slot = (
    mark: Pick<TextMark, 'id' | 'x' | 'y' | 'parts' | 'quantity'>,
    anchor: TextMark['anchor'] = 'start',
  ): void => {
    texts.push({ ...mark, className: 'slot', anchor })
  }

  // Its wedge stands clear of the name above it and of the fraction below.
  const besideOld = isWide ? Math.max(named, 2 * FRACTION) : 0
  const beforeOld = isFull ? put(id, between, 'old', besideOld + 2 * WEDGE) : null
  if (!isFull && (isTwoLines || !(updated || hasGradient))) put(id, first, 'given', named)
  if (hasGradient && (isTwoLines || !updated)) {
    const letter = { text: symbol[0]?.text ?? '', italic: true }
    // On narrow plates the sign of the derivative must do.
    put(gradient, isTwoLines ? second : first, 'backward', isTwoLines ? (isWide ? 2 * FRACTION : SIGN_ALONE) : named)
    if (isTwoLines && isWide) {
      const middle = PAD + FRACTION
      // Beside the number, or where there are three lines between the name and the foot.
      const bar = isFull ? (first + height) / 2 + 1.5 : second - 5.5
      slot(
        { id: 'gradient', x: middle, y: bar - 3, parts: [SIGN, { text: 'E', italic: true }], quantity: gradient },
        'middle',
      )
      slot({ id: 'gradientBy', x: middle, y: bar + 10.5, parts: [SIGN, letter], quantity: gradient }, 'middle')
      paths.push({ id: 'bar', d: `M${PAD},${bar}h${2 * FRACTION}`, className: 'bar' })
    } else if (isTwoLines) slot({ id: 'gradient', x: PAD, y: second, parts: [SIGN], quantity: gradient })
  }
  if (updated) {
    const value = reading.shows(next)
    const move = value === null ? 0 : value - (reading.shows(id) ?? 0)
    // Upright there is no room for a wedge: the new value above the old one must do.
    const hasWedge = move !== 0 && isWide
    const begins = put(next, first, 'update', named + (hasWedge && !isTwoLines ? 2 * WEDGE : 0))
    // Before the old value, or on one line in the middle of what name and number leave free.
    const wedgeAt = beforeOld === null ? (PAD + named + begins) / 2 : beforeOld - 2 * WEDGE
    if (hasWedge) paths.push(wedge(wedgeAt, (isTwoLines ? between : first) - 5.5, move > 0))
  } else if (kind === 'bias' && !trained && isWide) {
    slot({ id: 'fixed', x: width + 5, y: first, parts: [{ text: words.fixed }] })
  }
  if (kind === 'rate') slot({ id: 'meaning', x: PAD, y: line * 1.6, parts: [{ text: words.learningRate }] })

  return {
    id,
    x: at.x - width / 2,
    // Between two neurons a plate grows both ways.
    y: at.y - (kind === 'bias' && isWide ? height : line) / 2,
    className: `card plate ${kind} editable ${role}${reading.phase && role === 'focus' ? ` in-${reading.phase}` : ''}`,
    label: words.label(id),
    current: role === 'focus',
    edits: id,
    rects: [
      { id: 'hit', x: 0, y: -HIT, width, height: height + 2 * HIT, radius: 0, className: 'hit' },
      { id: 'body', x: 0, y: 0, width, height, radius: line / 2, className: 'body' },
    ],
    paths,
    texts,
  }
}

/** Where a line of a plate is set, from its head. */
export function lineOnPlate({ plate: { line, twoLines } }: PartSizes, index: 0 | 1): number {
  return index === 0 ? line * 0.7 : line * twoLines * 0.82
}

function wedge(x: number, y: number, up: boolean): PathMark {
  const tip = up ? -5 : 5
  return {
    id: 'wedge',
    d: `M${x - WEDGE},${y - tip * 0.8}L${x},${y + tip}L${x + WEDGE},${y - tip * 0.8}Z`,
    className: 'wedge',
  }
}
