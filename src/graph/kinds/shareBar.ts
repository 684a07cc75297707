import { exponential, name, type NetworkNode, type QuantityId } from '../../engine'
import { numberText } from '../cards/numberText'
import type { Box, RectMark, TextMark } from '../marks'
import type { Reading } from '../reading'
import type { View } from '../view'

/** From here on there is room for the words below the bar. */
const LEAST_FOR_WORDS = 96
/** Below this the slopes and their names need the room of e^net. */
const LEAST_FOR_POWER = 76
/** The name of the neuron, beside which a bar stands then. */
const NAME = 32

/** In the place of a curve: e^net, and one bar of length 1, cut at the same places in every output's card. */
export function shareBar(
  node: NetworkNode,
  plot: Box,
  reading: Reading,
  view: View,
): { readonly rects: readonly RectMark[]; readonly texts: readonly TextMark[] } {
  const { topology } = reading.tape
  const outputs = topology.layers.at(-1)!
  const { words } = view
  const when = reading.presence(name.net(node, 'next')) > 0 ? 'next' : 'now'
  const tone = when === 'next' ? 'update' : 'forward'
  const net = reading.shows(name.net(node, when))
  const right = plot.x + plot.width
  const line = plot.y + 11
  const felt = latestFelt(node, outputs, reading)
  const isCrowded = plot.height < LEAST_FOR_POWER && (felt !== null || reading.presence(name.slope(node)) > 0)
  const texts: TextMark[] = isCrowded
    ? []
    : [
        {
          id: 'power',
          x: plot.x + NAME,
          y: line,
          parts: [{ text: 'e' }, { text: 'net', sup: true }],
          className: 'slot',
          anchor: 'start',
        },
      ]
  const value = net === null ? Infinity : exponential(net)
  // Where e^net can't be written the tape ends, and a sentence says so.
  if (value < Infinity && !isCrowded) {
    const { quantity: _, ...number } = numberText(
      {
        id: name.net(node, when),
        x: right,
        y: line,
        className: `number ${tone}`,
        anchor: 'end',
        room: plot.width - 66,
        value,
      },
      reading,
      view,
    )
    texts.push({ ...number, id: 'value.power', opacity: reading.presence(name.net(node, when)) })
  }
  const height = plot.height < LEAST_FOR_WORDS ? 14 : 20
  const bar = isCrowded
    ? { x: plot.x + NAME, y: plot.y, width: plot.width - NAME, height }
    : { x: plot.x, y: plot.y + 22, width: plot.width, height }
  const rects: RectMark[] = [{ id: 'whole', ...bar, radius: 4, className: 'share' }]
  let from = 0
  for (const output of outputs) {
    const share = reading.shows(name.out(output, when))
    if (share === null) continue
    const [x, width] = [bar.x + from * bar.width, share * bar.width]
    rects.push({
      id: `share.${output.id}`,
      x,
      y: bar.y,
      width,
      height: bar.height,
      radius: 0,
      className: output === node ? `share own ${tone}` : 'share cut',
    })
    from += share
  }
  if (plot.height >= LEAST_FOR_WORDS && reading.presence(name.out(node, when)) > 0)
    texts.push({
      id: 'shareOf',
      x: plot.x,
      y: bar.y + bar.height + 13,
      parts: [{ text: `${words.kinds().shareOf} ` }, ...words.symbol(node.id)],
      className: 'slot',
      anchor: 'start',
    })
  if (felt) {
    // In a line with the slope beside it, which knows nothing of the air around the bar.
    const foot = plot.y + plot.height - (isCrowded ? 13 - (plot.y - view.layout.sizes.lane) : 0)
    texts.push(
      {
        id: 'label.felt',
        x: plot.x,
        y: foot - 26,
        parts: words.symbol(felt),
        className: 'slot',
        anchor: 'start',
        quantity: felt,
      },
      numberText(
        { id: felt, x: plot.x, y: foot - 8, className: 'number backward', anchor: 'start', room: plot.width / 2 - 4 },
        reading,
        view,
      ),
    )
  }
  return { rects, texts }
}

/** How another output feels this one's net: of several the last that was written. */
function latestFelt(node: NetworkNode, outputs: readonly NetworkNode[], reading: Reading): QuantityId | null {
  const felt = outputs.filter((one) => one !== node).map((one) => name.otherSlope(one, node))
  return felt.findLast((id) => reading.presence(id) > 0) ?? null
}
