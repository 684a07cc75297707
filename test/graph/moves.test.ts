import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { articleExample, edgesInto, name, type Step } from '../../src/engine'
import { along } from '../../src/graph/geometry'
import type { Box, Traveller } from '../../src/graph/marks'
import type { Layout } from '../../src/graph/places'
import { receiverOf } from '../../src/graph/moves/addingUp'
import { netRows } from '../../src/graph/moves/netMove'
import { BEAD } from '../../src/graph/moves/capsule'
import { obstaclesIn, plateAt } from '../../src/graph/moves/obstacles'
import { timingOf } from '../../src/motion/timing'
import {
  all,
  playedAlone,
  anyProgress,
  anyStep,
  at,
  boxOf,
  lyingOver,
  textsUnder,
  overlap,
  productsOf,
  termsOf,
} from './playedSteps'
import { problemOf, ROOMS, uprightWords } from './support'

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
/** Shapes that are never drawn small, in any room: docks lie on no plate. */
const DRAWN_WHOLE = [
  [1, 1, 1],
  [2, 2, 1],
  [2, 2, 2],
]

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

describe('how the error changes with an output', () => {
  it('is seen as what came out less its target, on the error card, before it goes back', () => {
    const played = playedAlone('dE_dout.o1')
    const texts = Array.from({ length: 40 }, (_, i) => at(played, (i + 0.5) / 40)[0]?.text)
    // As the article has them: out_o1 is 0.75136507, its target 0.01, and the difference 0.74136507.
    expect([...new Set(texts)]).toEqual(['0.010000', expect.stringMatching(/^0\.751\d* − 0\.01/), '0.741365'])
  })
})

describe('what goes on when it is worked out', () => {
  it('lies on no number of the slot that it has come from', () => {
    const from = { 'out.h1': 'net.h1', 'out.o1': 'net.o1', 'delta.o1': 'dE_dout.o1', 'delta.h1': 'dE_dout.h1' } as const
    for (const room of ROOMS)
      for (const [written, start] of Object.entries(from)) {
        const played = playedAlone(written as keyof typeof from, articleExample, room)
        for (let p = 0.61; p < 0.9; p += 0.01) {
          const [going] = at(played, p)
          const standing = textsUnder(played, p, 'nodes').find(({ id }) => id === `value.${start}`)!
          expect(overlap(boxOf(going!), standing), `${written} at ${p}`).toBeLessThanOrEqual(0)
        }
      }
  })

  it('lies on no name of an error, from which it comes', () => {
    for (const room of ROOMS.slice(0, 2)) {
      const played = playedAlone('dE_dout.o1', articleExample, room)
      for (let p = 0.53; p < 0.99; p += 0.01) {
        const [going] = at(played, p)
        const names = textsUnder(played, p, 'errors').filter(({ className }) => className.includes('name'))
        expect(names.length).toBeGreaterThan(0)
        const hidden = names.filter((text) => going && overlap(boxOf(going), text) > 0)
        expect({ p, hidden }).toEqual({ p, hidden: [] })
      }
    }
  })
})

describe('what an update takes from a weight', () => {
  it('goes round the gradient where it comes from below the plate', () => {
    for (const written of ['next.w3', 'next.w7'] as const) {
      const played = playedAlone(written)
      for (let p = 0.02; p < 0.74; p += 0.01) {
        const gradients = textsUnder(played, p, 'edges').filter(({ className }) => className.includes('backward'))
        expect(gradients.length).toBeGreaterThan(0)
        const over = at(played, p).filter(({ opacity }) => opacity > 0.5)
        const hidden = gradients.filter((text) => over.some((one) => overlap(boxOf(one), text) > 0))
        expect({ written, p, hidden }).toEqual({ written, p, hidden: [] })
      }
    }
  })

  it('lies on no number and no name of a phone’s drawing', () => {
    const { edges } = playedAlone('next.w1').tape.topology
    for (const edge of edges) {
      const { id } = edge
      const played = playedAlone(name.next(edge), articleExample, ROOMS[2])
      const [product] = at(played, 0.3, uprightWords)
      const hidden = (['nodes', 'edges', 'biases'] as const)
        .flatMap((of) => textsUnder(played, 0.3, of))
        .filter((text) => overlap(boxOf(product!), text) > 0)
      expect({ id, hidden }).toEqual({ id, hidden: [] })
    }
  })

  it('is gone when the new value comes, so that it is never read as one', () => {
    fc.assert(
      fc.property(
        anyStep(({ what }) => what.kind === 'weight'),
        anyProgress,
        (played, p) => {
          const arrives = timingOf(played.step).arrives
          expect(at(played, Math.max(p, arrives)).filter(({ id }) => id.startsWith('move.'))).toEqual([])
        },
      ),
    )
  })
})

