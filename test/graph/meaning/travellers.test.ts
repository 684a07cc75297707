import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { articleExample, exampleWith, recordIteration, type QuantityId, type WeightId } from '../../../src/engine'
import { plateBox } from '../../../src/graph/geometry'
import { layoutOf } from '../../../src/graph/layouts/layout'
import type { Box, Traveller } from '../../../src/graph/marks'
import type { Room } from '../../../src/graph/places'
import { anyMoment, pictureOf, pictureWriting, ROOMS, type Picture } from '../support'
import { boxOf, distance, isWithin, shareOf, wayOf } from './geometry'
import { AT_START } from '../../support/position'

/** Ten looks at a step while its numbers are under way: the rest of it belongs to what arrives. */
const LOOKS = [0.01, 0.1, 0.2, 0.3, 0.35, 0.4, 0.5, 0.6, 0.7, 0.79]
const LAYOUTS = [
  { layout: 'wide', room: ROOMS[0]! },
  { layout: 'upright', room: ROOMS[2]! },
]

describe.each(LAYOUTS)('numbers on their way, in the $layout layout', ({ layout, room }) => {
  it('leave the senders and reach the receiver while a net is summed', () => {
    for (const written of ['net.h1', 'next.net.h1'] as const) {
      expectToTravel(written, 'i1', 'edge.w1', room)
      expectToTravel(written, 'i2', 'edge.w2', room)
    }
    expectToTravel('net.o2', 'out.h1', 'edge.w7', room)
    expectToTravel('next.net.o2', 'next.out.h2', 'edge.w8', room)
  })

  it('bring the bias from the node that always sends 1: the old one, and in the check the new one', () => {
    expectToTravel('net.h1', 'b1', 'bias.b1.h1', room)
    expectToTravel('next.net.h1', 'b1', 'bias.b1.h1', room)
    const problem = exampleWith({ biasRule: 'shared' })
    const quantities = travelling('next.net.h1', room, 0.4, problem).map(({ quantity }) => quantity)
    expect(quantities).toContain('next.b1')
    expect(quantities).not.toContain('b1')
  })

  it('are δ before the plate of a weight and δ · w behind it, on the way back through it', () => {
    for (const [written, delta, weight] of [
      ['via.o1.h1', 'delta.o1', 'w5'],
      ['via.o2.h1', 'delta.o2', 'w7'],
      ['via.o1.h2', 'delta.o1', 'w6'],
    ] as const) {
      const way = wayOf(pictureWriting(written, { room }), `edge.${weight}`)
      const plate = plateShare(weight, room)
      const seen = LOOKS.map((progress) => {
        const [number, ...others] = travelling(written, room, progress)
        expect(others).toEqual([])
        return { quantity: number!.quantity, share: shareOf(way, number!) }
      })
      expect(seen[0]).toEqual({ quantity: delta, share: expect.closeTo(1, 1) })
      expect(seen.at(-1)!.quantity).toBe(written)
      for (const { quantity, share } of seen) expect(quantity).toBe(share > plate ? delta : written)
    }
  })

  it('come to rest as a contribution at the node that it is for: in it, above the place of their sum, or below it', () => {
    const arriving = travelling('via.o1.h1', room, 0.799)[0]!
    const waiting = dockedAt(pictureWriting('via.o1.h1', { room }))[0]!
    expect(waiting.quantity).toBe('via.o1.h1')
    expect(distance(arriving, waiting)).toBeLessThan(2)
    const node = boxOf(pictureWriting('via.o1.h1', { room }), 'h1')
    expect(isWithin(node, waiting, 60)).toBe(true)
    expect(isWithin(node, waiting)).toBe(layout === 'wide')
    const sum = pictureWriting('dE_dout.h1', { room })
      .cards.find(({ id }) => id === 'h1')!
      .texts.find(({ id }) => id === 'value.dE_dout.h1')!
    expect(waiting.y < node.y + sum.y).toBe(layout === 'wide')
  })

  it('come from the sender as out and from the receiver as δ, and meet beside the plate, for a gradient', () => {
    for (const [written, out, delta, weight] of [
      ['grad.w5', 'out.h1', 'delta.o1', 'w5'],
      ['grad.w2', 'i2', 'delta.h1', 'w2'],
    ] as const) {
      const way = wayOf(pictureWriting(written, { room }), `edge.${weight}`)
      const plate = plateShare(weight, room)
      const shares = (quantity: QuantityId): readonly number[] =>
        LOOKS.map((progress) =>
          shareOf(
            way,
            travelling(written, room, progress).find((number) => number.quantity === quantity)!,
          ),
        )
      const [outs, deltas] = [shares(out), shares(delta)]
      expect([outs[0], deltas[0]]).toEqual([expect.closeTo(0, 1), expect.closeTo(1, 1)])
      expect(outs).toEqual(outs.toSorted((a, b) => a - b))
      expect(deltas).toEqual(deltas.toSorted((a, b) => b - a))
      expect(Math.max(...outs)).toBeLessThan(plate)
      expect(Math.min(...deltas)).toBeGreaterThan(plate)
      const met = travelling(written, room, 0.799)
      for (const number of met) expect(isWithin(firstLineOf(weight, room), number, 36)).toBe(true)
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

  it('are none in the steps that a neuron or a plate does alone', () => {
    for (const written of ['out.h1', 'slope.o1', 'delta.o1', 'next.w5'] as const)
      expect(travelling(written, ROOMS[0]!, 0.4)).toEqual([])
  })
})

describe('the contributions to a hidden node', () => {
  it('wait at it, signed, from when each arrives until their sum is there, or below it until it has handed its δ on', () => {
    for (const { layout, room } of LAYOUTS) {
      const waiting = (written: QuantityId): readonly QuantityId[] =>
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

  it('go into the sum together', () => {
    for (const { layout, room } of LAYOUTS) {
      const box = boxOf(pictureWriting('dE_dout.h1', { room }), 'h1')
      const adding = (progress: number): readonly Traveller[] =>
        pictureWriting('dE_dout.h1', { progress, room }).travellers
      expect(adding(0.01).map(({ quantity }) => quantity)).toEqual(['via.o1.h1', 'via.o2.h1'])
      expect(adding(0.01).map((number) => isWithin(box, number))).toEqual([layout === 'wide', layout === 'wide'])
      expect(adding(0.799).map((number) => isWithin(box, number))).toEqual([true, true])
    }
  })
})

/** The number starts where the line starts and ends where it ends, and never turns round. */
function expectToTravel(written: QuantityId, quantity: QuantityId, line: string, room: Room): void {
  const way = wayOf(pictureWriting(written, { room }), line)
  const places = LOOKS.map((progress) => {
    const number = travelling(written, room, progress).find((found) => found.quantity === quantity)
    return number ? shareOf(way, number) : null
  })
  expect(places[0]).toBeCloseTo(0, 2)
  expect(places.at(-1)).toBeCloseTo(1, 2)
  expect(places).toEqual(places.toSorted((a, b) => a! - b!))
}

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

function dockedAt({ travellers }: Picture): readonly Traveller[] {
  return travellers.filter(isDocked)
}

function isDocked({ className }: Traveller): boolean {
  return className.split(' ').includes('docked')
}

/** How far along its edge the plate of a weight sits. */
function plateShare(weight: WeightId, room: Room): number {
  return layoutOf(recordIteration(articleExample).topology, room).edges.get(weight)!.plateAt
}

function firstLineOf(weight: WeightId, room: Room): Box {
  const { edges, sizes } = layoutOf(recordIteration(articleExample).topology, room)
  const { from, to, plateAt } = edges.get(weight)!
  const at = { x: from.x + (to.x - from.x) * plateAt, y: from.y + (to.y - from.y) * plateAt }
  return { ...plateBox(at, sizes), height: sizes.plate.line }
}
