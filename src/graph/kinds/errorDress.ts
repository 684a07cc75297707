import { endsInSoftmax, learnsTogether, name, samplesOf, type NetworkNode, type QuantityId } from '../../engine'
import { isStackedError, lineOfError, totalLine } from '../cards/errorCards'
import { numberText } from '../cards/numberText'
import type { Card, RectMark, TextMark } from '../marks'
import type { Reading } from '../reading'
import type { View } from '../view'

const PAD = 12
/** An error card that is lower has no room for more words. */
const LEAST_FOR_LOSS = 112
/** The card of E is too narrow for the name of a loss below this. */
const LEAST_FOR_NAME = 120
/** A card that is lower has a number and no bars. */
const LEAST_FOR_BARS = 68
/** Where the bars of the samples stand on their card. */
const BARS = { air: 12, height: 18, foot: 8, most: 26 }

/** An output's error with what it is made by, where there is a line for that, unless it is half a square, which is known. */
export function errorInWords(card: Card, node: NetworkNode, reading: Reading, view: View): Card {
  const box = view.layout.errors.get(node.id)!
  const { loss = 'half-square' } = reading.tape.problem
  if (loss === 'half-square' || box.height < LEAST_FOR_LOSS || isStackedError(box)) return card
  const text = lossWritten(reading, view)
  const y = (lineOfError(box, 1) + lineOfError(box, 2) - 21) / 2 + 5
  return {
    ...card,
    texts: [...card.texts, { id: 'loss', x: PAD, y, parts: [{ text }], className: 'slot', anchor: 'start' }],
  }
}

function lossWritten({ tape: { problem, topology } }: Reading, { words }: View): string {
  const outputs = topology.layers.at(-1)!.length
  switch (problem.loss ?? 'half-square') {
    case 'half-square':
      return '½ (target − out)²'
    case 'square':
      return '(target − out)²'
    case 'mean-square':
      return outputs === 1 ? '(target − out)²' : `(target − out)² / ${outputs}`
    case 'cross-entropy':
      return endsInSoftmax(problem) ? '−target · ln out' : words.kinds().loss['cross-entropy']
  }
}

/** E, called by its loss, or of several samples as that of this one; learned together, with E of all on a card below it. */
export function totalOfSample(card: Card, reading: Reading, view: View): Card {
  const { problem } = reading.tape
  const labels = view.words.kinds()
  const isTogether = learnsTogether(problem)
  const { loss = 'half-square' } = problem
  const isNamed = loss === 'cross-entropy' && view.layout.total.width >= LEAST_FOR_NAME
  const isOfMany = samplesOf(problem).length > 1
  const called = isOfMany ? labels.thisSample : isNamed ? labels.loss[loss] : null
  const named =
    called === null
      ? card
      : {
          ...card,
          texts: card.texts.map((text) => (text.id === 'label' ? { ...text, parts: [{ text: called }] } : text)),
        }
  if (!isOfMany) return named
  const heard = { ...named, label: heardOf(reading, view) }
  if (!isTogether) return heard
  return view.layout.all ? withAllSamples(heard, reading, view) : allInItsPlace(heard, reading, view)
}

/** Without room for a card of its own, E of all samples takes the place of this one's. */
function allInItsPlace(card: Card, reading: Reading, view: View): Card {
  const id = batchErrorShown(reading)
  if (reading.presence(id) === 0) return card
  const { width, height } = view.layout.total
  const number = numberText(
    {
      id,
      x: width / 2,
      y: totalLine(height),
      className: `number total ${toneOf(id)}`,
      anchor: 'middle',
      room: width - 14,
    },
    reading,
    view,
  )
  const label: TextMark = {
    id: 'label',
    x: width - PAD,
    y: 20,
    parts: [{ text: allCalled(reading, view) }],
    className: 'slot',
    anchor: 'end',
  }
  return { ...card, texts: [...card.texts.filter((text) => text.id === 'name'), label, number] }
}

