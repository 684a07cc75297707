import { describe, expect, it } from 'vitest'
import { recordIteration, type Phase, type Problem } from '../../src/engine'
import { layoutOf } from '../../src/graph/layouts/layout'
import type { Traveller } from '../../src/graph/marks'
import type { Room } from '../../src/graph/places'
import { readingOf } from '../../src/graph/reading'
import { travellersOf } from '../../src/graph/travellers'
import { positionIn } from '../support/position'
import { sightAt } from '../support/sight'
import { boxOf, overlap } from './playedSteps'
import { problemOf, shortWords } from './support'

/** A laptop's beside the panels, a tablet's and a phone's. */
const ROOMS: readonly Room[] = [
  { width: 868, height: 526 },
  { width: 790, height: 900 },
  { width: 374, height: 700 },
]
const MOMENTS = Array.from({ length: 80 }, (_, i) => (i + 0.5) / 80)
/** The air between a text and the upper or lower rim of its capsule, in units of the drawing. */
const AIR = 4

describe.each<[Phase, string]>([
  ['backward-output', 'the gradients of the output layer'],
  ['backward-hidden', 'the gradients of the hidden layer'],
  ['update', 'all updates'],
])('in one move, %s,', (phase, what) => {
  it.each<[string, Problem]>([
    ['the article’s shape', problemOf([2, 2, 2])],
    ['XOR’s, with a bias for each neuron', problemOf([2, 2, 1], 'neuron')],
  ])(`${what} lie on no text of each other, in a network of %s`, (_, problem) => {
    for (const room of ROOMS)
      for (const progress of MOMENTS) {
        const numbers = during(phase, progress, problem, room).filter(isRead)
        const on = numbers.flatMap((one, i) =>
          numbers
            .slice(i + 1)
            .filter((other) => parameterOf(one) !== parameterOf(other) && overlap(boxOf(one), boxOf(other)) > AIR)
            .map((other) => `${one.id} on ${other.id}`),
        )
        expect({ room, progress, on }).toEqual({ room, progress, on: [] })
      }
  })
})

function during(phase: Phase, progress: number, problem: Problem, room: Room): readonly Traveller[] {
  const tape = recordIteration(problem)
  const from = tape.steps.findIndex((step) => step.phase === phase)
  const step = from + tape.steps.filter((other) => other.phase === phase).length
  const layout = layoutOf(tape.topology, room)
  const reading = readingOf(sightAt(problem, step), positionIn(tape, { from, step, progress }))
  return travellersOf(reading, { layout, words: shortWords })
}

/** A factor or a product of a weight, that somebody could read. */
function isRead({ id, text, opacity }: Traveller): boolean {
  return text !== '' && opacity > 0.5 && /^(sent|delta|product|move)\.(grad\.)?w/.test(id)
}

function parameterOf({ id }: Traveller): string {
  return id.split('.').at(-1)!
}
