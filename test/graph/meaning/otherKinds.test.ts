import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { articleExample, recordIteration, type Problem, type QuantityId } from '../../../src/engine'
import { dressedLayout } from '../../../src/graph/kinds/dress'
import { formsFor } from '../../../src/graph/kinds/otherLayout'
import { shareBar } from '../../../src/graph/kinds/shareBar'
import { wideLayout } from '../../../src/graph/layouts/wideLayout'
import type { Box, Card, RectMark } from '../../../src/graph/marks'
import { arrivingAt, readingOf } from '../../../src/graph/reading'
import { RELU_SOFTMAX, XOR } from '../../support/otherExamples'
import { anyOtherProblem } from '../../support/otherProblems'
import { positionIn } from '../../support/position'
import { sightAt } from '../../support/sight'
import { pictureOf, pictureWriting, ROOMS, shortWords, type Picture } from '../support'

const [LAPTOP] = ROOMS
const TOGETHER = recordIteration(XOR).values

function signsOf({ texts }: Card): readonly string[] {
  return texts.flatMap(({ parts }) => parts.map(({ text }) => text))
}

describe('the drawing of other networks', () => {
  it('never has a place that is no number, whatever the network, the step and the room', () => {
    fc.assert(
      fc.property(anyOtherProblem(), fc.nat(80), fc.constantFrom(...ROOMS), (problem, at, room) => {
        const tape = recordIteration(problem)
        const step = at % (tape.steps.length + 1)
        const position = positionIn(tape, { step, from: Math.max(0, step - 1), progress: 1 })
        const marks = JSON.stringify(pictureOf({ tape, position, room }, shortWords))
        expect(marks).not.toMatch(/NaN|Infinity|undefined/)
        // What is no number is written as null there.
        expect(marks).not.toMatch(/"(x|y|width|height)":null/)
      }),
      { numRuns: 60 },
    )
  })

  it('sinks a ReLU that lets nothing through, pales its edges onward and makes its point hollow', () => {
    const picture = pictureWriting('delta.h2', { problem: RELU_SOFTMAX })
    expect([cardOf(picture, 'h1'), cardOf(picture, 'h2')].map(({ className }) => /\boff\b/.test(className))).toEqual([
      false,
      true,
    ])
    const isSilent = (id: string): boolean => /silent/.test(picture.links.find((link) => link.id === id)!.className)
    expect(['edge.w5', 'edge.w6', 'edge.w7', 'edge.w8'].map(isSilent)).toEqual([false, true, false, true])
    expect(cardOf(picture, 'h2').paths.find(({ id }) => id === 'point')!.className).toContain('hollow')
  })

  it('writes a number that is exactly 0 without decimals, and the slope of a straight piece as it is', () => {
    const picture = pictureWriting('delta.h2', { problem: RELU_SOFTMAX, words: shortWords })
    expect(textOf(cardOf(picture, 'h2'), 'value.delta.h2')).toBe('0')
    expect(textOf(cardOf(picture, 'h1'), 'value.slope.h1')).toBe('1')
    expect(textOf(cardOf(picture, 'w6'), 'value.grad.w6')).toBe('0')
  })

  it('names each layer’s activation between net and out, and says σ′ of the sigmoid alone', () => {
    const picture = pictureWriting('delta.h1', { problem: { ...articleExample, activations: ['tanh', 'sigmoid'] } })
    expect(textOf(cardOf(picture, 'h1'), 'sigma')).toBe('tanh')
    expect(textOf(cardOf(picture, 'h1'), 'slopeName')).toBe('× slope')
    expect(textOf(cardOf(picture, 'o1'), 'slopeName')).toBe('× σ′')
  })

  it('sets no slope of a share beside a δ that is not its product', () => {
    const room = { width: 374, height: 844 }
    const before = cardOf(pictureWriting('slope.o1', { problem: RELU_SOFTMAX, room }), 'o1')
    expect(textOf(before, 'value.slope.o1')).toMatch(/^×0\.\d/)
    const after = cardOf(pictureWriting('delta.o1', { problem: RELU_SOFTMAX, room }), 'o1')
    expect(after.texts.map(({ id }) => id)).not.toContain('value.slope.o1')
    expect(textOf(after, 'slopeName')).toBe('× slopes')
  })

  it('lays ReLU’s point on its curve: at 0 on the flat side, as high as it is far on the other', () => {
    const { paths } = cardOf(pictureWriting('out.h1', { problem: RELU_SOFTMAX }), 'h1')
    const [, corner, end] = pointsOf(paths.find(({ id }) => id === 'curve')!.d)
    const [point] = pointsOf(paths.find(({ id }) => id === 'point')!.d.split('Z')[1]!)
    // From its left rim; net is 0.94, and the curve goes to 3.
    expect((point!.x + 4 - corner!.x) / (end!.x - corner!.x)).toBeCloseTo(0.94 / 3, 2)
    expect((point!.y - corner!.y) / (end!.y - corner!.y)).toBeCloseTo(0.94 / 3, 2)
  })

  it.each([56, 60, 75, 76, 120])(
    'keeps the bar of a share clear of its slopes on a card with %i between lanes',
    (height) => {
      const tape = recordIteration(RELU_SOFTMAX)
      const from = tape.places.get('delta.o1')!
      const position = positionIn(tape, { from, step: from + 1, progress: 1 })
      const reading = readingOf(sightAt(RELU_SOFTMAX, from + 1, arrivingAt(position)), position)
      const layout = dressedLayout(wideLayout(tape.topology, LAPTOP!, formsFor(RELU_SOFTMAX)), tape)
      // Between the lanes, with the air that a card has there.
      const { lane } = layout.sizes
      const y = lane + (lane - 21) / 2
      const { rects, texts } = shareBar(tape.topology.layers.at(-1)![0]!, { x: 12, y, width: 200, height }, reading, {
        layout,
        words: shortWords,
        lit: null,
      })
      const bar = rects.find(({ id }) => id === 'whole')!
      const [name, power] = ['label.felt', 'power'].map((id) => texts.find((text) => text.id === id))
      // The letters of a name are 11 high.
      expect(name!.y - 11).toBeGreaterThanOrEqual(bar.y + bar.height)
      expect(bar.y).toBeGreaterThanOrEqual(power ? power.y : y)
    },
  )

  it('cuts the bar of every softmax output at the same places, each piece as long as its share', () => {
    const picture = pictureWriting('error', { problem: RELU_SOFTMAX })
    // e^0.658 and e^−0.47, worked out by hand.
    const shares = [1.930927, 0.625002].map((one) => one / 2.555929)
    for (const id of ['o1', 'o2']) {
      const card = cardOf(picture, id)
      const whole = rectOf(card, 'whole')
      const lengths = ['share.o1', 'share.o2'].map((piece) => rectOf(card, piece).width / whole.width)
      expect(lengths[0]).toBeCloseTo(shares[0]!, 5)
      expect(lengths[1]).toBeCloseTo(shares[1]!, 5)
    }
  })

  it.each([
    ['without biases', RELU_SOFTMAX],
    ['with one a layer', { ...RELU_SOFTMAX, biasRule: 'shared', biases: [0.1, 0.2] }],
    ['with one a neuron', { ...RELU_SOFTMAX, biasRule: 'neuron', biases: [0.1, 0.2, 0.3, 0.4] }],
    [
      'with all samples together',
      { ...RELU_SOFTMAX, otherSamples: [{ inputs: [1, 1], targets: [0, 1] }], schedule: 'all-together' },
    ],
  ] satisfies [string, Problem][])('finds room for Σ e^net and for E of all samples, %s', (_, problem) => {
    for (const room of ROOMS) {
      const picture = pictureWriting('next.error', { problem, room })
      const total = cardOf(picture, 'E')
      const own = total.rects.filter(({ id }) => id === 'sum' || id === 'all').map((rect) => moved(rect, total))
      const bodies = picture.cards.filter(({ id }) => id !== 'E').map((card) => moved(rectOf(card, 'body'), card))
      for (const plate of own) {
        expect(bodies.filter((body) => overlap(body, plate))).toEqual([])
        expect(plate.y + plate.height).toBeLessThanOrEqual(picture.height)
        expect(plate.x + plate.width).toBeLessThanOrEqual(picture.width)
      }
      expect(own.length).toBeGreaterThan(0)
    }
  })

  it('shows on a plate what each sample says: bars on one scale, up or down by their sign, the one on the drawing framed', () => {
    const card = cardOf(pictureWriting('batch.w5', { problem: XOR }), 'w5')
    const bars = [0, 1, 2, 3].map((i) => rectOf(card, `bar.${i}`))
    const zero = rectOf(card, 'zero').y + 0.5
    const gradients = [TOGETHER['grad.w5'], ...[2, 3, 4].map((i) => TOGETHER[`sample${i}.grad.w5`])]
    expect(bars.map(({ y }) => y < zero - 0.1)).toEqual(gradients.map((gradient) => gradient! > 0))
    const sizes = bars.map(({ height }, i) => height / Math.abs(gradients[i]!))
    for (const size of sizes) expect(size).toBeCloseTo(sizes[0]!, 5)
    expect(rectOf(card, 'seen').x).toBeLessThanOrEqual(bars[0]!.x)
    expect(rectOf(card, 'seen').x + rectOf(card, 'seen').width).toBeLessThanOrEqual(bars[1]!.x + 0.01)
  })

  it('opens for its bars where it covers no card, and only where it does not', () => {
    const { steps } = recordIteration(XOR)
    for (const room of [...ROOMS, { width: 788, height: 1180 }, { width: 868, height: 526 }])
      for (const { writes } of steps.filter((step) => /^batch\.[wb]/.test(step.writes))) {
        const picture = pictureWriting(writes, { problem: XOR, room })
        const own = cardOf(picture, writes.replace('batch.', ''))
        const bodies = picture.cards
          .filter((card) => card !== own)
          .flatMap((card) =>
            card.rects.filter(({ id }) => /^(body|one|all)$/.test(id)).map((rect) => moved(rect, card)),
          )
        const isOpen = own.className.includes('open')
        expect(bodies.filter((body) => isOpen && overlap(body, moved(rectOf(own, 'body'), own)))).toEqual([])
      }
    expect(cardOf(pictureWriting('batch.w5', { problem: XOR, room: LAPTOP! }), 'w5').className).toContain('open')
  })

  it('opens one plate alone where several sums are played at once', () => {
    const tape = recordIteration(XOR)
    const from = tape.places.get('batch.w5')!
    const position = positionIn(tape, { from, step: from + 3, progress: 1 })
    const { cards } = pictureOf({ tape, position, room: LAPTOP! }, shortWords)
    expect(cards.filter(({ className }) => className.includes('open')).length).toBeLessThanOrEqual(1)
  })

  it('says of E which of the two it is, for the ears', () => {
    const { label } = cardOf(pictureWriting('next.batch.error', { problem: XOR, words: shortWords }), 'E')
    expect(label).toMatch(/^Error E of this sample .* Error E of all 4 samples /)
    expect(label).toContain(TOGETHER['batch.error'].toFixed(6))
  })

  it('calls E that of this sample where samples are learned one by one, for eyes and ears', () => {
    const problem = { ...XOR, schedule: 'one-by-one' } as const
    const card = cardOf(pictureWriting('error', { problem, words: shortWords }), 'E')
    expect(card.texts.find(({ id }) => id === 'label')?.parts[0]?.text).toBe('this sample')
    expect(card.label).toMatch(/^Error E of this sample 0\.\d+\.$/)
    const before = cardOf(pictureWriting('net.h1', { problem, words: shortWords }), 'E')
    expect(before.label).toBe('Error E of this sample, not computed yet.')
  })

  it('leaves the sum in the place of the gradient once another parameter is looked at', () => {
    const card = cardOf(pictureWriting('batch.w6', { problem: XOR }), 'w5')
    expect(card.texts.map(({ quantity }) => quantity)).toContain('batch.w5')
    expect(signsOf(card)).toContain('Σ')
    // An average is no sum.
    const averaged = cardOf(pictureWriting('batch.w6', { problem: { ...XOR, batch: 'mean' } }), 'w5')
    expect(signsOf(averaged)).toContain('Σ/4')
    expect(card.texts.map(({ quantity }) => quantity)).not.toContain('grad.w5')
  })

  it('shows the bars of a sum again to whoever points at it, and of no sum that is not there yet', () => {
    // Whatever of the plate is pointed at, also once the gradient of the sample shown stands there again.
    for (const own of ['w5', 'batch.w5', 'grad.w5', 'next.w5'] as const) expect(barsOf(own, 'next.w6')).toBe(4)
    expect([barsOf('w5', 'batch.w6'), barsOf('w1', 'batch.w6'), barsOf('w5', 'grad.w5')]).toEqual([4, 0, 0])
  })

  it('pours what the samples say into one sum: signed, the bars come to it at any time', () => {
    const travellers = [0.3, 0.5, 0.6].map(
      (progress) => pictureWriting('batch.w5', { problem: XOR, progress, room: LAPTOP! }).travellers,
    )
    const lengths = travellers.map((some) =>
      some.reduce((sum, { bar = 0, className }) => sum + (/negative/.test(className) ? -bar : bar), 0),
    )
    for (const length of lengths) {
      expect(Math.sign(length)).toBe(Math.sign(TOGETHER['batch.w5']!))
      expect(length).toBeCloseTo(lengths[0]!, 2)
    }
  })

  it('writes nothing where e^net is too large to be written', () => {
    const problem: Problem = { ...RELU_SOFTMAX, weights: RELU_SOFTMAX.weights.map(() => 1e4) }
    const picture = pictureWriting('net.o1', { problem, words: shortWords })
    expect(JSON.stringify(picture)).not.toMatch(/Infinity|∞/)
    expect(textOf(cardOf(picture, 'o1'), 'value.net.o1')).not.toBe('')
  })

  it('shows no product on the way to a δ of softmax, and no difference on the way back from cross-entropy', () => {
    const texts = ['delta.o1', 'dE_dout.o1'].flatMap((written) =>
      [0.1, 0.3, 0.4, 0.7].flatMap((progress) =>
        pictureWriting(written as 'delta.o1', { problem: RELU_SOFTMAX, progress, words: shortWords }).travellers.map(
          ({ text }) => text,
        ),
      ),
    )
    expect(texts.filter((text) => /×| − /.test(text))).toEqual([])
  })
})

