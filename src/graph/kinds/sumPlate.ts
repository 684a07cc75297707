import { name } from '../../engine'
import { numberText } from '../cards/numberText'
import { centre } from '../geometry'
import type { Card, PathMark } from '../marks'
import type { Reading } from '../reading'
import type { View } from '../view'

/** From the cards to the line that leads past them. */
const BUS = 9

/** The card of E, which is never small, with the one number that couples all outputs: Σ e^net, on a plate beside them. */
export function withSumPlate(card: Card, reading: Reading, view: View): Card {
  const { sum } = view.layout
  if (!sum) return card
  const [x, y] = [sum.x - card.x, sum.y - card.y]
  const when = reading.presence(name.sum('next')) > 0 ? 'next' : 'now'
  const id = name.sum(when)
  const line = y + sum.height / 2 + 5
  const lit = reading.atWork.some(({ what }) => what.kind === 'sum')
  return {
    ...card,
    rects: [
      ...card.rects,
      {
        id: 'sum',
        x,
        y,
        width: sum.width,
        height: sum.height,
        radius: sum.height / 2,
        className: `sum${lit ? ' lit' : ''}`,
      },
    ],
    texts: [
      ...card.texts,
      {
        id: 'sumName',
        x: x + 12,
        y: line,
        parts: [{ text: 'Σ e' }, { text: 'net', sup: true }],
        className: 'slot',
        anchor: 'start',
        quantity: id,
      },
      numberText(
        {
          id,
          x: x + sum.width - 12,
          y: line,
          className: `number ${when === 'next' ? 'update' : 'forward'}`,
          anchor: 'end',
          room: sum.width - 66,
        },
        reading,
        view,
      ),
    ],
  }
}

/** The ways between the outputs and their sum, lit where one output feels the other's net. */
export function sumLinks(reading: Reading, { layout }: View): readonly PathMark[] {
  const { sum, nodes, orientation } = layout
  if (!sum) return []
  const outputs = reading.tape.topology.layers.at(-1)!
  const isBack = reading.atWork.some(
    ({ what }) => what.kind === 'otherSlope' || (what.kind === 'delta' && what.node.kind === 'output'),
  )
  const isForth = reading.atWork.some(
    ({ what }) => what.kind === 'sum' || (what.kind === 'out' && what.node.kind === 'output'),
  )
  const className = `link toSum ${isBack || isForth ? `active in-${reading.phase}` : 'quiet'}`
  const middle = centre(sum)
  return outputs.map(({ id }): PathMark => {
    const box = nodes.get(id)!
    const [top, foot] = [box.y, box.y + box.height]
    const mark = { id: `sum.${id}`, className, quantity: name.sum() }
    if (orientation === 'upright') return { ...mark, d: `M${centre(box).x},${foot}V${middle.y}H${middle.x}` }
    const gap = Math.min(Math.abs(sum.y - foot), Math.abs(top - sum.y - sum.height))
    // Beside its neighbours straight, past all others on the right.
    if (gap < 3 * BUS)
      return {
        ...mark,
        d: foot <= sum.y ? `M${middle.x},${foot}V${sum.y}` : `M${middle.x},${top}V${sum.y + sum.height}`,
      }
    const [x, right] = [box.x + box.width, box.x + box.width + BUS]
    return { ...mark, d: `M${x},${foot - 18}H${right}V${middle.y}H${sum.x + sum.width}` }
  })
}
