import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { BIAS_RULES } from '../../src/engine'
import { layoutOf } from '../../src/graph/layouts/layout'
import type { Box } from '../../src/graph/marks'
import type { Layout, Room } from '../../src/graph/places'
import { ascending, boxesIn, isInside, overlap, overlapsIn, SHAPES, type Named } from './boxes'
import { layoutFor, ROOMS } from './support'

/** Windows of pages that scroll: half a laptop's screen, and a tablet. */
const WINDOWS: readonly Room[] = [
  { width: 850, height: 700, isWindow: true },
  { width: 768, height: 1024, isWindow: true },
]

const EVERY = SHAPES.flatMap((shape) =>
  [...ROOMS, ...WINDOWS].flatMap((room) =>
    BIAS_RULES.map((biasRule) => ({
      shape,
      room,
      biasRule,
      title: `${shape.join('-')}, ${biasRule}, in ${sizeOf(room)}`,
    })),
  ),
)
const ARTICLE = EVERY.filter(({ shape }) => shape.join('-') === '2-2-2')

function boxesOf({ shape, room, biasRule }: (typeof EVERY)[number]): {
  readonly layout: Layout
  readonly boxes: readonly Named[]
  readonly names: readonly Named[]
} {
  return boxesIn((topology) => layoutOf(topology, room), shape, biasRule)
}

describe.each(EVERY)('the layout of $title', (one) => {
  const { layout, boxes, names } = boxesOf(one)

  it('keeps everything inside the drawing', () => {
    expect(boxes.filter((box) => !isInside(box, layout)).map(({ id }) => id)).toEqual([])
    for (const { x, y } of layout.headings) expect(isInside({ x, y, width: 0, height: 0 }, layout)).toBe(true)
  })

  it('puts no plate on a node', () => {
    const nodes = boxes.filter(({ kind }) => kind === 'node')
    const plates = boxes.filter(({ kind }) => kind === 'plate')
    expect(overlapsIn(plates, nodes)).toEqual([])
  })

  it('puts no plate on the name of a neuron that stands above it', () => {
    const plates = boxes.filter(({ kind }) => kind === 'plate')
    expect(overlapsIn(plates, names)).toEqual([])
  })

  it('puts no node on another', () => {
    const nodes = boxes.filter(({ kind }) => kind === 'node')
    expect(overlapsIn(nodes, nodes)).toEqual([])
  })
})

describe.each(ARTICLE)('the layout of $title', (one) => {
  const { layout, boxes } = boxesOf(one)

  it('puts no plate on another, not even with its second line', () => {
    const plates = boxes.filter(({ kind }) => kind === 'plate')
    expect(overlapsIn(plates, plates)).toEqual([])
  })

  it('can be hit by a finger: what is smaller than 24 pixels has a circle of 24 around it to itself', () => {
    const pixels = one.room.width / layout.width
    const small = boxes.filter(({ width, height }) => Math.min(width, height) * pixels < 24)
    const reach = small.map((box) => ({ ...box, ...circleAround(box, 24 / pixels) }))
    expect(overlapsIn(reach, boxes)).toEqual([])
  })
})

describe('a layout', () => {
  it('stands upright where the room is taller than it is wide', () => {
    expect(ROOMS.map((room) => layoutFor([2, 2, 2], room).orientation)).toEqual(['wide', 'wide', 'upright'])
  })

  it('runs from the inputs to the errors', () => {
    const wide = layoutFor([2, 3, 3, 1], ROOMS[0]!)
    expect(ascending((['i1', 'h1_1', 'h2_1', 'o1'] as const).map((id) => wide.nodes.get(id)!.x))).toBe(true)
    expect(wide.errors.get('o1')!.x).toBeGreaterThan(wide.nodes.get('o1')!.x)
    const upright = layoutFor([2, 3, 3, 1], ROOMS[2]!)
    expect(ascending((['i1', 'h1_1', 'h2_1', 'o1'] as const).map((id) => upright.nodes.get(id)!.y))).toBe(true)
    expect(upright.errors.get('o1')!.y).toBeGreaterThan(upright.nodes.get('o1')!.y)
  })
})

/** The least number and the least label, in CSS pixels, and the share of the height, of the article's network. */
const LEGIBLE = [
  // What is left beside the panels of 1280 × 720, 1366 × 768, 1440 × 900 and 1920 × 1080.
  { room: { width: 868, height: 549 }, number: 15, label: 11 },
  { room: { width: 954, height: 597 }, number: 15, label: 11 },
  { room: { width: 1028, height: 729 }, number: 15, label: 11 },
  { room: { width: 1430, height: 877 }, number: 20, label: 14 },
]
const SMALLEST_TYPE = 11.5

describe.each(LEGIBLE)('the article’s network in a room of $room.width × $room.height', ({ room, number, label }) => {
  it.each(BIAS_RULES)('fills its height with type that can be read from afar (%s)', (biasRule) => {
    const layout = layoutFor([2, 2, 2], room, biasRule)
    const pixels = room.width / layout.width
    expect(layout.sizes.number * pixels).toBeGreaterThanOrEqual(biasRule === 'neuron' ? number - 1 : number)
    expect(SMALLEST_TYPE * pixels).toBeGreaterThanOrEqual(label - 1)
    const boxes = [...layout.nodes.values()]
    const top = Math.min(...layout.headings.map(({ y }) => y - SMALLEST_TYPE))
    const bottom = Math.max(...boxes.map(({ y, height }) => y + height))
    const below = biasRule === 'neuron' ? 67 : 0
    expect((bottom + below - top) / layout.height).toBeGreaterThanOrEqual(0.88)
  })
})

describe('in any room, wide enough to lay a network out sideways', () => {
  const wide = fc.record({ width: fc.integer({ min: 600, max: 2400 }), height: fc.integer({ min: 300, max: 600 }) })

  it('a bias stands between the neurons that it feeds, and E between its errors', () => {
    fc.assert(
      fc.property(wide, (room) => {
        const { nodes, biases, errors, total } = layoutFor([2, 2, 2], room)
        const [h1, h2] = [nodes.get('h1')!, nodes.get('h2')!]
        const [first, second] = [errors.get('o1')!, errors.get('o2')!]
        const { plate } = biases.get('b1')!
        expect(plate.y).toBeCloseTo((h1.y + h1.height + h2.y) / 2, 6)
        expect(total.y).toBeGreaterThan(first.y + first.height)
        expect(total.y + total.height).toBeLessThan(second.y)
      }),
    )
  })

  it('no way of a bias leads behind a neuron', () => {
    fc.assert(
      fc.property(wide, fc.constantFrom(...SHAPES), (room, shape) => {
        const { nodes, biases } = layoutFor(shape, room)
        const inner = [...nodes.values()].map(({ x, y, width, height }) => ({
          x: x + 0.5,
          y: y + 0.5,
          width: width - 1,
          height: height - 1,
        }))
        for (const { ways } of biases.values())
          for (const way of ways)
            for (const [i, to] of way.slice(1).entries()) {
              const from = way[i]!
              const line = {
                x: Math.min(from.x, to.x),
                y: Math.min(from.y, to.y),
                width: Math.abs(to.x - from.x),
                height: Math.abs(to.y - from.y),
              }
              expect(inner.filter((box) => overlap(box, line))).toEqual([])
            }
      }),
    )
  })
})

function circleAround({ x, y, width, height }: Box, size: number): Box {
  return { x: x + (width - size) / 2, y: y + (height - size) / 2, width: size, height: size }
}

function sizeOf({ width, height }: Room): string {
  return `${width}×${height}`
}
