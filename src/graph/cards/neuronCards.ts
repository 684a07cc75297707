import { activationAt, name, type NetworkNode, type QuantityId } from '../../engine'
import { hasCurve } from '../geometry'
import type { Card, PathMark, RectMark, TextMark, TextPart } from '../marks'
import type { PartSizes } from '../places'
import type { Reading } from '../reading'
import type { View } from '../view'
import { activationCurve } from './activationCurve'
import { isPlaced, numberText } from './numberText'

/** An input: a circle with its name and its number, which can be edited. */
export function inputCard(node: NetworkNode, reading: Reading, view: View): Card {
  const box = view.layout.nodes.get(node.id)!
  const { width, height } = box
  const x = width / 2
  const role = reading.role(node.id)
  return {
    id: node.id,
    x: box.x,
    y: box.y,
    className: `card input editable ${role}`,
    label: view.words.label(node.id),
    current: role === 'focus',
    edits: node.id,
    rects: [{ id: 'body', x: 0, y: 0, width, height, radius: x, className: 'body' }],
    paths: [],
    texts: [
      { id: 'name', x, y: height * 0.42, parts: view.words.symbol(node.id), className: 'name', anchor: 'middle' },
      numberText(
        { id: node.id, x, y: height * 0.74, className: 'number given', anchor: 'middle', room: width - 4 },
        reading,
        view,
      ),
    ],
  }
}

/** The air at the ends of a lane. */
export const PAD = 10

/** The lines of the numbers: of the upper lane from the head of the card, of the lower one from its foot. */
export function numberLines({ lane }: PartSizes): { readonly upper: number; readonly lower: number } {
  return { upper: lane - 8, lower: lane - 19 }
}

/** From here on there is room for the name and the slope between the lanes. */
export const LEAST_FOR_NAME = 20

/**
 * A neuron as a road with two lanes.
 *
 * Upper lane, from left to right: net → σ → out. Lower lane, from right to left: ∂E/∂out → ×σ′ → δ. Between them, where there
 * is room, σ itself, by which both lanes go. A lane shows its empty slots by name and fills as its steps are played; in the
 * check the new numbers stand below the old, struck.
 */
