import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { articleExample, exampleWith, recordIteration, type Problem, type QuantityId } from '../../../src/engine'
import { layoutOf } from '../../../src/graph/layouts/layout'
import type { Card, Scene, StopId, TextMark } from '../../../src/graph/marks'
import type { Room } from '../../../src/graph/places'
import { anyMoment, pictureOf, pictureWriting, plainWords, ROOMS, shortWords } from '../support'
import { positionIn } from '../../support/position'

const SHEET = readFileSync(join(import.meta.dirname, '../../../src/ui/network/over.css'), 'utf8')

describe('the plate of a weight', () => {
  it('shows its gradient below the weight once that is known', () => {
    for (const room of ROOMS) {
      const before = cardOf(pictureWriting('delta.o1', { room }), 'w5')
      const after = cardOf(pictureWriting('grad.w5', { room }), 'w5')
      expect(numbersOn(before)).toEqual(['w5'])
      expect(numbersOn(after)).toEqual(['w5', 'grad.w5'])
      expect(textOf(after, 'grad.w5').y).toBeGreaterThan(textOf(after, 'w5').y)
      expect(textOf(after, 'w5').y).toBe(textOf(before, 'w5').y)
    }
  })

  it('shows the new weight in the place of the old after the update, the old one struck below it, and then the gradient', () => {
    for (const room of ROOMS) {
      const before = cardOf(pictureWriting('grad.w5', { room }), 'w5')
      const after = cardOf(pictureWriting('next.w5', { room }), 'w5')
      expect(isStruck(textOf(before, 'w5'))).toBe(false)
      expect(isStruck(textOf(after, 'w5'))).toBe(true)
      expect(isStruck(textOf(after, 'next.w5'))).toBe(false)
      // Between the lines there is always more than the height of a digit.
      const lines = (['next.w5', 'w5', 'grad.w5'] as const).map((id) => textOf(after, id).y)
      const digit = 0.74 * layoutOf(recordIteration(articleExample).topology, room).sizes.number
      expect(Math.abs(lines[0]! - textOf(before, 'w5').y)).toBeLessThan(3)
      expect(Math.min(lines[1]! - lines[0]!, lines[2]! - lines[1]!)).toBeGreaterThan(digit)
    }
    expect(SHEET).toMatch(/\.number\.old[^}]*text-decoration: line-through/)
  })

  it('has a wedge that points up where the weight rose, down where it fell, and none where it stayed or where it is upright', () => {
    fc.assert(
      fc.property(anyMoment, (moment) => {
        const { tape, room } = moment
        const isUpright = layoutOf(tape.topology, room).orientation === 'upright'
        const scene = pictureOf({
          ...moment,
          position: positionIn(tape, { from: 0, step: tape.steps.length, progress: 1 }),
        })
        for (const { id } of tape.topology.trained) {
          const move = Math.sign(tape.values[`next.${id}`]! - tape.values[id]!)
          expect(wedgeOn(cardOf(scene, id))).toBe(isUpright || move === 0 ? null : move > 0 ? 'up' : 'down')
        }
      }),
    )
  })
})

describe('the plate of a bias', () => {
  it('strikes the old bias beside the new one where biases are trained', () => {
    const problem: Problem = exampleWith({ biasRule: 'shared' })
    const bias = cardOf(pictureWriting('next.b2', { problem }), 'b2')
    expect(numbersOn(bias)).toEqual(['b2', 'grad.b2', 'next.b2'])
    expect(isStruck(textOf(bias, 'b2'))).toBe(true)
  })
})

