import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { articleExample, exampleWith, recordIteration, type QuantityId, type WeightId } from '../../../src/engine'
import { plateBox } from '../../../src/graph/geometry'
import { layoutOf } from '../../../src/graph/layouts/layout'
import type { Box, Traveller } from '../../../src/graph/marks'
import type { Room } from '../../../src/graph/places'
import { anyMoment, pictureOf, pictureWriting, plainWords, ROOMS, shortWords, type Picture } from '../support'
import { boxOf, distance, isWithin, shareOf, wayOf } from './geometry'
import { AT_START } from '../../support/position'

const LAYOUTS = [
  { layout: 'wide', room: ROOMS[0]! },
  { layout: 'upright', room: ROOMS[2]! },
]

describe.each(LAYOUTS)('numbers on their way, in the $layout layout', ({ layout, room }) => {
  it('leave the senders as they are, become products at the plates, and stand in the receiver as what these come to', () => {
    for (const [written, sent, weight] of [
      ['net.h1', 'i1', 'w1'],
      ['net.h1', 'i2', 'w2'],
      ['net.o2', 'out.h1', 'w7'],
      ['next.net.o2', 'next.out.h2', 'next.w8'],
    ] as const) {
      const edge = weight.replace('next.', '') as WeightId
      const own = (progress: number): Traveller =>
        clearest(named(written, room, progress).filter(({ id }) => id.includes(`${edge}.`)))
      // A bead where there is no room for its number: that stands at the sender, and soon in the product.
      expect([0.05, 0.19].map((p) => own(p).quantity)).toEqual([sent, sent])
      expect([0.22, 0.3, 0.34].map((p) => own(p).text)).toEqual(Array(3).fill(`${sent} × ${weight}`))
      const terms = [0.56, 0.575, 0.59].map(own)
      expect(terms.map(({ text }) => /^[+-]/.test(text))).toEqual([true, true, true])
      const way = wayOf(pictureWriting(written, { room }), `edge.${edge}`)
      expect(shareOf(way, own(0.001))).toBeCloseTo(0, 2)
      expect(isWithin(boxOf(pictureWriting(written, { room }), written.slice(-2)), own(0.59))).toBe(true)
    }
  })

  it('stand over the plate in its own shape while they are multiplied', () => {
    for (const [written, weight, progress] of [
      ['net.h1', 'w1', 0.3],
      ['via.o1.h1', 'w5', 0.45],
      ['via.o2.h1', 'w7', 0.45],
    ] as const) {
      const product = short(written, room, progress).find(({ text }) => text.includes(' × '))!
      const line = firstLineOf(weight, room)
      expect(product.height).toBe(line.height)
      expect(product.radius).toBe(line.height / 2)
      expect(product.x - product.width / 2).toBeLessThanOrEqual(line.x)
      expect(product.x + product.width / 2).toBeGreaterThanOrEqual(line.x + line.width)
    }
  })

  it('bring the bias as a bead along its line: the old one, and in the check the new one', () => {
    for (const [written, rule, quantity] of [
      ['net.h1', 'fixed', 'b1'],
      ['next.net.h1', 'fixed', 'b1'],
      ['next.net.h1', 'shared', 'next.b1'],
    ] as const) {
      const problem = exampleWith({ biasRule: rule })
      const bias = (progress: number): Traveller =>
        travelling(written, room, progress, problem).find((found) => found.quantity === quantity)!
      const way = wayOf(pictureWriting(written, { room, problem }), 'bias.b1.h1')
      expect(shareOf(way, bias(0.161))).toBeCloseTo(0, 1)
      expect(bias(0.3)).toMatchObject({ text: '', width: 12, height: 12 })
      expect(bias(0.59).text).toMatch(/^\+0\.3/)
      expect(isWithin(boxOf(pictureWriting(written, { room }), 'h1'), bias(0.59))).toBe(true)
    }
  })

  it('are δ before the plate of a weight, δ × w at it, and what that comes to behind it, on the way back', () => {
    for (const [written, delta, weight] of [
      ['via.o1.h1', 'delta.o1', 'w5'],
      ['via.o2.h1', 'delta.o2', 'w7'],
      ['via.o1.h2', 'delta.o1', 'w6'],
    ] as const) {
      const seen = (looks: readonly number[]): readonly Traveller[] =>
        looks.map((progress) => clearest(named(written, room, progress)))
      // A bead: δ itself stands in its lane, and would cover what is written on its way.
      const coming = seen([0.01, 0.1, 0.25])
      expect(coming.every(({ text, quantity }) => text === '' && quantity === delta)).toBe(true)
      expect(seen([0.35, 0.4, 0.5]).map(({ text }) => text)).toEqual(Array(3).fill(`${delta} × ${weight}`))
      const going = seen([0.76, 0.82, 0.88])
      expect(going.map(({ quantity }) => quantity)).toEqual(Array(3).fill(written))
      expect(going.at(-1)!.text).toMatch(/^[+-]/)
      const way = wayOf(pictureWriting(written, { room }), `edge.${weight}`)
      expect(shareOf(way, coming[0]!)).toBeCloseTo(1, 1)
    }
  })

  it('multiply by the weight that the rule names: the new one where outputs are updated first', () => {
    const problem = exampleWith({ updateOrder: 'output-first' })
    const texts = named('via.o1.h1', room, 0.45, problem).map(({ text }) => text)
    expect(texts).toEqual(['delta.o1 × next.w5'])
  })

  it('come to rest as a contribution at the node that it is for: in it, above the place of their sum, or below it', () => {
    const arriving = travelling('via.o1.h1', room, 0.95)[0]!
    const waiting = dockedAt(pictureWriting('via.o1.h1', { room }))[0]!
    expect(waiting.quantity).toBe('via.o1.h1')
    expect(distance(arriving, waiting)).toBeLessThan(2)
    expect([arriving.width, arriving.text]).toEqual([waiting.width, waiting.text])
    const node = boxOf(pictureWriting('via.o1.h1', { room }), 'h1')
    expect(isWithin(node, waiting, 60)).toBe(true)
    expect(isWithin(node, waiting)).toBe(layout === 'wide')
    const sum = pictureWriting('dE_dout.h1', { room })
      .cards.find(({ id }) => id === 'h1')!
      .texts.find(({ id }) => id === 'value.dE_dout.h1')!
    expect(waiting.y < node.y + sum.y).toBe(layout === 'wide')
  })

  it('come from the sender as out and from the receiver as δ, meet by the plate, and become the gradient', () => {
    for (const [written, out, delta, weight] of [
      ['grad.w5', 'out.h1', 'delta.o1', 'w5'],
      ['grad.w2', 'i2', 'delta.h1', 'w2'],
    ] as const) {
      const way = wayOf(pictureWriting(written, { room }), `edge.${weight}`)
      const at = (progress: number, quantity: QuantityId): Traveller =>
        short(written, room, progress).find((number) => number.quantity === quantity)!
      expect(shareOf(way, at(0.01, out))).toBeCloseTo(0, 1)
      expect(shareOf(way, at(0.01, delta))).toBeCloseTo(1, 1)
      expect([at(0.1, out).text, at(0.1, delta).text]).toEqual(['', ''])
      const [one, other] = [at(0.5, out), at(0.5, delta)]
      for (const number of [one, other]) expect(number.text).toMatch(/\d/)
      expect(short(written, room, 0.5).some(({ text }) => text === '×')).toBe(true)
      expect(distance(one, at(0.6, out))).toBe(0)
      expect(short(written, room, 0.85).map(({ quantity }) => quantity)).toEqual([written])
      expect(isWithin(firstLineOf(weight, room), at(0.85, written), 70)).toBe(true)
    }
  })

  it('bring each output to its error, and back from it', () => {
    expect(ends('error.o1', room)).toEqual(['o1', 't1'])
    expect(ends('next.error.o1', room)).toEqual(['o1', 't1'])
    expect(ends('dE_dout.o1', room)).toEqual(['t1', 'o1'])
  })
})

