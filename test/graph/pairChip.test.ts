import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { articleExample, recordIteration, type QuantityId, type Tape } from '../../src/engine'
import { layoutOf } from '../../src/graph/layouts/layout'
import type { Box } from '../../src/graph/marks'
import { overlayOf } from '../../src/graph/overlay'
import { pairChip, type Pair } from '../../src/graph/pairChip'
import type { Room } from '../../src/graph/places'
import { readingOf } from '../../src/graph/reading'
import { sceneAt } from '../../src/graph/scene'
import { bodyOf, boxOf, textOf } from '../../src/graph/textBoxes'
import { arrivedAt } from '../support/position'
import { anyProblem, typed } from '../support/problems'
import { sightAt } from '../support/sight'
import { overlap } from './playedSteps'
import { ROOMS, shortWords } from './support'

const answered = (of: QuantityId, number = '0.440'): Pair => ({
  id: 'answer',
  of,
  className: '',
  first: { label: 'You', number },
  second: { label: 'Correct', number: '0.082167' },
})

function chipIn(tape: Tape, pair: Pair, room: Room) {
  const step = tape.places.get(pair.of)! + 1
  const view = { layout: layoutOf(tape.topology, room), words: shortWords }
  const sight = sightAt(tape.problem, step)
  const scene = sceneAt(sight, arrivedAt(step), view)
  const reading = readingOf(sight, arrivedAt(step))
  const { texts } = overlayOf(reading, view)
  const numbers = [
    ...scene.cards.map(bodyOf),
    ...scene.cards.flatMap((card) =>
      card.texts.filter((one) => textOf(one) !== '').map((one) => boxOf(one, card, view)),
    ),
    ...texts.map((one) => boxOf(one, { x: 0, y: 0 }, view)),
  ]
  const plates = scene.cards
    .filter(({ className }) => className.includes('plate'))
    .map((card) => ({ id: card.id, body: bodyOf(card) }))
  return { chip: pairChip(pair, scene, reading, view, texts), numbers, plates }
}

/** How far apart two boxes are. */
function gap(one: Box, other: Box): number {
  return Math.hypot(
    Math.max(0, other.x - one.x - one.width, one.x - other.x - other.width),
    Math.max(0, other.y - one.y - one.height, one.y - other.y - other.height),
  )
}

/** The box of its outline: it begins at its left end, 6 from the corner. */
function boxIn(d: string): Box {
  const [x = 0, y = 0, across = 0] = [...d.matchAll(/-?[\d.]+/g)].slice(0, 3).map(Number)
  const down = Number(/v([\d.]+)/.exec(d)![1])
  return { x: x - 6, y, width: across + 12, height: down + 12 }
}

describe('an answer in the drawing', () => {
  it.each(ROOMS)('stands as a pair beside each number of the article, in a room of $width', (room) => {
    const tape = recordIteration(articleExample)
    const ids = tape.steps.map(({ writes }) => writes)
    const chips = ids.map((of) => chipIn(tape, answered(of), room).chip)
    expect(chips.map(({ texts }) => texts.map(textOf))).toEqual(ids.map(() => ['You', '0.440', 'Correct', '0.082167']))
  })

  it('lies over no number, no name and no card of any network', () => {
    fc.assert(
      fc.property(anyProblem(undefined, undefined, typed), fc.nat(), fc.constantFrom(...ROOMS), (problem, at, room) => {
        const tape = recordIteration(problem)
        const { writes } = tape.steps[at % tape.steps.length]!
        const { chip, numbers } = chipIn(tape, answered(writes), room)
        for (const { d } of chip.paths)
          expect(numbers.map((one) => overlap(one, boxIn(d))).filter((by) => by > 0)).toEqual([])
      }),
      { numRuns: 60 },
    )
  })

  it('stands nearer to its own plate than to any other, on a phone', () => {
    const { chip, plates } = chipIn(recordIteration(articleExample), answered('grad.w5', '0.1385'), ROOMS[2]!)
    const box = boxIn(chip.paths[0]!.d)
    const [nearest] = [...plates].sort((one, other) => gap(one.body, box) - gap(other.body, box))
    expect(nearest!.id).toBe('w5')
  })

  it('keeps a long answer in its chip', () => {
    const tape = recordIteration(articleExample)
    const { chip } = chipIn(tape, answered('grad.w5', '0.08216704056423077'), ROOMS[0]!)
    const { x, width } = boxIn(chip.paths[0]!.d)
    const [, yours] = chip.texts
    expect(yours!.x + yours!.width!).toBeLessThanOrEqual(x + width)
  })
})
