import { expect, it } from 'vitest'
import { BIAS_RULES, name, recordIteration } from '../../src/engine'
import { layoutOf } from '../../src/graph/layouts/layout'
import { docksOf } from '../../src/graph/moves/docks'
import { sceneAt } from '../../src/graph/scene'
import { sightAt } from '../support/sight'
import { arrivedAt } from '../support/position'
import { plainWords, problemOf, ROOMS } from './support'

const EVERY = [
  [2, 2, 2],
  [3, 2, 2],
  [2, 2, 2, 2],
  [2, 3, 3, 1],
].flatMap((shape) =>
  ROOMS.flatMap((room) =>
    BIAS_RULES.map((biasRule) => ({
      shape,
      room,
      biasRule,
      title: `${shape.join('-')}, ${biasRule}, in ${room.width} × ${room.height}`,
    })),
  ),
)

it.each(EVERY)('what comes back to a neuron waits where it covers no other card: $title', (one) => {
  const tape = recordIteration(problemOf(one.shape, one.biasRule))
  const layout = layoutOf(tape.topology, one.room)
  const hidden = tape.topology.layers.slice(1, -1).flat()
  const covered = hidden.flatMap((node) => {
    // So long they wait: until the slope comes to the sum.
    const step = tape.places.get(name.slope(node))!
    const { cards } = sceneAt(sightAt(tape.problem, step), arrivedAt(step), { layout, words: plainWords })
    return docksOf(layout, node, tape.topology).flatMap(({ x, y, width, height }) =>
      cards
        .filter(({ id }) => id !== node.id)
        .filter(({ x: left, y: top, rects }) =>
          rects.some(
            (rect) =>
              rect.id === 'body' &&
              Math.abs(left + rect.x + rect.width / 2 - x) < (rect.width + width) / 2 &&
              Math.abs(top + rect.y + rect.height / 2 - y) < (rect.height + height) / 2,
          ),
        )
        .map(({ id }) => `${node.id} waits on ${id}`),
    )
  })
  expect(hidden.length).toBeGreaterThan(0)
  expect(covered).toEqual([])
})
