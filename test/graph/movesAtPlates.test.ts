import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { articleExample, edgesInto, name, type Step } from '../../src/engine'
import { along } from '../../src/graph/geometry'
import type { Box, Traveller } from '../../src/graph/marks'
import { plateAt } from '../../src/graph/moves/obstacles'
import { playedAlone, anyProgress, anyStep, at, boxOf, isDocked, textsUnder, overlap } from './playedSteps'
import { problemOf, ROOMS } from './support'

/** Shapes that are never drawn small, in any room: docks lie on no plate. */
const DRAWN_WHOLE = [
  [1, 1, 1],
  [2, 2, 1],
  [2, 2, 2],
]

describe('what goes through the plate of a weight', () => {
  it('is first as it was sent, then a product that covers the plate without moving, then what that comes to', () => {
    fc.assert(
      fc.property(anyStep(isThrough), (played) => {
        const { step, tape, layout } = played
        const { what } = step
        const edges = what.kind === 'via' ? [what.edge] : what.kind === 'net' ? edgesInto(tape.topology, what.node) : []
        const looks = Array.from({ length: 24 }, (_, i) => 0.01 + i * (what.kind === 'via' ? 0.04 : 0.0245))
        for (const edge of edges) {
          const id = `${what.kind === 'via' ? 'path' : edge.id}.`
          const seen = looks.map((p) => {
            const own = at(played, p).filter((one) => one.id.startsWith(id) || one.id.startsWith(`product.${id}`))
            return { product: own.find(isProduct), other: own.find((one) => !one.id.startsWith('product.')) }
          })
          const isMade = seen.map(({ product }) => product !== undefined)
          const [first, last] = [isMade.indexOf(true), isMade.lastIndexOf(true)]
          expect(isMade.slice(first, last).every(Boolean)).toBe(true)
          const products = seen.flatMap(({ product }) => product ?? [])
          const othersIn = (from: number, to: number): readonly Traveller[] =>
            seen.slice(from, to).flatMap(({ other }) => other ?? [])
          const sent =
            what.kind === 'via' ? name.delta(edge.to) : name.out(edge.from, 'when' in what ? what.when : 'now')
          expect(othersIn(0, first).every(({ quantity }) => quantity === sent)).toBe(true)
          const after = othersIn(last + 1, looks.length)
          expect(after.length).toBeGreaterThan(0)
          expect(after.every(({ quantity, value }) => quantity !== sent && value === products[0]!.value)).toBe(true)
          const place = layout.edges.get(edge.id)!
          const plate = plateAt(along(place, place.plateAt), 'weight', layout)
          for (const product of products) {
            const box = boxOf(product)
            expect(box.x).toBeLessThanOrEqual(plate.x + 0.01)
            expect(box.x + box.width).toBeGreaterThanOrEqual(plate.x + plate.width - 0.01)
            expect(box.y).toBeCloseTo(plate.y, 9)
            expect([product.x, product.y, product.height]).toEqual([
              products[0]!.x,
              products[0]!.y,
              products[0]!.height,
            ])
          }
        }
      }),
      { numRuns: 40 },
    )
  })

  it('covers name and number of a weight only as their product, and a line of a plate as a whole or not at all', () => {
    fc.assert(
      fc.property(anyStep(isThrough, DRAWN_WHOLE), anyProgress, (played, p) => {
        const numbers = at(played, p).filter(
          ({ className, opacity }) => opacity > 0.5 && !/slip|docked|measure/.test(className),
        )
        const hidden = textsUnder(played, p, 'edges').flatMap((text) =>
          numbers
            .filter(
              (one) =>
                overlap(boxOf(one), text) > 0.01 && !(one.id.startsWith('product.') && isWhole(text, boxOf(one))),
            )
            .map((one) => `${one.id} at ${one.x}, ${one.y} on ${JSON.stringify(text)}`),
        )
        expect(hidden).toEqual([])
      }),
      { numRuns: 300 },
    )
  })

  it('says nothing while what is below it can be read through it', () => {
    for (const written of ['net.h1', 'via.o1.h1', 'next.net.o2'] as const) {
      const played = playedAlone(written)
      for (let p = 0.01; p < 1; p += 0.005) {
        const faint = at(played, p).filter(({ text, opacity }) => isProduct({ text }) && opacity < 0.7)
        expect({ written, p, faint }).toEqual({ written, p, faint: [] })
      }
    }
  })

  it('comes upright to a plate of three lines without lying on the third', () => {
    const updatedFirst = { ...articleExample, updateOrder: 'output-first' } as const
    for (const written of ['via.o1.h1', 'via.o2.h2'] as const) {
      const played = playedAlone(written, updatedFirst, ROOMS[2])
      for (let p = 0.2; p < 0.36; p += 0.002) {
        const shown = at(played, p).filter(({ id, opacity }) => opacity > 0.5 && id === `path.${written}`)
        const third = textsUnder(played, p, 'edges').filter(({ className }) => className.includes('backward'))
        expect(third.length).toBeGreaterThan(0)
        expect(third.filter((text) => shown.some((bead) => overlap(boxOf(bead), text) > 0.01))).toEqual([])
      }
    }
  })

  it('stands at a row without having crossed that of another', () => {
    for (const written of ['net.h1', 'net.o2', 'next.net.h2'] as const) {
      const played = playedAlone(written)
      const rows = at(played, 0.6).filter(({ className }) => !className.includes('slip'))
      for (let p = 0.36; p < 0.6; p += 0.005)
        for (const one of at(played, p).filter(({ id }) => /^w\d/.test(id)))
          for (const row of rows.filter(({ id }) => id !== one.id))
            expect(overlap(boxOf(one), boxOf(row))).toBeLessThanOrEqual(6)
    }
  })
})