describe('the check', () => {
  it.each<[StopId, QuantityId, QuantityId]>([
    ['h1', 'net.h1', 'next.net.h1'],
    ['h1', 'out.h1', 'next.out.h1'],
    ['o2', 'net.o2', 'next.net.o2'],
    ['o2', 'out.o2', 'next.out.o2'],
    ['E', 'error', 'next.error'],
  ])('at %s strikes %s beside %s', (stop, old, next) => {
    for (const room of ROOMS) {
      const before = cardOf(pictureWriting('next.w4', { room }), stop)
      const after = cardOf(pictureWriting(next, { room }), stop)
      expect(isStruck(textOf(before, old))).toBe(false)
      expect(numbersOn(before)).not.toContain(next)
      expect(isStruck(textOf(after, old))).toBe(true)
      expect(isStruck(textOf(after, next))).toBe(false)
      expect(textOf(after, old).y).toBeLessThan(textOf(after, next).y)
    }
  })

  it('puts the new output and the new error in the place of the old in the box of the error', () => {
    expect(numbersOn(cardOf(pictureWriting('error.o1'), 't1'))).toEqual(['t1', 'out.o1', 'error.o1'])
    expect(numbersOn(cardOf(pictureWriting('next.error.o1'), 't1'))).toEqual(['t1', 'next.out.o1', 'next.error.o1'])
  })

  it('strikes no number whose like is written beside it: so few digits show nothing of the update', () => {
    const few = { ...shortWords, number: (_: QuantityId, value: number) => value.toFixed(1) }
    const card = cardOf(pictureWriting('next.out.h1', { words: few }), 'h1')
    expect(textOf(card, 'out.h1').parts).toEqual(textOf(card, 'next.out.h1').parts)
    expect(isStruck(textOf(card, 'out.h1'))).toBe(false)
    expect(isStruck(textOf(cardOf(pictureWriting('next.out.h1'), 'h1'), 'out.h1'))).toBe(true)
    expect(SHEET.indexOf('.number.same')).toBeGreaterThan(SHEET.indexOf('.number.old'))
    expect(SHEET).toMatch(/\.number\.same[^}]*text-decoration: none/)
  })

  it('strikes nothing before it: no number is struck until a new one stands beside it', () => {
    fc.assert(
      fc.property(anyMoment, (moment) => {
        const { cards } = pictureOf(moment)
        for (const card of cards)
          for (const { quantity } of card.texts.filter(isStruck)) expect(numbersOn(card)).toContain(`next.${quantity}`)
      }),
    )
  })
})

describe('the lanes of a neuron', () => {
  it('fill, the upper one when net is known, the lower one when ∂E/∂out or the slope is', () => {
    fc.assert(
      fc.property(anyMoment, (moment) => {
        const { tape, position } = moment
        const scene = pictureOf({ ...moment, position: { ...position, progress: 1 } })
        const isKnown = (id: QuantityId): boolean => position.step > tape.places.get(id)!
        for (const { id } of tape.topology.layers.slice(1).flat()) {
          const lanes = cardOf(scene, id).rects.filter(({ className }) => className.startsWith('lane'))
          const upper = isKnown(`net.${id}`) ? ['lane forward'] : []
          const lower = isKnown(`dE_dout.${id}`) || isKnown(`slope.${id}`) ? ['lane backward'] : []
          expect(lanes.map(({ className }) => className)).toEqual([...upper, ...lower])
        }
      }),
    )
  })

  it('lie one above the other: forward above, backward below', () => {
    for (const room of ROOMS) {
      const [upper, lower] = cardOf(pictureWriting('delta.h1', { room }), 'h1').rects.slice(1)
      expect(upper!.y + upper!.height).toBeLessThanOrEqual(lower!.y)
    }
  })

  it('carry net through σ to out in the upper lane, and ∂E/∂out through its slope to δ in the lower one', () => {
    expect(alongLane('out.h1')).toEqual(['net.h1', 'σ(net.h1)', 'out.h1'])
    expect(alongLane('delta.h1')).toEqual(['dE_dout.h1', 'dE_dout.h1 × slope.h1', 'delta.h1'])
    for (const room of ROOMS) {
      expect(placesAlong('out.h1', room)).toEqual(placesAlong('out.h1', room).toSorted((a, b) => a - b))
      expect(placesAlong('delta.h1', room)).toEqual(placesAlong('delta.h1', room).toSorted((a, b) => b - a))
      for (const written of ['out.h1', 'delta.h1'] as const)
        expect(new Set(placesAlong(written, room)).size).toBeGreaterThan(3)
    }
  })

  it('write net left of out above, and δ left of ∂E/∂out below, as the arrows between them say', () => {
    for (const room of ROOMS) {
      const card = cardOf(pictureWriting('delta.h1', { room }), 'h1')
      const [net, out] = [textOf(card, 'net.h1'), textOf(card, 'out.h1')]
      const [delta, errorByOut] = [textOf(card, 'delta.h1'), textOf(card, 'dE_dout.h1')]
      expect(net.x).toBeLessThan(out.x)
      expect(delta.x).toBeLessThan(errorByOut.x)
      expect(Math.max(net.y, out.y)).toBeLessThan(Math.min(delta.y, errorByOut.y))
      expect(pointsRight(card, 'upperArrow')).toBe(true)
      expect(pointsRight(card, 'lowerArrow')).toBe(false)
    }
  })
})

