import { activationAt, name, type Activation, type NetworkNode } from '../../engine'
import { PAD } from '../cards/neuronCards'
import { hasCurve } from '../geometry'
import type { Box, Card, PathMark, RectMark, TextMark } from '../marks'
import type { Reading } from '../reading'
import type { View } from '../view'
import { kindCurve } from './kindCurve'
import { shareBar } from './shareBar'

/** The size of small words, as graph.css sets it, and so wide is a letter of them, in em; letters of other scripts are square. */
const SMALL = 12
const LETTER = 0.56

/** Words between the arrows of the lower lane leave the number of a link its place. */
const ASIDE = 6
/** Where the lower lane's arrow ends, and so far beyond its tip it is still seen. */
const TIP = { at: PAD + 14, length: 7 }
/** What stands at the other end of that lane, and the least air between words there. */
const BACK = '∂E/∂out'
const BETWEEN = 4
/** The air in the word of a neuron that is off, and from where its name begins. */
const CHIP = { air: 8, beside: 30 }

/** A neuron with the curve of its own layer, named between net and out; sunken where it lets nothing through. */
export function otherNeuron(card: Card, node: NetworkNode, reading: Reading, view: View): Card {
  const activation = activationAt(reading.tape.problem, node.layer)
  if (activation.name === 'sigmoid') return card
  const { layout, words } = view
  const labels = words.kinds()
  const isShared = activation.name === 'softmax'
  const called = labels.activation(activation.name)
  const times = fitted(isShared ? labels.timesSlopes : labels.timesSlope, card)
  const plot = plotOf(layout.nodes.get(node.id)!, view)
  const shares = isShared && plot ? shareBar(node, plot, reading, view) : null
  const isAdded = isShared && reading.presence(name.delta(node)) > 0
  const curve = plot && !isShared ? kindCurve(node, activation, reading, plot) : []
  const texts = card.texts.map((text): TextMark => {
    switch (text.id) {
      case 'sigma':
        return { ...text, y: text.y - 1, parts: [{ text: called }], className: 'slot' }
      case 'slopeName':
        return timesAll(text, times)
      case `label.${name.slope(node)}`:
        return { ...text, parts: [{ text: labels.slope }] }
      case `value.${name.slope(node)}`:
        // δ of shares adds up over all outputs: one slope alone would stand there as if its product came to it.
        if (isAdded && text.parts[0]?.text.startsWith('×')) return timesAll(text, times)
        return isGiven(activation) ? withShortest(text) : text
      default:
        return text
    }
  })
  // Around what stands in the lane now.
  const dressed = { ...card, texts }
  const other = {
    ...card,
    rects: [...card.rects, ...(shares?.rects ?? [])],
    paths: [...curve, ...card.paths.map((path) => arrowAround(path, dressed, called, times))],
    texts: [...texts, ...(shares?.texts ?? [])],
  }
  return isOff(node, reading) ? switchedOff(other, labels.off) : other
}

/** Whether its slopes are whole numbers of the curve's own and not worked out. */
function isGiven({ name: kind }: Activation): boolean {
  return kind === 'identity' || kind === 'relu' || kind === 'leaky-relu'
}

function withShortest(text: TextMark): TextMark {
  const { width: _, ...mark } = text
  const [part] = text.parts
  return { ...mark, parts: [{ text: (part?.text.match(/^×/)?.[0] ?? '') + (text.value ?? '') }] }
}

/** The words between the lower lane's arrow and the name of ∂E/∂out; their × alone where there is no room for them. */
function fitted(words: string, { rects }: Card): string {
  const room = rects[0]!.width - PAD - widthOf(BACK) - (TIP.at + TIP.length)
  return widthOf(words) + 2 * BETWEEN > room ? '×' : words
}

/** Where words stand in the middle that the lower lane's arrow goes around: on a narrow card further from its tip. */
function besideTip(x: number, words: string): number {
  return Math.max(x, TIP.at + TIP.length + BETWEEN + widthOf(words) / 2)
}

