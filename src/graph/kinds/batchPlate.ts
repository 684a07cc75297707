import { name, samplesOf, type Parameter, type ParameterId, type QuantityId } from '../../engine'
import { AIR, lineOnPlate, PAD } from '../cards/plateCards'
import { numberText } from '../cards/numberText'
import { along, plateBox } from '../geometry'
import type { Box, Card, RectMark, TextMark } from '../marks'
import type { Layout } from '../places'
import type { Reading } from '../reading'
import { boxOf } from '../textBoxes'
import type { View } from '../view'

/** The bars of the samples: as wide at the most, and as high each way. */
const BAR = { most: 22, height: 10 }
const SUM_LINE = 24
/** What is lower where the old number stands between the new one and the gradient. */
const THIRD_LINE = 8
/** What Σ takes of a line, and what it takes with the count that it is divided by. */
const SIGN = { sum: 18, mean: 44 }

/**
 * A parameter's plate where one update is for all samples: while their gradients are added the gradient of each as a bar, the
 * one that is shown dark in a frame; from then on their sum in the place of the gradient, and the bars again while it is pointed at
 * or has the focus. Where bars would cover a card there are none: the panel of the step has them too.
 */
export function batchPlate(card: Card, parameter: Parameter, reading: Reading, view: View): Card {
  const id = name.batchGradient(parameter)
  const gradient = name.gradient(parameter)
  // Of several that are added up at once only the last one opens: together they would lie on each other.
  const isAtWork = reading.atWork.at(-1)?.writes === id
  if (reading.presence(id) === 0) return card
  // Whoever points at a sum that is there wants to see what it is made of.
  const own: readonly (QuantityId | undefined)[] = [
    parameter.id,
    id,
    gradient,
    ...card.texts.map((text) => text.quantity),
  ]
  const isLookedAt = view.lit ? own.includes(view.lit) : false
  const opens = (isAtWork || isLookedAt) && view.layout.sizes.plate.lines === 2
  const open = opens ? openPlate(card, parameter, reading, view) : null
  if (open) return open
  const old = card.texts.find((text) => text.id === `value.${gradient}`)
  if (!old) return card
  const hasSign = card.texts.some((text) => text.id === 'gradient')
  // On a plate of one line its name stands before the number.
  const named = card.texts.find((text) => text.id === 'name')!
  const taken = hasSign ? SIGN[reading.tape.problem.batch ?? 'sum'] : boxOf(named, card, view).width + AIR
  const number = numberText(
    {
      id,
      x: old.x,
      y: old.y,
      className: old.className,
      anchor: old.anchor,
      room: view.layout.sizes.plate.width - 2 * PAD - taken,
    },
    reading,
    view,
  )
  const sign: TextMark = {
    id: 'gradient',
    x: PAD,
    y: old.y,
    parts: [{ text: signOf(reading) }],
    className: 'slot',
    anchor: 'start',
    quantity: id,
  }
  return {
    ...card,
    paths: card.paths.filter((path) => path.id !== 'bar'),
    texts: [
      ...card.texts.filter((text) => text !== old && text.id !== 'gradient' && text.id !== 'gradientBy'),
      ...(hasSign ? [sign] : []),
      number,
    ],
  }
}

/** What the number is: the sum of all gradients, or that divided by how many there are. */
function signOf({ tape: { problem } }: Reading): string {
  return problem.batch === 'mean' ? `Σ/${samplesOf(problem).length}` : 'Σ'
}

