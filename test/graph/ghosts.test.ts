import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { articleExample, recordIteration, type Problem, type QuantityId } from '../../src/engine'
import { numberWidth, USUAL_WIDTHS } from '../../src/graph/cards/textWidth'
import { ghostsOf } from '../../src/graph/ghosts'
import { layoutOf } from '../../src/graph/layouts/layout'
import type { Box, Point, Scene, TextMark } from '../../src/graph/marks'
import type { Layout, Room } from '../../src/graph/places'
import { overlayOf } from '../../src/graph/overlay'
import { readingOf } from '../../src/graph/reading'
import { sceneAt } from '../../src/graph/scene'
import type { GraphWords } from '../../src/graph/words'
import { parametersOf, withParameters } from '../../src/session/parameters'
import { anyProblem, typed } from '../support/problems'
import { arrivedAt } from '../support/position'
import { sightAt } from '../support/sight'
import { overlap } from './playedSteps'
import { ROOMS, shortWords } from './support'

interface Compared {
  readonly before: Problem
  readonly now: Problem
  readonly step: number
  readonly room?: Room
}

interface Seen {
  readonly ghosts: readonly TextMark[]
  readonly scene: Scene
  readonly layout: Layout
  /** The upper edges of the lanes that are lit. */
  readonly edges: readonly Box[]
}

/** Names as short as they are on the page. */
const words: GraphWords = {
  ...shortWords,
  symbol: () => [
    { text: 'E', italic: true },
    { text: 'o1', sub: true },
  ],
}

/** What is seen of a network whose numbers were others before. */
function seenOf({ before, now, step, room = ROOMS[0]! }: Compared): Seen {
  const tape = recordIteration(now)
  const layout = layoutOf(tape.topology, room)
  const view = { layout, words }
  const position = arrivedAt(step)
  const sight = sightAt(now, step)
  const scene = sceneAt(sight, position, view)
  const overlay = overlayOf(readingOf(sight, position), view)
  const edges = overlay.paths.flatMap(({ id, d }) => {
    const [, x, y, width] = id.startsWith('ring.') ? /^M([\d.]+),([\d.]+)h([\d.]+)/.exec(d)! : []
    return x === undefined ? [] : [{ x: Number(x), y: Number(y) - 0.75, width: Number(width), height: 1.5 }]
  })
  return {
    scene,
    layout,
    edges,
    ghosts: ghostsOf(scene, sceneAt(sightAt(before, step), position, view), tape, view, overlay),
  }
}

const after = (written: QuantityId): number => recordIteration(articleExample).places.get(written)! + 1
const withoutW5 = { before: articleExample, now: withParameters(articleExample, { w5: 0 }) }
const said = ({ parts }: TextMark): string => parts.map(({ text }) => text).join('')

