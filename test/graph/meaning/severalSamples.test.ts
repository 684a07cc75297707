import { describe, expect, it } from 'vitest'
import { recordIteration, type QuantityId } from '../../../src/engine'
import type { Card } from '../../../src/graph/marks'
import { XOR } from '../../support/otherExamples'
import { positionIn } from '../../support/position'
import { cardOf, moved, overlap, rectOf } from '../onCards'
import { pictureOf, pictureWriting, ROOMS, shortWords } from '../support'

const [LAPTOP] = ROOMS
const TOGETHER = recordIteration(XOR).values

describe('the drawing of several samples', () => {
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
})

function signsOf({ texts }: Card): readonly string[] {
  return texts.flatMap(({ parts }) => parts.map(({ text }) => text))
}

/** How many bars the plate of w5 shows to whoever points at something, while a number is written. */
function barsOf(lit: QuantityId, written: QuantityId): number {
  const { rects } = cardOf(pictureWriting(written, { problem: XOR, lit }), 'w5')
  return rects.filter(({ id }) => id.startsWith('bar.')).length
}
