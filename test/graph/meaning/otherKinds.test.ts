import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { articleExample, recordIteration, type Problem } from '../../../src/engine'
import { dressedLayout } from '../../../src/graph/kinds/dress'
import { formsFor } from '../../../src/graph/kinds/otherLayout'
import { shareBar } from '../../../src/graph/kinds/shareBar'
import { wideLayout } from '../../../src/graph/layouts/wideLayout'
import { arrivingAt, readingOf } from '../../../src/graph/reading'
import { RELU_SOFTMAX } from '../../support/otherExamples'
import { anyOtherProblem } from '../../support/otherProblems'
import { positionIn } from '../../support/position'
import { sightAt } from '../../support/sight'
import { cardOf, moved, overlap, rectOf, textOf } from '../onCards'
import { pictureOf, pictureWriting, ROOMS, shortWords } from '../support'

const [LAPTOP] = ROOMS

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

function pointsOf(d: string): readonly { readonly x: number; readonly y: number }[] {
  return [...d.matchAll(/[ML](-?[\d.]+),(-?[\d.]+)/g)].map(([, x, y]) => ({ x: Number(x), y: Number(y) }))
}