describe('numbers on their way', () => {
  it('are none once a step has arrived, nor before the first', () => {
    fc.assert(
      fc.property(anyMoment, (moment) => {
        const arrived = pictureOf({ ...moment, position: { ...moment.position, progress: 1 } })
        expect(arrived.travellers.filter((number) => !isDocked(number))).toEqual([])
        const start = pictureOf({ ...moment, position: AT_START })
        expect(start.travellers).toEqual([])
      }),
    )
  })

  it('are none where a slope comes up in its neuron', () => {
    expect(travelling('slope.o1', ROOMS[0]!, 0.4)).toEqual([])
  })

  it('take η times the gradient off a weight: by its plate first, then into its value', () => {
    const says = (progress: number): readonly string[] => short('next.w7', ROOMS[0]!, progress).map(({ text }) => text)
    // The gradient of w7 is below 0 in the article, and its weight rises by half as much: 0.50 becomes 0.511301.
    expect(says(0.3)).toEqual([expect.stringMatching(/^−0\.50* × −0\.0226/)])
    expect(says(0.5)).toEqual(['+0.011301'])
    expect(says(0.8)).toEqual([])
    const line = firstLineOf('w7', ROOMS[0]!)
    expect(isWithin(line, short('next.w7', ROOMS[0]!, 0.5)[0]!)).toBe(false)
    expect(isWithin(line, short('next.w7', ROOMS[0]!, 0.73)[0]!)).toBe(true)
  })
})