/** In place of a slope, or of its σ′, between the arrows of the lower lane. */
function timesAll({ x, y }: TextMark, words: string): TextMark {
  return {
    id: 'slopeName',
    x: besideTip(x - ASIDE, words),
    y: y - 1,
    parts: [{ text: words }],
    className: 'slot',
    anchor: 'middle',
  }
}

/** Sunken, with a grey lane, and a point that is hollow: nothing passes. */
function switchedOff(card: Card, word: string): Card {
  const named = card.texts.find(({ id }) => id === 'name')!
  const width = widthOf(word) + 2 * CHIP.air
  const x = named.anchor === 'end' ? named.x - CHIP.beside - width : named.x + CHIP.beside
  const chip: RectMark = { id: 'chip', x, y: named.y - 16, width, height: 20, radius: 10, className: 'chip' }
  const text: TextMark = {
    id: 'chip',
    x: x + width / 2,
    y: named.y - 2,
    parts: [{ text: word }],
    className: 'chip',
    anchor: 'middle',
  }
  return {
    ...card,
    className: `${card.className} off`,
    rects: [...card.rects.map((rect) => (rect.id === 'upper' ? { ...rect, className: 'lane silent' } : rect)), chip],
    // The tick below the point would be seen through it.
    paths: card.paths.map((path) =>
      path.id === 'point'
        ? { ...path, d: path.d.replace(/^[^Z]*Z(?=M)/, ''), className: `${path.className} hollow` }
        : path,
    ),
    texts: [
      ...card.texts.map((one) => ({ ...one, className: one.className.replace('number forward', 'number now') })),
      text,
    ],
  }
}

/** Whether a ReLU lets nothing through: where its new net is there, that one counts. */
export function isOff(node: NetworkNode, reading: Reading): boolean {
  if (activationAt(reading.tape.problem, node.layer).name !== 'relu') return false
  const net = reading.shows(name.net(node, 'next')) ?? reading.shows(name.net(node))
  return net !== null && net <= 0
}

/** Where the curve stands: between the lanes. */
function plotOf(box: Box, { layout: { sizes } }: View): Box | null {
  if (!hasCurve(box, sizes)) return null
  const { lane } = sizes
  const air = (lane - 21) / 2
  return { x: PAD, y: lane + air, width: box.width - 2 * PAD, height: box.height - 2 * lane - 2 * air }
}

/** An arrow of a lane leaves room for the name in its middle. */
function arrowAround(path: PathMark, { rects, texts }: Card, upper: string, lower: string): PathMark {
  const { width } = rects[0]!
  if (path.id === 'upperArrow') return { ...path, d: gapped(path.d, width / 2, widthOf(upper) / 2 + 4, 1) }
  const word = texts.find(({ id }) => id === 'slopeName')
  if (path.id === 'lowerArrow' && word) return { ...path, d: gapped(path.d, word.x, widthOf(lower) / 2 + 4, -1) }
  return path
}

/** The path `M{outOf},{y}H{to}…M{from},{y}H{into}`, whose second piece may lack, with another gap. */
function gapped(d: string, middle: number, half: number, way: 1 | -1): string {
  const [, y, head, from] = /^M[^,]+,([^H]+)H(.*?)(?:M([^,]+),[^HL]+H[^H]+)?$/.exec(d) ?? []
  if (y === undefined || head === undefined) return d
  const isLong = from !== undefined && way * (middle - way * half - Number(from)) > 3
  return `M${middle + way * half},${y}H${head}${isLong ? `M${from},${y}H${middle - way * half}` : ''}`
}

/** How wide small words are. */
export function widthOf(text: string): number {
  return Array.from(text).reduce((sum, one) => sum + (one.codePointAt(0)! > 0x2e7f ? 1 : LETTER), 0) * SMALL
}
