import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  articleExample,
  exampleWith,
  recordIteration,
  type Problem,
  type QuantityId,
  type WeightId,
} from '../../../src/engine'
import type { PathMark } from '../../../src/graph/marks'
import { anyMoment, pictureOf, pictureWriting, problemOf, ROOMS, type Picture } from '../support'
import { directionOf, dot, wayOf } from './geometry'

const WIDE = ROOMS[0]!
const UPRIGHT = ROOMS[2]!
const SHEET = readFileSync(join(import.meta.dirname, '../../../src/ui/network/graph.css'), 'utf8')

describe('the arrows on the edges', () => {
  it('point from the sender to the receiver on the way forward and in the check, and back on the way back', () => {
    fc.assert(
      fc.property(anyMoment, (moment) => {
        const scene = pictureOf(moment)
        const phase = moment.tape.steps[moment.position.step - 1]?.phase
        const turn = phase === 'forward' || phase === 'check' ? 1 : -1
        for (const arrow of edgeArrows(scene)) expect(Math.sign(headingOf(arrow, scene))).toBe(turn)
      }),
    )
  })

  it.each<[QuantityId, WeightId[], string | null]>([
    ['net.h1', ['w1', 'w2'], 'forward'],
    ['next.net.o2', ['w7', 'w8'], 'forward'],
    ['via.o1.h1', ['w5'], 'back'],
    ['dE_dout.h1', ['w5', 'w7'], 'back'],
    ['grad.w5', [], null],
    ['grad.w1', [], null],
    ['out.h1', [], null],
    ['delta.o1', [], null],
    ['next.w5', [], null],
  ])('stand, for %s, on %j alone and point %s', (written, edges, way) => {
    for (const room of [WIDE, UPRIGHT]) {
      const scene = pictureWriting(written, { room })
      const arrows = edgeArrows(scene)
      expect(arrows.map(({ id }) => id)).toEqual(edges.map((edge) => `arrow.${edge}`))
      expect(arrows.map((arrow) => (headingOf(arrow, scene) > 0 ? 'forward' : 'back'))).toEqual(edges.map(() => way))
    }
  })

  it('lead from an output into its error, and out of it again on the way back', () => {
    for (const room of [WIDE, UPRIGHT]) {
      const downTheLayers = (written: QuantityId): number => {
        const arrow = pictureWriting(written, { room }).flows.find(({ id }) => id === 'arrow.error.o1')!
        const { x, y } = directionOf(arrow.d)
        return Math.sign(room === WIDE ? x : y)
      }
      expect(downTheLayers('error.o1')).toBe(1)
      expect(downTheLayers('next.error.o1')).toBe(1)
      expect(downTheLayers('dE_dout.o1')).toBe(-1)
    }
  })
})

describe('the line of a weight', () => {
  it('is never thinner where the weight is larger', () => {
    const size = fc.double({ min: 0, max: 20, noNaN: true })
    fc.assert(
      fc.property(size, size, (one, other) => {
        const [smaller, larger] = [Math.min(one, other), Math.max(one, other)]
        expect(widthOf(larger)).toBeGreaterThanOrEqual(widthOf(smaller))
      }),
    )
  })

  it('tells 0.1 from 8, and the weights of a lesson from each other, at a glance', () => {
    expect(widthOf(8)).toBeGreaterThan(3 * widthOf(0.1))
    expect(widthOf(1)).toBeGreaterThan(widthOf(0.5) + 0.5)
    expect(widthOf(3)).toBeGreaterThan(widthOf(1) + 0.5)
  })

  it('is as wide for −2 as for 2: the sign is no matter of width', () => {
    fc.assert(
      fc.property(fc.double({ min: 0, max: 20, noNaN: true }), (size) => {
        expect(widthOf(-size)).toBe(widthOf(size))
      }),
    )
  })

  it('is there even where the weight is 0', () => {
    expect(widthOf(0)).toBeGreaterThan(0)
  })

  it('has the width of the new weight once that is known, and keeps it in the check', () => {
    const after = recordIteration(articleExample).values['next.w5']!
    expect(lineOf(pictureWriting('grad.w5'), 'w5').width).toBe(widthOf(0.4))
    expect(widthOf(after)).not.toBe(widthOf(0.4))
    for (const written of ['next.w5', 'next.net.h1', 'next.error'] as const)
      expect(lineOf(pictureWriting(written), 'w5').width).toBe(widthOf(after))
  })

  it('is dashed where the weight is negative, and nowhere else', () => {
    fc.assert(
      fc.property(anyMoment, (moment) => {
        const { tape, position } = moment
        const scene = pictureOf({ ...moment, position: { ...position, progress: 1 } })
        for (const { id } of tape.topology.edges) {
          const isUpdated = position.step > tape.places.get(`next.${id}`)!
          const weight = tape.values[isUpdated ? (`next.${id}` as const) : id]!
          expect(isNegative(lineOf(scene, id))).toBe(weight < 0)
        }
      }),
    )
    expect(SHEET).toMatch(/\.link\.negative \{[^}]*stroke-dasharray/)
  })

  it('becomes dashed when the update takes its weight below 0', () => {
    // The article's gradient of w5 is 0.082167041, and half of it more than 0.01.
    const problem = withFifth(0.01)
    expect(isNegative(lineOf(pictureWriting('grad.w5', { problem }), 'w5'))).toBe(false)
    expect(isNegative(lineOf(pictureWriting('next.w5', { problem }), 'w5'))).toBe(true)
  })

  it('is lit where the step reads it or is about it, and all others are quiet', () => {
    expect(litIn('net.h2')).toEqual(['w3', 'w4'])
    expect(litIn('out.h2')).toEqual([])
    expect(litIn('via.o1.h2')).toEqual(['w8'])
    expect(litIn('grad.w3')).toEqual(['w3'])
    expect(litIn('next.w3')).toEqual(['w3'])
  })
})

/** The weights whose lines are lit in a network of 2-3-1. */
function litIn(written: QuantityId): readonly (QuantityId | undefined)[] {
  return pictureWriting(written, { problem: problemOf([2, 3, 1]) })
    .links.filter(({ className }) => className.includes('edge') && className.includes('active'))
    .map(({ quantity }) => quantity)
}

function edgeArrows({ flows }: Picture): readonly PathMark[] {
  return flows.filter(({ id }) => id.startsWith('arrow.w'))
}

/** Above 0 where an arrow points from the sender of its edge to the receiver. */
function headingOf({ id, d }: PathMark, scene: Picture): number {
  const { from, to } = wayOf(scene, id.replace('arrow', 'edge'))
  return dot(directionOf(d), { x: to.x - from.x, y: to.y - from.y })
}

function lineOf({ links }: Picture, weight: string): PathMark {
  return links.find(({ id }) => id === `edge.${weight}`)!
}

function isNegative({ className }: PathMark): boolean {
  return className.split(' ').includes('negative')
}

function widthOf(weight: number): number {
  return lineOf(pictureWriting('net.h1', { problem: withFifth(weight) }), 'w5').width!
}

function withFifth(weight: number): Problem {
  return exampleWith({ weights: articleExample.weights.with(4, weight) })
}
