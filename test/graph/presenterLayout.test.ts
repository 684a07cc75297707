import { describe, expect, it } from 'vitest'
import { articleExample, BIAS_RULES, recordIteration } from '../../src/engine'
import { along } from '../../src/graph/geometry'
import { presenterForms } from '../../src/graph/layouts/presenterForms'
import { wideLayout } from '../../src/graph/layouts/wideLayout'
import { ascending, boxesIn, isInside, overlapsIn, SHAPES } from './boxes'

/** What presenter mode leaves the drawing in windows of 1280 × 720, 1366 × 768, 1920 × 1080 and 1024 × 768. */
const PRESENTED = [
  { width: 1280, height: 516 },
  { width: 1366, height: 550 },
  { width: 1920, height: 774 },
  { width: 1024, height: 604 },
]

describe.each(PRESENTED)('in presenter mode, in a room of $width × $height', (room) => {
  it.each(BIAS_RULES)('nothing of the article’s network lies on anything else (%s)', (biasRule) => {
    const forms = presenterForms({ biasRule })
    const { layout, boxes } = boxesIn((topology) => wideLayout(topology, room, forms), [2, 2, 2], biasRule)
    expect(overlapsIn(boxes, boxes)).toEqual([])
    expect(boxes.filter((box) => !isInside(box, layout)).map(({ id }) => id)).toEqual([])
  })

  it.each(SHAPES)('a network of %i-%i… has no node on a node, and no plate on one', (...shape) => {
    const forms = presenterForms({ biasRule: 'fixed' })
    const { boxes } = boxesIn((topology) => wideLayout(topology, room, forms), shape, 'fixed')
    const nodes = boxes.filter(({ kind }) => kind === 'node')
    expect(
      overlapsIn(
        boxes.filter(({ kind }) => kind !== 'one'),
        nodes,
      ),
    ).toEqual([])
  })

  it('numbers grow with the window: 24 px where it is 1280 wide', () => {
    const { topology } = recordIteration(articleExample)
    const layout = wideLayout(topology, room, presenterForms(articleExample))
    expect((layout.sizes.number * room.width) / layout.width).toBeGreaterThanOrEqual((24 * room.width) / 1280 - 0.01)
  })

  it('weights stand in the order of their numbers, from top to bottom', () => {
    const { topology } = recordIteration(articleExample)
    const { edges } = wideLayout(topology, room, presenterForms(articleExample))
    for (const fan of [['w1', 'w2', 'w3', 'w4'] as const, ['w5', 'w6', 'w7', 'w8'] as const])
      expect(ascending(fan.map((id) => along(edges.get(id)!, edges.get(id)!.plateAt).y))).toBe(true)
  })
})