describe('the focus', () => {
  it('is on the place of the step alone, on the drawing and for a screen reader', () => {
    fc.assert(
      fc.property(anyMoment, (moment) => {
        const { tape, position } = moment
        const step = Math.max(1, position.step)
        const { at, what } = tape.steps[step - 1]!
        const place = what.kind === 'error' ? `t${what.node.index + 1}` : at
        const { cards } = pictureOf({ ...moment, position: positionIn(tape, { ...position, from: step - 1, step }) })
        expect(cards.filter(({ className }) => hasClass(className, 'focus')).map(({ id }) => id)).toEqual([place])
        expect(cards.filter(({ current }) => current).map(({ id }) => id)).toEqual([place])
      }),
    )
  })

  it.each<[QuantityId, StopId[]]>([
    ['net.h1', ['i1', 'i2', 'w1', 'w2', 'b1']],
    ['error.o1', ['o1']],
    ['error', ['t1', 't2']],
    ['dE_dout.o1', ['t1']],
    ['via.o1.h1', ['h1', 'o1']],
    ['dE_dout.h1', ['w5', 'w7', 'o1', 'o2']],
    ['grad.w5', ['h1', 'o1']],
    ['next.w5', []],
  ])('of %s has beside it as its parts %j and nothing else', (written, parts) => {
    const { cards } = pictureWriting(written)
    expect(cards.filter(({ className }) => hasClass(className, 'part')).map(({ id }) => id)).toEqual(parts)
    const rest = cards.filter(({ className }) => hasClass(className, 'quiet'))
    expect(rest).toHaveLength(cards.length - parts.length - 1)
  })
})

/** What the number in h1 says, early, half-way and late in a step, with the names of quantities for their numbers. */
function alongLane(written: QuantityId): readonly string[] {
  const words = { ...plainWords, number: (id: QuantityId) => id }
  return [0.1, 0.45, 0.75].flatMap((progress) =>
    pictureWriting(written, { progress, words }).travellers.map(({ text }) => text),
  )
}

/** How far right it is, from early to late. */
function placesAlong(written: QuantityId, room: Room): readonly number[] {
  return [0.1, 0.2, 0.3, 0.45, 0.7, 0.8].flatMap((progress) =>
    pictureWriting(written, { progress, room, words: shortWords })
      .travellers.filter((number) => !number.className.includes('docked'))
      .map(({ x }) => Math.round(x)),
  )
}

function cardOf({ cards }: Scene, stop: string): Card {
  return cards.find(({ id }) => id === stop)!
}

/** The quantities whose numbers stand on a card, in the order in which they are written. */
function numbersOn({ texts }: Card): readonly (QuantityId | undefined)[] {
  return texts.filter(({ value }) => value !== undefined).map(({ quantity }) => quantity)
}

function textOf({ texts }: Card, quantity: QuantityId): TextMark {
  return texts.find(({ id }) => id === `value.${quantity}`)!
}

function isStruck({ className, value }: TextMark): boolean {
  return value !== undefined && hasClass(className, 'old') && !hasClass(className, 'same')
}

function hasClass(className: string, name: string): boolean {
  return className.split(' ').includes(name)
}

/** Which way the wedge points: its corners are a side, the tip, and the other side. */
function wedgeOn({ paths }: Card): 'up' | 'down' | null {
  const wedge = paths.find(({ id }) => id === 'wedge')
  const [, side, tip] = /^M[^,]+,([^L]+)L[^,]+,([^L]+)L/.exec(wedge?.d ?? '') ?? []
  return side === undefined ? null : Number(tip) < Number(side) ? 'up' : 'down'
}

/** Whether the line of an arrow ends right of where it starts, and its head opens the other way. */
function pointsRight({ paths }: Card, arrow: string): boolean {
  const [, start, end, wing] = /^M([\d.]+),[\d.]+H([\d.]+)M([\d.]+),/
    .exec(paths.find(({ id }) => id === arrow)!.d)!
    .map(Number)
  expect(wing! < end!).toBe(end! > start!)
  return end! > start!
}