/** The plate with its bars; null where it would cover a card. */
function openPlate(card: Card, parameter: Parameter, reading: Reading, view: View): Card | null {
  const id = name.batchGradient(parameter)
  const { sizes } = view.layout
  const { width, line, twoLines } = sizes.plate
  const isUpdated = card.texts.some(({ className }) => /\bold\b/.test(className))
  const head = line * twoLines + (isUpdated ? THIRD_LINE : 0)
  const height = head + 2 * BAR.height + 6 + SUM_LINE
  const way = wayToGrow(card, parameter.id, { from: head, to: height }, view)
  if (way === null) return null
  const up = way === 'up' ? height - head : 0
  const middle = head + BAR.height
  const foot = head + 2 * BAR.height + 4
  const shift = up === 0 ? card : { ...card, y: card.y - up }
  const second = lineOnPlate(sizes, 1)
  return {
    ...shift,
    className: `${card.className} open`,
    rects: [
      ...card.rects.map((rect): RectMark =>
        rect.id === 'body' || rect.id === 'hit'
          ? { ...rect, height: rect.id === 'hit' ? height + 2 : height }
          : { ...rect, y: rect.y + up },
      ),
      ...bars(parameter, reading, { width, middle }),
    ],
    paths: [...card.paths, { id: 'foot', d: `M${PAD},${foot}H${width - PAD}`, className: 'rule' }],
    texts: [
      ...card.texts.map((text) => (text.id === 'one' ? { ...text, y: text.y + up } : text)),
      {
        id: 'sum',
        x: PAD,
        y: foot + second - line + 1,
        parts: [{ text: signOf(reading) }],
        className: 'name',
        anchor: 'start',
        quantity: id,
      },
      numberText(
        {
          id,
          x: width - PAD,
          y: foot + second - line + 1,
          className: 'number backward strong',
          anchor: 'end',
          room: width - 2 * PAD - SIGN[reading.tape.problem.batch ?? 'sum'],
        },
        reading,
        view,
      ),
    ],
  }
}

/** Which way a plate grows without covering a card; it may cover edges. Null where it would cover one either way. */
function wayToGrow(
  { x, y }: Card,
  own: ParameterId,
  { from, to }: { readonly from: number; readonly to: number },
  { layout }: View,
): 'down' | 'up' | null {
  const { width } = layout.sizes.plate
  const boxes = cardsBeside(own, layout)
  const isFree = (top: number): boolean =>
    top >= 0 &&
    top + to - from <= layout.height &&
    !boxes.some(
      (box) => box.x < x + width && x < box.x + box.width && box.y < top + to - from && top < box.y + box.height,
    )
  return isFree(y + from) ? 'down' : isFree(y - (to - from)) ? 'up' : null
}

/** What stands on the drawing beside the plate of this parameter. */
function cardsBeside(own: ParameterId, layout: Layout): readonly Box[] {
  const { sizes, edges, biases, nodes, errors, total, all, sum, rate } = layout
  const { bias: size } = sizes
  return [
    ...[...edges].flatMap(([id, place]) => (id === own ? [] : [plateBox(along(place, place.plateAt), sizes)])),
    ...[...biases].flatMap(([id, { node, plate }]) => [
      { x: node.x - size / 2, y: node.y - size / 2, width: size, height: size },
      ...(id === own ? [] : [plateBox(plate, sizes)]),
    ]),
    ...nodes.values(),
    ...errors.values(),
    total,
    plateBox(rate, sizes),
    ...(all ? [all] : []),
    ...(sum ? [sum] : []),
  ]
}

/** A bar for each sample: up where it is positive, down where it is negative. */
function bars(
  parameter: Parameter,
  { tape, shows }: Reading,
  { width, middle }: { readonly width: number; readonly middle: number },
): readonly RectMark[] {
  const values = samplesOf(tape.problem).map(
    (_, i) => shows(i === tape.sample ? name.gradient(parameter) : name.sampleGradient(i, parameter)) ?? 0,
  )
  const most = Math.max(...values.map(Math.abs)) || 1
  const room = width - 2 * PAD - 4
  const pitch = Math.min(BAR.most, room / values.length)
  const gap = pitch > 6 ? 3 : 0
  const from = (width - pitch * values.length) / 2
  const marks = values.map((value, i): RectMark => {
    const height = Math.max(0.75, (Math.abs(value) / most) * BAR.height)
    const y = value < 0 ? middle : middle - height
    return {
      id: `bar.${i}`,
      x: from + i * pitch + gap / 2,
      y,
      width: pitch - gap,
      height,
      radius: 0,
      className: `sampleBar backward${i === tape.sample ? ' seen' : ''}`,
    }
  })
  const axis: RectMark = {
    id: 'zero',
    x: PAD,
    y: middle - 0.5,
    width: width - 2 * PAD,
    height: 1,
    radius: 0,
    className: 'zeroLine',
  }
  const frame: RectMark = {
    id: 'seen',
    x: from + tape.sample * pitch,
    y: middle - BAR.height - 2,
    width: pitch,
    height: 2 * BAR.height + 4,
    radius: 2,
    className: 'seenFrame',
  }
  return [axis, ...marks, ...(pitch > 6 ? [frame] : [])]
}