function withAllSamples(card: Card, reading: Reading, view: View): Card {
  const { all, total, errors } = view.layout
  if (!all) return card
  const [x, y] = [all.x - card.x, all.y - card.y]
  const { width, height } = all
  const id = batchErrorShown(reading)
  const bars =
    height >= LEAST_FOR_BARS
      ? barsOf(reading, { x: x + BARS.air, width: width - 2 * BARS.air, foot: y + height - BARS.foot })
      : []
  const line = y + (bars.length > 0 || height >= LEAST_FOR_BARS ? 42 : height - 10)
  const known = reading.now(name.batchError())
  const isNext = [...errors.values()].every((box) => box.y < total.y)
  return {
    ...card,
    rects: [...card.rects, { id: 'all', x, y, width, height, radius: 14, className: 'body all' }, ...bars],
    paths: isNext
      ? [...card.paths, { id: 'toAll', d: `M${total.width / 2},${total.height}V${y}`, className: 'toAll' }]
      : card.paths,
    texts: [
      ...card.texts,
      {
        id: 'allName',
        x: x + 10,
        y: y + 20,
        parts: [{ text: allCalled(reading, view) }],
        className: 'slot',
        anchor: 'start',
        quantity: id,
      },
      ...(reading.presence(id) === 0 && known === null && reading.asked !== id
        ? [
            {
              id: 'allUnknown',
              x: x + width / 2,
              y: line,
              parts: [{ text: '?' }],
              className: 'number total error',
              anchor: 'middle',
            } as const,
          ]
        : []),
      numberText(
        {
          id,
          x: x + width / 2,
          y: line,
          className: `number total ${toneOf(id)}`,
          anchor: 'middle',
          room: width - 14,
          value: known,
        },
        reading,
        view,
      ),
    ],
  }
}

/** One bar for each sample, as high as its error, the one that is shown dark. */
function barsOf(
  reading: Reading,
  { x, width, foot }: { readonly x: number; readonly width: number; readonly foot: number },
): readonly RectMark[] {
  const { tape } = reading
  const when = batchErrorShown(reading).startsWith('next') ? 'next' : 'now'
  const errors = samplesOf(tape.problem).map((_, i) =>
    reading.shows(i === tape.sample ? name.total(when) : name.sampleError(i, when)),
  )
  if (reading.presence(name.batchError(when)) === 0) return []
  const most = Math.max(...errors.map((error) => error ?? 0)) || 1
  const pitch = Math.min(BARS.most, width / errors.length)
  const from = x + (width - pitch * errors.length) / 2
  return errors.map((error, i) => {
    const height = Math.max(1, ((error ?? 0) / most) * BARS.height)
    const gap = pitch > 4 ? 2 : 0
    return {
      id: `bar.${i}`,
      x: from + i * pitch + gap / 2,
      y: foot - height,
      width: pitch - gap,
      height,
      radius: 0,
      className: `sampleBar error${i === tape.sample ? ' seen' : ''}`,
    }
  })
}

function allCalled({ tape }: Reading, { words }: View): string {
  return words.kinds().allSamples({ count: samplesOf(tape.problem).length })
}

function batchErrorShown({ presence }: Reading): QuantityId {
  return name.batchError(presence(name.batchError('next')) > 0 ? 'next' : 'now')
}

function toneOf(id: QuantityId): string {
  return id.startsWith('next') ? 'update' : 'error'
}

/** What a screen reader says of both. */
function heardOf({ tape, shows }: Reading, { words }: View): string {
  const written = (id: QuantityId): string | null => {
    const value = shows(id)
    return value === null ? null : words.number(id, value, () => true)
  }
  return words.kinds().totals({
    count: samplesOf(tape.problem).length,
    isTogether: learnsTogether(tape.problem),
    own: written(name.total()),
    ownNext: written(name.total('next')),
    all: written(name.batchError()),
    allNext: written(name.batchError('next')),
  })
}