export function neuronCard(node: NetworkNode, reading: Reading, view: View): Card {
  const { layout, words } = view
  const box = layout.nodes.get(node.id)!
  const { x, y, width, height } = box
  const { lane } = layout.sizes
  const strip = height - 2 * lane
  const curved = hasCurve(box, layout.sizes)
  /** Baselines from the neuron's head; in the lower lane from its foot, numbers above names. */
  const nameLine = (lane - 9) / 2
  const lines = numberLines(layout.sizes)
  const numberLine = lines.upper
  const lowerNumber = height - lines.lower
  const lowerName = height - (lane - 25) / 2
  /** Between a lane and the curve. */
  const air = (lane - 21) / 2
  const right = width - PAD
  const activation = activationAt(reading.tape.problem, node.layer)
  const known = (id: QuantityId): boolean => reading.presence(id) > 0
  const [net, out, delta, slope] = [name.net(node), name.out(node), name.delta(node), name.slope(node)]
  const errorByOut = name.errorByOut(node)
  const role = reading.role(node.id)
  const room = width / 2 - PAD - 2

  const answer = reading.now(out)

  const slot = (id: QuantityId, isLeft: boolean, at: number, tone: string, value: number | null = null): TextMark =>
    numberText(
      {
        id,
        x: isLeft ? PAD : right,
        y: at,
        className: `number ${tone}`,
        anchor: isLeft ? 'start' : 'end',
        room,
        value,
      },
      reading,
      view,
    )
  const label = (id: QuantityId, isLeft: boolean, at: number, parts: readonly TextPart[]): TextMark => ({
    id: `label.${id}`,
    x: isLeft ? PAD : right,
    y: at,
    parts,
    className: 'slot',
    anchor: isLeft ? 'start' : 'end',
    quantity: id,
  })
  const forward = (id: QuantityId, next: QuantityId, isLeft: boolean, word: string): readonly TextMark[] =>
    isPlaced(next, reading)
      ? [slot(id, isLeft, nameLine + 2, 'old'), slot(next, isLeft, numberLine, 'update')]
      : [label(id, isLeft, nameLine, [{ text: word }]), slot(id, isLeft, numberLine, 'forward')]

  const texts: TextMark[] = [
    nameText(node, view, strip),
    ...forward(net, name.net(node, 'next'), true, 'net'),
    ...(answer === null
      ? forward(out, name.out(node, 'next'), false, 'out')
      : [label(out, false, nameLine, [{ text: words.now }]), slot(out, false, numberLine, 'now', answer)]),
    slot(delta, true, lowerNumber, 'backward'),
    label(delta, true, lowerName, [{ text: 'δ', italic: true }]),
    slot(errorByOut, false, lowerNumber, 'backward'),
    label(errorByOut, false, lowerName, [{ text: '∂E/∂out' }]),
  ]
  const [sigmaAt, slopeAt] = [width / 2, width / 2 - 18]
  const isUpperFree = !isPlaced(name.net(node, 'next'), reading)
  if (isUpperFree) texts.push(functionText('sigma', sigmaAt, nameLine + 1, [{ text: activation.letter, italic: true }]))
  const prime: TextPart = { text: `${activation.letter}′`, italic: true }
  const slopeInLane = strip < LEAST_FOR_NAME && isPlaced(slope, reading)
  if (slopeInLane) texts.push(slopeText(slopeAt, lowerName + 1, 'middle', '×'))
  else texts.push(functionText('slopeName', slopeAt, lowerName + 1, [{ text: '× ' }, prime]))
  if (strip >= LEAST_FOR_NAME) texts.push(slopeText(right, curved ? height - lane - 21 : height / 2 + 5, 'end', ''))
  if (curved && known(slope)) texts.push(label(slope, false, height - lane - 39, [prime]))

  function slopeText(at: number, baseline: number, anchor: 'middle' | 'end', before: string): TextMark {
    return numberText(
      { id: slope, x: at, y: baseline, className: 'number backward', anchor, room, before },
      reading,
      view,
    )
  }

  const road = (id: string, top: number, tone: string): RectMark => ({
    id,
    x: 4,
    y: top,
    width: width - 8,
    height: lane - 5,
    radius: 10,
    className: `lane ${tone}`,
  })
  const rects: RectMark[] = [{ id: 'body', x: 0, y: 0, width, height, radius: 14, className: 'body' }]
  if (known(net)) rects.push(road('upper', 4, 'forward'))
  if (known(errorByOut) || known(slope)) rects.push(road('lower', height - lane + 1, 'backward'))

  /** Half of what stands between the two pieces; beside a number, or in a low lane, there is no room for the first, which would be read as a minus. */
  const half = slopeInLane ? 36 : 20
  const paths: PathMark[] = [
    // Other curves come with the other kinds.
    ...(curved && activation.name === 'sigmoid'
      ? activationCurve(node, activation, reading, {
          x: PAD,
          y: lane + air,
          width: width - 2 * PAD,
          height: strip - 2 * air,
        })
      : []),
    ...(isUpperFree
      ? [
          arrow(
            'upperArrow',
            [PAD + 26, sigmaAt - 11, sigmaAt + 11, right - (answer === null ? 26 : 38)],
            nameLine - 4,
            known(out) ? 'forward' : 'empty',
          ),
        ]
      : []),
    arrow(
      'lowerArrow',
      [slopeInLane || lane < 47 ? null : right - 57, slopeAt + half, slopeAt - half, PAD + 14],
      lowerName - 4,
      known(delta) ? 'backward' : 'empty',
    ),
  ]

  return {
    id: node.id,
    x,
    y,
    className: `card neuron ${role}${reading.phase && role === 'focus' ? ` in-${reading.phase}` : ''}`,
    label: words.label(node.id),
    current: role === 'focus',
    edits: null,
    rects,
    paths,
    texts,
  }
}

function functionText(id: string, x: number, y: number, parts: readonly TextPart[]): TextMark {
  return { id, x, y, parts, className: 'function', anchor: 'middle' }
}

/**
 * In the empty corner above the curve, or between the lanes; else above the box, upright on the side where no bias is in the
 * way: that of a layer stands between its first two neurons.
 */
function nameText(node: NetworkNode, { layout, words }: View, strip: number): TextMark {
  const parts = words.symbol(node.id)
  const mark = { id: 'name', parts, className: 'name', anchor: 'start' } as const
  if (strip >= LEAST_FOR_NAME) return { ...mark, x: PAD, y: layout.sizes.lane + Math.min(24, strip / 2 + 6) }
  const box = layout.nodes.get(node.id)!
  const isOuter = node.index > 0
  return { ...mark, x: isOuter ? box.width - 2 : 2, y: -9, anchor: isOuter ? 'end' : 'start' }
}

/** An arrow in two pieces, with what it goes through between them; of the second piece alone, from null. */
function arrow(
  id: string,
  [from, into, outOf, to]: readonly [number | null, number, number, number],
  y: number,
  tone: string,
): PathMark {
  const wing = to + (to > outOf ? -5 : 5)
  return {
    id,
    d: `M${outOf},${y}H${to}M${wing},${y - 4.5}L${to},${y}L${wing},${y + 4.5}${from === null ? '' : `M${from},${y}H${into}`}`,
    className: `arrow ${tone}`,
  }
}
