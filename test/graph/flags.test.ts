import { describe, expect, it } from 'vitest'
import { articleExample } from '../../src/engine'
import { readableLayout } from '../../src/graph/closeUp/closeUp'
import { layoutOf } from '../../src/graph/layouts/layout'
import { overlayOf } from '../../src/graph/overlay'
import { readingOf } from '../../src/graph/reading'
import { moveOf } from '../../src/graph/moves/moves'
import { tapeFor } from '../../src/session/tapes'
import '../../src/session/wrongPrograms'
import { arrivedAt, positionIn } from '../support/position'
import { sightAt } from '../support/sight'
import { plainWords, problemOf, ROOMS } from './support'

describe('a flagged weight', () => {
  it.each(ROOMS)('has strokes across its edge and a sign at its plate, in a room of $width', (room) => {
    const tape = tapeFor({ ...articleExample, program: 'sign' })
    const view = { layout: layoutOf(tape.topology, room), words: plainWords }
    const reading = readingOf(sightAt(tape.problem, 20), arrivedAt(20))
    const plain = overlayOf(reading, view)
    const flagged = overlayOf(reading, view, ['w5', 'w8'])
    const added = flagged.flows.filter(({ id }) => !plain.flows.some((one) => one.id === id))
    expect(added.map(({ id }) => id)).toEqual(['flag.w5', 'flag.w8'])
    for (const { d } of added) expect(d.match(/M/g)!.length).toBeGreaterThan(3)
    expect(flagged.texts.filter(({ parts }) => parts[0]!.text === '≠').map(({ quantity }) => quantity)).toEqual([
      'w5',
      'w8',
    ])
  })
})

it('a flagged weight whose plate is only a point, beside the neuron at work, has strokes and no sign over other things', () => {
  const problem = problemOf([2, 3, 3, 1])
  const { steps, topology } = tapeFor(problem)
  const room = { width: 868, height: 526 }
  const layout = readableLayout(layoutOf(topology, room), topology, room, steps, 1)
  const ids = topology.edges.map(({ id }) => id)
  const plated = ids.filter((id) => !layout.small!.has(id))
  const { flows, texts, paths } = overlayOf(
    readingOf(sightAt(problem, 1), arrivedAt(1)),
    { layout, words: plainWords },
    ids,
  )
  expect(plated.length).toBeGreaterThan(0)
  expect(plated.length).toBeLessThan(ids.length)
  expect(flows.filter(({ id }) => id.startsWith('flag.'))).toHaveLength(ids.length)
  expect(paths.filter(({ id }) => id.startsWith('flag.')).map(({ quantity }) => quantity)).toEqual(plated)
  expect(texts.filter(({ id }) => id.startsWith('flag.')).map(({ quantity }) => quantity)).toEqual(plated)
})

describe('a step by another rule', () => {
  it('has nothing on its way that would show the right one', () => {
    const tape = tapeFor({ ...articleExample, program: 'no-output-slope' })
    const place = tape.places.get('delta.o1')!
    const view = { layout: layoutOf(tape.topology, ROOMS[0]!), words: plainWords }
    const moves = (step: number): number => {
      const at = positionIn(tape, { from: step, step: step + 1, progress: 0.5 })
      return moveOf(tape.steps[step]!, readingOf(sightAt(tape.problem, step + 1), at), view).length
    }
    expect(moves(place)).toBe(0)
    expect(moves(tape.places.get('net.o1')!)).toBeGreaterThan(0)
  })
})