describe('what a number was before an edit', () => {
  it('stands small by the number: of the weight, of what it has changed on the way to E, and of E', () => {
    const { ghosts } = seenOf({ ...withoutW5, step: after('error') })
    // As the article prints them: 0.40, net 1.105905967, out 0.75136507, 0.274811083, and 0.298371109.
    expect(new Map(ghosts.map((ghost) => [ghost.id, said(ghost)]))).toEqual(
      new Map([
        ['ghost.w5.value.w5', '0.400000'],
        ['ghost.o1.value.net.o1', '1.105906'],
        ['ghost.o1.value.out.o1', '0.751365'],
        ['ghost.t1.value.out.o1', '0.751365'],
        ['ghost.t1.value.error.o1', '0.274811'],
        ['ghost.E.value.error', '0.298371'],
      ]),
    )
  })

  it('is at least seen of outputs and of E where there is little room', () => {
    const ids = seenOf({ ...withoutW5, step: after('error'), room: ROOMS[2]! }).ghosts.map(({ id }) => id)
    expect(ids).toEqual(expect.arrayContaining(['ghost.o1.value.out.o1', 'ghost.E.value.error']))
  })

  it('of E lies on none of the lines that come into its box from above', () => {
    for (const room of ROOMS) {
      const { ghosts, scene } = seenOf({ ...withoutW5, step: after('error'), room })
      const box = scene.cards.find(({ id }) => id === 'E')!
      expect(ghosts.find(({ id }) => id === 'ghost.E.value.error')!.y).toBeGreaterThan(box.y)
    }
  })

  it('is not seen of what has not been computed yet, nor of what is the same', () => {
    expect(seenOf({ ...withoutW5, step: after('out.h2') }).ghosts.map(said)).toEqual(['0.400000'])
    expect(seenOf({ before: articleExample, now: articleExample, step: after('error') }).ghosts).toEqual([])
  })

  it('stands over a lane that is lit, not on its edge', () => {
    for (const room of ROOMS) {
      const { ghosts, edges } = seenOf({ ...withoutW5, step: after('delta.o1'), room })
      expect(edges).toHaveLength(1)
      const struck = ghosts.filter((ghost) => overlap(boxOf(ghost, { x: 0, y: 0 }, 11.5), edges[0]!) > 0)
      expect(struck.map(said)).toEqual([])
    }
  })

  it('outside of its card leaves room for the ring of the focus', () => {
    const { ghosts, scene } = seenOf({ ...withoutW5, step: after('error'), room: ROOMS[2]! })
    const ghost = ghosts.find(({ id }) => id === 'ghost.w5.value.w5')!
    expect(ghost.className).toContain('outside')
    const card = scene.cards.find(({ id }) => id === 'w5')!
    const body = card.rects.find(({ id }) => id === 'body')!
    // It is drawn 4 away from the card, and 2.5 wide.
    const ring = {
      x: card.x + body.x - 5.25,
      y: card.y + body.y - 5.25,
      width: body.width + 10.5,
      height: body.height + 10.5,
    }
    expect(overlap(boxOf(ghost, { x: 0, y: 0 }, 11.5), ring)).toBeLessThan(0)
  })

  it('lies on no number and on no lit edge, which would strike it, in no other card, and inside the drawing', () => {
    const anyEdit = fc
      .record({
        before: anyProblem(undefined, undefined, typed),
        which: fc.nat(),
        value: fc.integer({ min: 1, max: 9 }),
        share: fc.double({ min: 0, max: 1, noNaN: true }),
        room: fc.constantFrom(...ROOMS),
      })
      .map(({ before, which, value, share, room }): Compared => {
        const ids = parametersOf(before)
        const now = withParameters(before, { [ids[which % ids.length]!]: value / 10 })
        return { before, now, room, step: Math.round(share * recordIteration(now).steps.length) }
      })
    fc.assert(
      fc.property(anyEdit, (edit) => {
        const { ghosts, scene, layout, edges } = seenOf(edit)
        const boxes = ghosts.map((ghost) => boxOf(ghost, { x: 0, y: 0 }, 11.5))
        const numbers = scene.cards.flatMap((card) =>
          card.texts
            .filter(({ value }) => value !== undefined)
            .map((text) =>
              boxOf(text, card, text.className.includes('total') ? layout.sizes.totalNumber : layout.sizes.number),
            ),
        )
        const all = [...boxes, ...numbers, ...edges]
        for (const [i, box] of boxes.entries()) {
          expect(all.filter((other, k) => k !== i && overlap(box, other) > 0)).toEqual([])
          expect(Math.min(box.x, box.y)).toBeGreaterThanOrEqual(0)
          expect(box.x + box.width).toBeLessThanOrEqual(layout.width)
          expect(box.y + box.height).toBeLessThanOrEqual(layout.height)
          const own = ghosts[i]!.id.split('.')[1]
          const bodies = scene.cards
            .filter(({ id }) => id !== own)
            .map(({ x, y, rects }) => {
              const body = rects.find(({ id }) => id === 'body')!
              return { ...body, x: x + body.x, y: y + body.y }
            })
          expect(bodies.filter((body) => overlap(box, body) > 0)).toEqual([])
        }
      }),
    )
  })
})

/** The box of a number as it is set. */
function boxOf(text: TextMark, corner: Point, size: number): Box {
  const width = text.width ?? numberWidth(said(text), USUAL_WIDTHS, /strong|total/.test(text.className)) * size
  const left = text.anchor === 'start' ? 0 : text.anchor === 'end' ? width : width / 2
  return { x: corner.x + text.x - left, y: corner.y + text.y - 0.74 * size, width, height: 0.74 * size }
}
