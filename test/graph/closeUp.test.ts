import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { BIAS_RULES, edgesFrom, edgesInto, recordIteration, type Problem, type QuantityId } from '../../src/engine'
import { nameWidth, numberWidth, USUAL_WIDTHS } from '../../src/graph/cards/textWidth'
import { readableLayout } from '../../src/graph/closeUp/closeUp'
import { leastScale } from '../../src/graph/closeUp/leastScale'
import { workPlaceAt } from '../../src/graph/closeUp/workPlace'
import { layoutOf } from '../../src/graph/layouts/layout'
import { presenterForms } from '../../src/graph/layouts/presenterForms'
import { wideLayout } from '../../src/graph/layouts/wideLayout'
import type { Box, Card, Scene, StopId, TextMark } from '../../src/graph/marks'
import type { Layout, Room } from '../../src/graph/places'
import { sceneAt } from '../../src/graph/scene'
import { walk, type WalkKey } from '../../src/graph/walk'
import { arrivedAt } from '../support/position'
import { sightAt } from '../support/sight'
import { plainWords, problemOf } from './support'

/** What is left beside the panels of 1280 × 720, 1366 × 768 and 1920 × 1080, on a tablet and on a phone. */
const LAPTOP = { width: 868, height: 526 }
const TABLET = { width: 788, height: 1180 }
const PHONE = { width: 374, height: 844 }
const ROOMS: readonly Room[] = [LAPTOP, { width: 954, height: 597 }, { width: 1430, height: 866 }, TABLET, PHONE]

interface Shown {
  readonly problem: Problem
  readonly step: number
  readonly room: Room
}

/** As large as a link may ask for, at any step, in rooms of every kind. */
const anyShown: fc.Arbitrary<Shown> = fc
  .record({
    shape: fc.array(fc.integer({ min: 1, max: 8 }), { minLength: 2, maxLength: 6 }),
    biasRule: fc.constantFrom(...BIAS_RULES),
    room: fc.oneof(
      fc.constantFrom(...ROOMS),
      fc.record({ width: fc.integer({ min: 561, max: 1800 }), height: fc.integer({ min: 300, max: 590 }) }),
    ),
    share: fc.double({ min: 0, max: 1, noNaN: true }),
  })
  .map(({ shape, biasRule, room, share }) => {
    const problem = problemOf(shape, biasRule)
    return { problem, room, step: Math.round(share * recordIteration(problem).steps.length) }
  })

function layoutIn({ problem, step, room }: Shown): { readonly whole: Layout; readonly layout: Layout } {
  const { topology, steps } = recordIteration(problem)
  const whole = layoutOf(topology, room)
  return { whole, layout: readableLayout(whole, topology, room, steps, step) }
}

function sceneIn({ problem, step }: Shown, layout: Layout): Scene {
  return sceneAt(sightAt(problem, step), arrivedAt(step), { layout, words: plainWords })
}

function closeUpOf(shape: readonly number[], written: QuantityId, room: Room): Layout {
  const problem = problemOf(shape)
  return layoutIn({ problem, room, step: recordIteration(problem).places.get(written)! + 1 }).layout
}

function atEach(check: (shown: Shown, layout: Layout, scene: Scene) => void): void {
  fc.assert(
    fc.property(anyShown, (shown) => {
      const { layout } = layoutIn(shown)
      check(shown, layout, sceneIn(shown, layout))
    }),
    { numRuns: 60 },
  )
}

it('the largest network that a link may ask for fits beside the panels of a laptop, at each step', () => {
  const problem = problemOf([8, 8, 8])
  const room = { width: 868, height: 540 }
  const heights = recordIteration(problem).steps.map(
    (_, step) => layoutIn({ problem, room, step: step + 1 }).layout.height,
  )
  expect(Math.max(...heights)).toBeLessThanOrEqual(room.height / leastScale(room, 'wide'))
})

describe('in presenter mode', () => {
  const SHAPES = [
    [3, 4, 2],
    [4, 6, 3],
    [2, 3, 3, 1],
    [2, 3, 1],
    [3, 3, 3],
    [2, 2, 2, 2],
    [2, 2, 2],
  ]
  /** Above the strip and the bar of windows of 1280 × 720, 1366 × 768 and 1920 × 1080. */
  const SCREENS = [
    { width: 1280, height: 516 },
    { width: 1366, height: 550 },
    { width: 1920, height: 774 },
  ]

  it.each(SHAPES.map((shape) => [shape.join('-'), shape] as const))(
    'numbers of %s are read from the back row at each step, and nothing scrolls',
    (_, shape) => {
      const problem = problemOf(shape)
      const { topology, steps } = recordIteration(problem)
      for (const room of SCREENS) {
        const whole = wideLayout(topology, room, presenterForms(problem))
        for (let step = 0; step <= steps.length; step++) {
          const { width, height, sizes } = readableLayout(whole, topology, room, steps, step, true)
          const pixels = Math.min(room.width / width, room.height / height)
          expect(sizes.number * pixels).toBeGreaterThan(23.99)
        }
      }
    },
  )
})