describe('the contributions to a hidden node', () => {
  it('wait at it, signed, from when each arrives until their sum is there, or below it until it has handed its δ on', () => {
    for (const { layout, room } of LAYOUTS) {
      const waiting = (written: QuantityId): readonly (QuantityId | null)[] =>
        dockedAt(pictureWriting(written, { room })).map(({ quantity }) => quantity)
      expect(waiting('grad.w8')).toEqual([])
      expect(waiting('via.o1.h1')).toEqual(['via.o1.h1'])
      for (const written of ['via.o2.h1', 'dE_dout.h1'] as const)
        expect(waiting(written)).toEqual(['via.o1.h1', 'via.o2.h1'])
      for (const written of ['slope.h1', 'delta.h1', 'grad.w1', 'grad.w2'] as const)
        expect(waiting(written)).toEqual(layout === 'wide' ? [] : ['via.o1.h1', 'via.o2.h1'])
      expect(waiting('via.o1.h2')).toEqual(['via.o1.h2'])
      expect(waiting('next.w5')).toEqual([])
    }
  })

  it('carry the sign that they add with, and are dashed where it is negative', () => {
    // In the article o1 pushes h1 up, by 0.055399425, and o2 pulls it down, by 0.019049119.
    const [up, down] = dockedAt(pictureWriting('via.o2.h1'))
    expect([up!.text[0], down!.text[0]]).toEqual(['+', '-'])
    expect([up!, down!].map(({ className }) => className.includes('negative'))).toEqual([false, true])
  })

  it('add up where they wait, and stay there, pale', () => {
    for (const { room } of LAYOUTS) {
      const at = (progress: number): readonly Traveller[] =>
        pictureWriting('dE_dout.h1', { progress, room, words: shortWords }).travellers
      expect(at(0.01).map(({ text }) => text)).toEqual(['−0.019049', '+0.055399'])
      // What is left when the smaller has eaten its own length of the larger: 0.055399 − 0.019049.
      expect(at(0.72).map(({ text }) => text)).toEqual(['−0.019049', '0.036350'])
      const rest = at(1)
      expect(rest.map(({ text }) => text)).toEqual(['+0.055399', '−0.019049'])
      expect(rest.every(({ className }) => className.includes('docked') && className.includes('spent'))).toBe(true)
    }
  })
})

function travelling(written: QuantityId, room: Room, progress: number, problem = articleExample): readonly Traveller[] {
  return pictureWriting(written, { room, progress, problem }).travellers.filter((number) => !isDocked(number))
}

/** In which of o1 and the box of its error a number starts and ends. */
function ends(written: QuantityId, room: Room): readonly (string | undefined)[] {
  const scene = pictureWriting(written, { room })
  return [0.01, 0.799].map((progress) => {
    const [number] = travelling(written, room, progress)
    return ['o1', 't1'].find((stop) => isWithin(boxOf(scene, stop), number!))
  })
}

/** The same with the names of quantities for their numbers. */
function named(written: QuantityId, room: Room, progress: number, problem = articleExample): readonly Traveller[] {
  const words = { ...plainWords, number: (id: QuantityId) => id }
  return pictureWriting(written, { room, progress, problem, words }).travellers.filter((number) => !isDocked(number))
}

/** The same with numbers as the page writes them. */
function short(written: QuantityId, room: Room, progress: number): readonly Traveller[] {
  return pictureWriting(written, { room, progress, words: shortWords }).travellers.filter((number) => !isDocked(number))
}

/** What is to be seen best of one thing that comes in the place of another. */
function clearest(numbers: readonly Traveller[]): Traveller {
  return numbers.reduce((best, one) => (one.opacity > best.opacity ? one : best))
}

function dockedAt({ travellers }: Picture): readonly Traveller[] {
  return travellers.filter(isDocked)
}

function isDocked({ className }: Traveller): boolean {
  return className.split(' ').includes('docked')
}

function firstLineOf(weight: WeightId, room: Room): Box {
  const { edges, sizes } = layoutOf(recordIteration(articleExample).topology, room)
  const { from, to, plateAt } = edges.get(weight)!
  const at = { x: from.x + (to.x - from.x) * plateAt, y: from.y + (to.y - from.y) * plateAt }
  return { ...plateBox(at, sizes), height: sizes.plate.line }
}