function cardOf({ cards }: Picture, id: string): Card {
  return cards.find((card) => card.id === id)!
}

function rectOf({ rects }: Card, id: string): RectMark {
  return rects.find((rect) => rect.id === id)!
}

function textOf({ texts }: Card, id: string): string {
  return texts
    .find((text) => text.id === id)!
    .parts.map(({ text }) => text)
    .join('')
}

function moved({ x, y, width, height }: Box, by: Card): Box {
  return { x: x + by.x, y: y + by.y, width, height }
}

function overlap(one: Box, other: Box): boolean {
  const across = Math.min(one.x + one.width, other.x + other.width) - Math.max(one.x, other.x)
  const down = Math.min(one.y + one.height, other.y + other.height) - Math.max(one.y, other.y)
  return across > 0 && down > 0
}

function pointsOf(d: string): readonly { readonly x: number; readonly y: number }[] {
  return [...d.matchAll(/[ML](-?[\d.]+),(-?[\d.]+)/g)].map(([, x, y]) => ({ x: Number(x), y: Number(y) }))
}

/** How many bars the plate of w5 shows to whoever points at something, while a number is written. */
function barsOf(lit: QuantityId, written: QuantityId): number {
  const { rects } = cardOf(pictureWriting(written, { problem: XOR, lit }), 'w5')
  return rects.filter(({ id }) => id.startsWith('bar.')).length
}
