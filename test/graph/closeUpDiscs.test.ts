import { expect, it } from 'vitest'
import { recordIteration } from '../../src/engine'
import { discUnder } from '../../src/graph/chainDiscs'
import { readableLayout } from '../../src/graph/closeUp/closeUp'
import { layoutOf } from '../../src/graph/layouts/layout'
import { overlayOf } from '../../src/graph/overlay'
import { readingOf } from '../../src/graph/reading'
import { sceneAt } from '../../src/graph/scene'
import { boxOf, textOf } from '../../src/graph/textBoxes'
import { arrivedAt } from '../support/position'
import { sightAt } from '../support/sight'
import { problemOf, shortWords } from './support'

const ROOMS = [
  { width: 868, height: 526 },
  { width: 788, height: 1180 },
  { width: 374, height: 844 },
]

it.each([{ shape: [3, 4, 2] }, { shape: [4, 6, 3] }, { shape: [2, 4, 1] }, { shape: [2, 3, 3, 1] }])(
  'close up no number of a link lies on a name or a number of $shape',
  ({ shape }) => {
    const problem = problemOf(shape)
    const { topology, steps, places } = recordIteration(problem)
    const covered = ROOMS.flatMap((room) =>
      topology.edges.flatMap((edge) => {
        const step = places.get(`grad.${edge.id}`)! + 1
        const layout = readableLayout(layoutOf(topology, room), topology, room, steps, step)
        const view = { layout, words: shortWords, lit: null }
        const sight = sightAt(problem, step)
        const discs = overlayOf(readingOf(sight, arrivedAt(step)), view)
          .texts.filter(({ className }) => className === 'disc')
          .map((disc) => discUnder(disc, layout.orientation))
        expect(discs.length).toBeGreaterThan(2)
        return sceneAt(sight, arrivedAt(step), view).cards.flatMap((card) =>
          card.texts
            .filter((text) => text.className.includes('name') || text.value !== undefined)
            .filter((text) => discs.some((disc) => depth(boxOf(text, card, view), disc) > 2))
            .map((text) => `at ${edge.id} in ${room.width} on ${textOf(text)} of ${card.id}`),
        )
      }),
    )
    expect(covered).toEqual([])
  },
)

interface Box {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

/** By how much two boxes lie on each other, the shorter way. */
function depth(one: Box, other: Box): number {
  return Math.min(
    Math.min(one.x + one.width, other.x + other.width) - Math.max(one.x, other.x),
    Math.min(one.y + one.height, other.y + other.height) - Math.max(one.y, other.y),
  )
}
