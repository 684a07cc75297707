import fc from 'fast-check'
import {
  articleExample,
  biasCount,
  recordIteration,
  weightCount,
  type Problem,
  type QuantityId,
  type Tape,
} from '../../src/engine'
import { layoutOf } from '../../src/graph/layouts/layout'
import type { Scene, TextMark } from '../../src/graph/marks'
import type { Layout, Room } from '../../src/graph/places'
import { arrivalAt } from '../../src/graph/reading'
import { laterScene, sceneAt } from '../../src/graph/scene'
import type { GraphWords } from '../../src/graph/words'
import type { Position } from '../../src/playback/position'
import type { Sight } from '../../src/session/sight'
import { anyProblem } from '../support/problems'
import { sightAt } from '../support/sight'

/** A laptop's, a desktop's and a phone's. */
export const ROOMS: readonly Room[] = [
  { width: 980, height: 600 },
  { width: 1440, height: 900 },
  { width: 374, height: 700 },
]

/** Words of the kind that the page hands in, with every digit of each number. */
export const plainWords: GraphWords = {
  longestAtFullSize: 9,
  number: (_, value) => String(value),
  signed: (value) => (value > 0 ? `+${value}` : String(value)),
  symbol: (id) => [
    { text: id[0]!, italic: true },
    { text: id.slice(1), sub: true },
  ],
  label: (stop) => `about ${stop}`,
  heading: (kind, index) => `${kind} ${index}`,
  target: 'target',
  fixed: 'fixed',
  learningRate: 'learning rate',
  totalError: 'total error',
}

export function layoutFor(shape: readonly number[], room: Room, biasRule: Problem['biasRule'] = 'fixed'): Layout {
  return layoutOf(recordIteration(problemOf(shape, biasRule)).topology, room)
}

/** A network of this shape with numbers of both signs. */
export function problemOf(shape: readonly number[], biasRule: Problem['biasRule'] = 'fixed'): Problem {
  return {
    ...articleExample,
    shape,
    biasRule,
    inputs: numbersOf(shape[0]!),
    targets: numbersOf(shape.at(-1)!),
    weights: numbersOf(weightCount(shape)),
    biases: numbersOf(biasCount(shape, biasRule)),
  }
}

function numbersOf(length: number): number[] {
  return Array.from({ length }, (_, i) => 0.3 - 0.2 * (i % 4))
}

/** A tape at any position, in any of the rooms. */
export interface Moment {
  readonly tape: Tape
  readonly position: Position
  readonly room: Room
}

export const anyMoment: fc.Arbitrary<Moment> = anyProblem().chain((problem) => {
  const tape = recordIteration(problem)
  return fc.record({
    tape: fc.constant(tape),
    position: anyPosition(tape.steps.length),
    room: fc.constantFrom(...ROOMS),
  })
})

function anyPosition(last: number): fc.Arbitrary<Position> {
  return fc
    .record({
      step: fc.integer({ min: 0, max: last }),
      together: fc.integer({ min: 0, max: 5 }),
      progress: fc.oneof(fc.constantFrom(0, 1), fc.double({ min: 0, max: 1, noNaN: true })),
    })
    .map(({ step, together, progress }) => ({ step, from: Math.max(0, step - together), progress }))
}

export function pictureOf(moment: Moment, words = plainWords): Scene {
  const view = { layout: layoutOf(moment.tape.topology, moment.room), words }
  return sceneAt(sightDuring(moment), moment.position, view)
}

/** The same picture, reached from one of the same move in which as much has arrived. */
export function pictureAfter(earlier: Scene, moment: Moment): Scene {
  const view = { layout: layoutOf(moment.tape.topology, moment.room), words: plainWords }
  return laterScene(earlier, sightDuring(moment), moment.position, view)
}

function sightDuring({ tape, position }: Moment): Sight {
  return sightAt(tape.problem, position.step, {
    kind: 'arriving',
    from: position.from,
    arrived: arrivalAt(position.progress),
  })
}

/** How a number is written, and how far that has come: from 0, on its way, to 1, there. */
export interface Writing {
  readonly problem?: Problem
  readonly progress?: number
  readonly room?: Room
  readonly words?: GraphWords
}

/** The picture of the article's example, or of another network, while the step plays that writes this number. */
export function pictureWriting(
  written: QuantityId,
  { problem = articleExample, progress = 1, room = ROOMS[0]!, words = plainWords }: Writing = {},
): Scene {
  const tape = recordIteration(problem)
  const from = tape.places.get(written)!
  return pictureOf({ tape, position: { from, step: from + 1, progress }, room }, words)
}

/** The picture before the first step. */
export function pictureAtStart({ problem = articleExample, room = ROOMS[0]!, words = plainWords }: Writing): Scene {
  return pictureOf({ tape: recordIteration(problem), position: { from: 0, step: 0, progress: 1 }, room }, words)
}

/** The texts of a scene that are numbers of the tape. */
export function numbersIn(scene: Scene): readonly TextMark[] {
  return scene.cards.flatMap(({ texts }) => texts).filter(({ value }) => value !== undefined)
}
