import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Step } from '../../src/engine'
import type { Traveller } from '../../src/graph/marks'
import type { Layout } from '../../src/graph/places'
import { receiverOf } from '../../src/graph/moves/addingUp'
import { BEAD } from '../../src/graph/moves/capsule'
import { obstaclesIn } from '../../src/graph/moves/obstacles'
import { all, anyProgress, anyStep, at, boxOf, isDocked, overlap, productsOf, termsOf } from './playedSteps'

/** How long a move of each kind takes at speed 1, in milliseconds, and how long a frame is. */
const DURATIONS: Readonly<Partial<Record<Step['what']['kind'], number>>> = {
  net: 3000,
  out: 1400,
  delta: 1500,
  error: 1300,
  dE_dout: 2000,
  total: 2400,
  via: 1900,
  weightGradient: 1900,
  biasGradient: 1900,
  weight: 2200,
  bias: 2200,
}
const FRAME = 16
/** How far something goes in a frame where an edge is long, in units of the drawing. */
const FARTHEST = 18

/** Whether it is a bead that may be under a plate a frame later: where an edge is long it goes as far as one is wide. */
function goesUnder(number: Traveller, layout: Layout): boolean {
  const { x, y, width, height } = boxOf(number)
  const around = { x: x - FARTHEST, y: y - FARTHEST, width: width + 2 * FARTHEST, height: height + 2 * FARTHEST }
  return width === BEAD && obstaclesIn(layout).some((plate) => overlap(around, plate) > 0)
}

describe('a move', () => {
  it('is the same however its moment was reached', () => {
    fc.assert(
      fc.property(
        anyStep(() => true),
        anyProgress,
        anyProgress,
        (played, p, other) => {
          const jumped = at(played, p)
          at(played, other)
          expect(at(played, p)).toEqual(jumped)
          const elsewhere = { ...played, layout: structuredClone(played.layout) }
          expect(at(elsewhere, p)).toEqual(jumped)
        },
      ),
    )
  })

  it('shows only numbers of the tape, what two of them come to, and what a gradient moves', () => {
    fc.assert(
      fc.property(
        anyStep(() => true),
        anyProgress,
        (played, p) => {
          const { values } = played.tape
          const made = productsOf(played)
          const untrue = at(played, p).filter(({ quantity, value }) =>
            quantity === null
              ? value !== null && !made.some((one) => one === value)
              : value === null || value - values[quantity]! !== 0,
          )
          expect(untrue).toEqual([])
        },
      ),
    )
  })

  it('never leaps, and nothing of it is born or dies in full sight but where something stands in its place', () => {
    fc.assert(
      fc.property(
        anyStep(() => true),
        fc.double({ min: 0, max: 1, noNaN: true }),
        (played, p) => {
          const later = p + FRAME / durationOf(played.step)
          const [before, after] = [at(played, p), at(played, Math.min(1, later))]
          const leaps = before.filter((number) => {
            const same = after.find(({ id }) => id === number.id)
            return same && Math.hypot(same.x - number.x, same.y - number.y) > 30
          })
          expect(leaps).toEqual([])
          const changed = [...without(before, after), ...without(after, before)]
          const sudden = changed.filter(({ opacity }) => opacity > 0.35)
          const stood = [...before, ...after]
          for (const number of sudden) {
            const others = stood.filter((other) => other.id !== number.id && isSamePlace(other, number))
            const isReplaced = others.length > 0 || isDocked(number) || goesUnder(number, played.layout)
            expect({ id: number.id, replaced: isReplaced }).toEqual({
              id: number.id,
              replaced: true,
            })
          }
        },
      ),
      { numRuns: 300 },
    )
  })
})

describe('a sum', () => {
  it('is what the signed lengths of its rows come to, in every frame', () => {
    fc.assert(
      fc.property(anyStep(isSum), fc.double({ min: 0, max: 0.94, noNaN: true }), (played, share) => {
        const { tape, step } = played
        const rows = at(played, lateIn(step, share)).filter(({ bar }) => bar !== undefined)
        const terms = termsOf(played)
        const scale = Math.max(all(terms, 1), all(terms, -1))
        const signed = rows.reduce((sum, { bar, value }) => sum + Math.sign(value!) * bar! * scale, 0)
        expect(Math.abs(signed - tape.values[step.writes]!)).toBeLessThanOrEqual(1e-9 * Math.max(1, scale))
      }),
    )
  })

  it('is said by one row at most, the last to be drawn, and only once all others are empty', () => {
    fc.assert(
      fc.property(anyStep(isSum), anyProgress, (played, p) => {
        const rows = at(played, p)
        const says = rows.filter(({ id }) => id.startsWith('sum.'))
        expect(says.length).toBeLessThanOrEqual(1)
        if (says.length === 0) return
        expect(says[0]!.quantity).toBe(played.step.writes)
        expect(rows.at(-1)).toBe(says[0])
        expect(rows.slice(0, -1).filter(({ bar }) => bar !== undefined && bar > 1e-9)).toEqual([])
      }),
    )
  })

  it('is received by the largest term of its own sign, be another larger', () => {
    // Five paths into one neuron: two push up, three push down, and these outweigh them.
    const paths = [0.118497, -0.060899, 0.006946, -0.036775, -0.075333].map((value) => ({ value }))
    expect(receiverOf(paths, -0.047564)).toBe(4)
    expect(receiverOf([{ value: 0.055399 }, { value: -0.019049 }], 0.03635)).toBe(0)
    expect(receiverOf([{ value: 0.25 }, { value: -0.25 }], 0)).toBe(-1)
  })
})

function durationOf({ what }: Step): number {
  return what.kind === 'dE_dout' && what.node.kind !== 'output' ? 2400 : (DURATIONS[what.kind] ?? 900)
}

function isSum({ what }: Step): boolean {
  return (
    what.kind === 'net' ||
    what.kind === 'total' ||
    what.kind === 'biasGradient' ||
    (what.kind === 'dE_dout' && what.node.kind !== 'output')
  )
}

/** So far between the moment when the lengths have grown and the end of a sum. */
function lateIn({ what }: Step, share: number): number {
  const [from, to] =
    what.kind === 'net'
      ? [0.6, 1]
      : what.kind === 'total'
        ? [0.5, 1]
        : what.kind === 'biasGradient'
          ? [0.4, 0.92]
          : [0, 1]
  return from + (to - from) * (0.2001 + 0.79 * share)
}

function isSamePlace(one: Traveller, other: Traveller): boolean {
  return overlap(boxOf(one), boxOf(other)) > Math.min(one.height, other.height) / 2
}

function without(some: readonly Traveller[], others: readonly Traveller[]): readonly Traveller[] {
  return some.filter(({ id }) => !others.some((other) => other.id === id))
}