it('how an error changes with an output leaves the target of an upright drawing to be read, and comes to its slot', () => {
  for (const shape of [
    [2, 2, 2],
    [2, 2, 1],
  ]) {
    const played = playedAlone('dE_dout.o1', problemOf(shape), ROOMS[2])
    const [target] = textsUnder(played, 0, 'errors').filter(({ id }) => id.endsWith('t1'))
    const covering: number[] = []
    for (let p = 0.52; p < 0.99; p += 0.01)
      for (const capsule of at(played, p, uprightWords))
        if (overlap(boxOf(capsule), target!) > 1 && capsule.y < target!.y + target!.height) covering.push(p)
    expect(covering).toEqual([])
    const [there] = at(played, 0.9, uprightWords)
    expect(there!.text).not.toBe('')
    expect(there!.y).toBeLessThan(played.layout.nodes.get('o1')!.y + played.layout.sizes.neuron.height)
  }
})

it('what rests by a plate, and a product on it, leave the numbers of the links to be read', () => {
  const covered: string[] = []
  for (const width of [868, 954, 980, 1400])
    for (const step of playedAlone('grad.w5').tape.steps) {
      const played = playedAlone(step.writes, articleExample, { width, height: width * 0.61 })
      const moment = { via: 0.42, weightGradient: 0.5 }[step.what.kind as string]
      if (moment === undefined) continue
      const { texts, travellers } = lyingOver(played, moment)
      const capsules = travellers.filter(({ text, className }) => text !== '' && !className.includes('docked'))
      expect(capsules.length).toBeGreaterThan(0)
      const discs = texts.map(({ x, y }) => ({ x: x - 9, y: y - 13.5, width: 18, height: 18 }))
      for (const capsule of capsules)
        if (discs.some((disc) => overlap(boxOf(capsule), disc) > 3))
          covered.push(`${capsule.text} at ${step.writes} in ${width}`)
    }
  expect(covered).toEqual([])
})