describe('what comes to a plate', () => {
  const onTheirWay = Array.from({ length: 40 }, (_, i) => 0.01 + i * 0.012)

  it('hides neither name nor number of any weight, before their product stands by it', () => {
    for (const written of ['grad.w5', 'grad.w6', 'grad.w7', 'grad.w8', 'grad.w3'] as const) {
      const played = playedAlone(written)
      for (const p of onTheirWay) {
        const texts = textsUnder(played, p, 'edges')
        const numbers = at(played, p).filter(({ opacity }) => opacity > 0.5)
        const hidden = texts.filter((text) => numbers.some((number) => overlap(boxOf(number), text) > 0))
        expect({ written, p, hidden }).toEqual({ written, p, hidden: [] })
      }
    }
  })
})

describe('the δ of a neuron', () => {
  it('hides neither name nor number of the bias that it comes to', () => {
    for (const written of ['grad.b_h1', 'grad.b_h2'] as const) {
      const played = playedAlone(written, problemOf([2, 2, 1], 'neuron'))
      for (let p = 0.01; p < 0.45; p += 0.01) {
        const numbers = at(played, p).filter(({ opacity }) => opacity > 0.5)
        const texts = textsUnder(played, p, 'biases')
        const hidden = texts.filter((text) => numbers.some((number) => overlap(boxOf(number), text) > 0))
        expect({ written, p, hidden }).toEqual({ written, p, hidden: [] })
      }
    }
  })
})

describe('what stands by a plate', () => {
  it('covers neither the plate nor what meets it there', () => {
    fc.assert(
      fc.property(
        anyStep(({ what }) => what.kind === 'weightGradient' || what.kind === 'weight'),
        (played) => {
          const { what } = played.step
          if (!('edge' in what)) return
          const place = played.layout.edges.get(what.edge.id)!
          const plate = plateAt(along(place, place.plateAt), 'weight', played.layout)
          const resting = at(played, 0.55).filter((number) => number.text !== '×' && !isDocked(number))
          expect(resting).toHaveLength(what.kind === 'weightGradient' ? 2 : 1)
          for (const [i, number] of resting.entries()) {
            expect(overlap(boxOf(number), plate)).toBeLessThanOrEqual(0)
            for (const other of resting.slice(i + 1))
              expect(overlap(boxOf(number), boxOf(other))).toBeLessThanOrEqual(0)
          }
        },
      ),
    )
  })
})

function isProduct({ text }: Pick<Traveller, 'text'>): boolean {
  return text.includes(' × ')
}

function isWhole(text: Box, { x, y, width, height }: Box): boolean {
  return text.x >= x && text.x + text.width <= x + width && text.y >= y && text.y + text.height <= y + height
}

function isThrough({ what }: Step): boolean {
  return what.kind === 'net' || what.kind === 'via'
}