describe('a network of any shape, in any room, at any step', () => {
  it('has numbers that are as large as they must be', () => {
    atEach(({ room }, layout) => {
      const pixels = layout.small ? leastScale(room, layout.orientation) : room.width / layout.width
      const least = layout.orientation === 'wide' ? 15 : 13
      expect(layout.sizes.number * pixels).toBeGreaterThanOrEqual(least)
    })
  })

  it('stands inside its drawing, and none of its parts lies on another', () => {
    atEach((_, layout, { cards }) => {
      if (!layout.small) return
      const boxes = cards.flatMap(bodiesOf)
      expect(boxes.filter((box) => !isInside(box, layout)).map(({ id }) => id)).toEqual([])
      expect(overlapsIn(boxes.filter(({ isPoint }) => !isPoint))).toEqual([])
    })
  })

  it('shows the neuron at work, and the weights over which numbers come to it, at full size', () => {
    atEach(({ problem, step }, layout) => {
      if (!layout.small) return
      const { topology, steps } = recordIteration(problem)
      const { node, isInto } = workPlaceAt(topology, steps, step)
      const box = layout.nodes.get(node.id)!
      expect(box.width).toBe(176)
      expect(box.height).toBeGreaterThanOrEqual(layout.orientation === 'wide' ? 178 : 94)
      const edges = isInto ? edgesInto(topology, node) : edgesFrom(topology, node)
      expect([node.id, ...edges.map(({ id }) => id)].filter((stop) => layout.small!.has(stop))).toEqual([])
    })
  })

  it('keeps every place that can be reached, in the same order, and what is said of it', () => {
    atEach((shown, _, { cards }) => {
      expect(cards.map(saidOf)).toEqual(sceneIn(shown, layoutIn(shown).whole).cards.map(saidOf))
    })
  })

  it('covers no sign: a number keeps off the name beside it', () => {
    atEach((_, layout, { cards }) => {
      for (const { id, texts } of cards.filter((card) => layout.small?.has(card.id)))
        for (const text of texts)
          for (const other of texts.slice(texts.indexOf(text) + 1))
            expect({ id, isOn: Math.abs(text.y - other.y) < 12 && overlapAcross(text, other, layout) }).toEqual({
              id,
              isOn: false,
            })
    })
  })
})

describe('a close-up', () => {
  it('is not made of a network that can be read whole', () => {
    const shown = { problem: problemOf([1, 1, 1, 1]), step: 3, room: { width: 1800, height: 700 } }
    const { whole, layout } = layoutIn(shown)
    expect(layout).toBe(whole)
  })

  it.each([LAPTOP, TABLET, PHONE])('stays as it is while one neuron is at work, in $width × $height', (room) => {
    const { nodes, edges } = closeUpOf([3, 4, 2], 'net.h2', room)
    const next = closeUpOf([3, 4, 2], 'out.h2', room)
    expect([next.nodes, next.edges]).toEqual([nodes, edges])
  })

  it.each([LAPTOP, PHONE])(
    'moves only the layer in which another neuron is at work now, in $width × $height',
    (room) => {
      const [before, after] = (['net.h1', 'net.h4'] as const).map(
        (written) => closeUpOf([4, 6, 3], written, room).nodes,
      )
      const others = [...before!].filter(([id]) => !id.startsWith('h'))
      expect(others.map(([id]) => [id, after!.get(id)])).toEqual(others)
    },
  )

  it.each(ROOMS)('can be walked through by keys, every place of it, in $width × $height', (room) => {
    const problem = problemOf([4, 6, 3])
    const shown = { problem, room, step: 40 }
    const { layout } = layoutIn(shown)
    const { topology } = recordIteration(problem)
    const { cards } = sceneIn(shown, layout)
    const along = layout.orientation === 'wide' ? 'y' : 'x'
    const placeOf = (stop: StopId): number => cards.find(({ id }) => id === stop)![along]
    const reached = new Set<StopId>(['i1'])
    for (const stop of reached)
      for (const key of ['ArrowRight', 'ArrowLeft', 'ArrowUp', 'ArrowDown'] satisfies WalkKey[]) {
        const next = walk(topology, stop, key, placeOf)
        if (next) reached.add(next)
      }
    expect(cards.map(({ id }) => id).filter((id) => !reached.has(id))).toEqual([])
  })
})

function saidOf({ id, label, current, edits }: Card): Partial<Card> {
  return { id, label, current, edits }
}

interface Body extends Box {
  readonly id: string
  /** Of a weight or a bias that is not at work: it lies on a line. */
  readonly isPoint: boolean
}

function bodiesOf({ id, x, y, rects, className }: Card): readonly Body[] {
  return rects
    .filter((rect) => rect.id === 'body' || rect.id === 'one')
    .map((rect) => ({
      id: rect.id === 'one' ? `1 of ${id}` : id,
      isPoint: className.includes('folded'),
      x: x + rect.x,
      y: y + rect.y,
      width: rect.width,
      height: rect.height,
    }))
}

function isInside({ x, y, width, height }: Box, layout: Layout): boolean {
  return x >= 0 && y >= 0 && x + width <= layout.width && y + height <= layout.height
}

function overlapsIn(boxes: readonly Body[]): readonly string[] {
  return boxes.flatMap((one, i) =>
    boxes
      .slice(i + 1)
      .filter((other) => overlap(one, other))
      .map((other) => `${one.id} on ${other.id}`),
  )
}

function overlap(one: Box, other: Box): boolean {
  const [across, down] = [
    Math.min(one.x + one.width, other.x + other.width) - Math.max(one.x, other.x),
    Math.min(one.y + one.height, other.y + other.height) - Math.max(one.y, other.y),
  ]
  return Math.min(across, down) > 0.01
}

function overlapAcross(one: TextMark, other: TextMark, layout: Layout): boolean {
  const [from, to] = [one, other].map((text) => {
    const width = text.width ?? widthOf(text) * layout.sizes.number
    return text.anchor === 'start' ? [text.x, text.x + width] : [text.x - width, text.x]
  }) as [[number, number], [number, number]]
  return Math.min(from[1], to[1]) - Math.max(from[0], to[0]) > 0.01
}

function widthOf({ id, parts }: TextMark): number {
  return id === 'name' ? nameWidth(parts, USUAL_WIDTHS) : numberWidth(parts[0]!.text, USUAL_WIDTHS)
}