describe('a bead', () => {
  it('of δ is seen from where it starts, however short its way is: the number of its link comes behind it', () => {
    for (const room of ROOMS)
      for (const writes of ['via.o1.h1', 'via.o2.h2', 'grad.w5', 'grad.w8'] as const) {
        const played = playedAlone(writes, articleExample, room)
        const { travellers } = lyingOver(played, 0.12)
        const bead = travellers.find(({ quantity }) => quantity === (/\.o1|w5/.test(writes) ? 'delta.o1' : 'delta.o2'))
        expect(bead?.opacity, `${writes} in ${room.width}`).toBe(1)
        // At rest all factors have their numbers.
        expect(lyingOver(played, 0.99).texts).toHaveLength(writes.startsWith('via') ? 2 : 3)
      }
  })

  it('goes under the number of a link', () => {
    const passing: number[] = []
    for (const room of ROOMS)
      for (const writes of ['grad.w5', 'via.o1.h1', 'grad.w1'] as const) {
        const played = playedAlone(writes, articleExample, room)
        for (let p = 0.01; p < 1; p += 0.02) {
          const { texts, travellers } = lyingOver(played, p)
          // Half of its height above its baseline.
          const discs = texts.map(({ x, y }) => ({ x: x - 4, y: y - 9, width: 8, height: 8 }))
          const beads = travellers.filter(({ text, width }) => text === '' && width <= 12)
          const on = beads.filter((bead) => discs.some((disc) => overlap(boxOf(bead), disc) > 6))
          passing.push(...on.map(({ opacity }) => opacity))
        }
      }
    expect(passing.filter((opacity) => opacity > 0)).toEqual([])
  })

  it('goes under the 1 that a bias is multiplied by', () => {
    const covered: string[] = []
    for (const { writes } of playedAlone('grad.w5').tape.steps) {
      const played = playedAlone(writes, articleExample, ROOMS[2])
      const ones = [...played.layout.biases.values()].map(({ node: { x, y } }) => ({
        x: x - 5,
        y: y - 5,
        width: 10,
        height: 10,
      }))
      for (let p = 0.01; p < 1; p += 0.01)
        for (const bead of at(played, p, uprightWords))
          if (bead.text === '' && bead.opacity > 0.1 && !bead.id.startsWith('bead.'))
            if (ones.some((one) => overlap(boxOf(bead), one) > 2)) covered.push(`at ${writes}, ${p.toFixed(2)}`)
    }
    expect(covered).toEqual([])
  })

  it('that brings a bias passes over no row of the other terms', () => {
    fc.assert(
      fc.property(
        anyStep(({ what }) => what.kind === 'net'),
        anyProgress,
        (played, p) => {
          const { what } = played.step
          if (what.kind !== 'net') return
          const rows = netRows(played.layout, what.node, edgesInto(played.tape.topology, what.node).length + 1)
          const beads = at(played, p).filter(({ id }) => id.startsWith('bead.'))
          for (const { x, y } of beads)
            for (const row of rows.slice(0, -1))
              expect(overlap({ x, y, width: 0, height: 0 }, boxOf(row))).toBeLessThanOrEqual(0)
        },
      ),
    )
  })

  it('that brings a bias hides no number, of the neuron that it comes into or of any other', () => {
    fc.assert(
      fc.property(
        anyStep(({ what }) => what.kind === 'net'),
        anyProgress,
        (played, p) => {
          const beads = at(played, p).filter(({ id }) => id.startsWith('bead.'))
          const hidden = beads.flatMap((bead) =>
            textsUnder(played, p, 'nodes').filter((number) => overlap(boxOf(bead), number) > 0),
          )
          expect(hidden).toEqual([])
        },
      ),
    )
  })

  it('passes behind no neuron and no error but where it comes from and goes to', () => {
    fc.assert(
      fc.property(
        anyStep(({ what }) => what.kind === 'net' || what.kind === 'total'),
        anyProgress,
        (played, p) => {
          const { what } = played.step
          const { layout } = played
          const beads = at(played, p).filter(({ text, className }) => text === '' && !className.includes('slip'))
          const boxes = [...layout.nodes, ...layout.errors].filter(([id], i) =>
            what.kind === 'net' ? id !== what.node.id : i < layout.nodes.size,
          )
          for (const bead of beads)
            for (const [, box] of boxes) expect(overlap({ ...bead, width: 0, height: 0 }, box)).toBeLessThanOrEqual(0)
        },
      ),
    )
  })
})

function durationOf({ what }: Step): number {
  return what.kind === 'dE_dout' && what.node.kind !== 'output' ? 2400 : (DURATIONS[what.kind] ?? 900)
}

function isProduct({ text }: Pick<Traveller, 'text'>): boolean {
  return text.includes(' × ')
}

function isWhole(text: Box, { x, y, width, height }: Box): boolean {
  return text.x >= x && text.x + text.width <= x + width && text.y >= y && text.y + text.height <= y + height
}

function isThrough({ what }: Step): boolean {
  return what.kind === 'net' || what.kind === 'via'
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

function without(some: readonly Traveller[], others: readonly Traveller[]): readonly Traveller[] {
  return some.filter(({ id }) => !others.some((other) => other.id === id))
}

function isDocked({ className }: Traveller): boolean {
  return className.split(' ').includes('docked')
}

function isSamePlace(one: Traveller, other: Traveller): boolean {
  return overlap(boxOf(one), boxOf(other)) > Math.min(one.height, other.height) / 2
}
