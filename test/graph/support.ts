import fc from 'fast-check'
import {
  activationAt,
  articleExample,
  biasCount,
  isUsual,
  recordIteration,
  weightCount,
  type Problem,
  type QuantityId,
  type Tape,
} from '../../src/engine'
import { USUAL_WIDTHS } from '../../src/graph/cards/textWidth'
import { dressedLayout } from '../../src/graph/kinds/dress'
import { formsFor } from '../../src/graph/kinds/otherLayout'
import { isUpright } from '../../src/graph/layouts/isUpright'
import { layoutOf } from '../../src/graph/layouts/layout'
import { uprightLayout } from '../../src/graph/layouts/uprightLayout'
import { PAGE_FORMS, wideLayout } from '../../src/graph/layouts/wideLayout'
import type { Overlay, Scene, TextMark, Traveller } from '../../src/graph/marks'
import type { Layout, Room } from '../../src/graph/places'
import { arrivingAt, readingOf } from '../../src/graph/reading'
import { overlayOf } from '../../src/graph/overlay'
import { sceneAt } from '../../src/graph/scene'
import { createNetworkGraph, type GraphState, type NetworkGraph } from '../../src/graph/svg/networkGraph'
import { createOverlayGraph } from '../../src/graph/svg/overlayGraph'
import { labelsEn } from '../../src/i18n/kinds/en/labels'
import type { Fits, GraphWords } from '../../src/graph/words'
import type { Position } from '../../src/playback/position'
import type { Sight } from '../../src/session/sight'
import { anyProblem } from '../support/problems'
import { AT_START, positionIn } from '../support/position'
import { sightAt } from '../support/sight'

/** A laptop's, a desktop's and a phone's. */
export const ROOMS: readonly Room[] = [
  { width: 980, height: 600 },
  { width: 1440, height: 900 },
  { width: 374, height: 700 },
]

/** Words of the kind that the page hands in, with every digit of each number. */
export const plainWords: GraphWords = {
  widths: USUAL_WIDTHS,
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
  now: 'now',
  learningRate: 'learning rate',
  totalError: 'total error',
  kinds: () => labelsEn,
}

/** Numbers as the page writes them: with up to six decimals, as they fit. */
export const shortWords: GraphWords = {
  ...plainWords,
  number: (_, value, fits) => fitting(value, '', fits),
  signed: (value, fits) => fitting(value, value > 0 ? '+' : '', fits),
}

/** As they are written upright: five decimals at most, and what was given as it was typed. */
export const uprightWords: GraphWords = {
  ...shortWords,
  number: (id, value, fits) => fitting(value, '', fits, id.includes('.') ? 5 : 2),
  signed: (value, fits) => fitting(value, value > 0 ? '+' : '', fits, 5),
}

function fitting(value: number, sign: string, fits: Fits, most = 6): string {
  const texts = Array.from({ length: most + 1 }, (_, i) => most - i).map(
    (decimals) => sign + value.toFixed(decimals).replace('-', '−'),
  )
  return texts.find(fits) ?? texts.at(-1)!
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
    position: anyPosition(tape),
    room: fc.constantFrom(...ROOMS),
  })
})

function anyPosition(tape: Tape): fc.Arbitrary<Position> {
  return fc
    .record({
      step: fc.integer({ min: 0, max: tape.steps.length }),
      together: fc.integer({ min: 0, max: 5 }),
      progress: fc.oneof(fc.constantFrom(0, 1), fc.double({ min: 0, max: 1, noNaN: true })),
    })
    .map(({ step, together, progress }) => positionIn(tape, { step, from: Math.max(0, step - together), progress }))
}

/** All that is seen: what stands, and what lies over it. */
export type Picture = Scene & Overlay

export function pictureOf(moment: Moment, words = plainWords, lit: QuantityId | null = null): Picture {
  const view = { layout: layoutFitting(moment), words, lit }
  const sight = sightDuring(moment)
  return { ...sceneAt(sight, moment.position, view), ...overlayOf(readingOf(sight, moment.position), view) }
}

/** Draws a picture into an svg of its own, as often as is asked for. */
export function createPictureGraph(
  svg: SVGSVGElement,
): Omit<NetworkGraph, 'draw'> & { draw(picture: Picture, state: GraphState): void } {
  const graph = createNetworkGraph(svg)
  const over = createOverlayGraph(svg)
  return {
    ...graph,
    draw(picture, state) {
      graph.draw(picture, state)
      over.draw(picture, state.lit)
    },
  }
}

/** As the page lays it out: networks of other kinds have places of their own. */
function layoutFitting({ tape, room }: Pick<Moment, 'tape' | 'room'>): Layout {
  const { topology, problem } = tape
  if (isUsual(problem)) return layoutOf(topology, room)
  const whole = isUpright(room)
    ? uprightLayout(topology, room)
    : wideLayout(topology, room, formsFor(problem, PAGE_FORMS))
  return dressedLayout(whole, tape)
}

function sightDuring({ tape, position }: Moment): Sight {
  return sightAt(tape.problem, position.step, arrivingAt(position))
}

/** How a number is written, and how far that has come: from 0, on its way, to 1, there. */
export interface Writing {
  readonly problem?: Problem
  readonly progress?: number
  readonly room?: Room
  readonly words?: GraphWords
  /** What somebody points at. */
  readonly lit?: QuantityId
}

/** The picture of the article's example, or of another network, while the step plays that writes this number. */
export function pictureWriting(
  written: QuantityId,
  { problem = articleExample, progress = 1, room = ROOMS[0]!, words = plainWords, lit }: Writing = {},
): Picture {
  const tape = recordIteration(problem)
  const from = tape.places.get(written)!
  return pictureOf({ tape, position: positionIn(tape, { from, step: from + 1, progress }), room }, words, lit)
}

/** The picture before the first step. */
export function pictureAtStart({ problem = articleExample, room = ROOMS[0]!, words = plainWords }: Writing): Picture {
  return pictureOf({ tape: recordIteration(problem), position: AT_START, room }, words)
}

/** The texts of a scene that are numbers of the tape. */
export function numbersIn(scene: Scene): readonly TextMark[] {
  return scene.cards.flatMap(({ texts }) => texts).filter(({ value }) => value !== undefined)
}

/** Whether a number on its way has a text: a bead has none, and × is none. */
export function isWritten({ text, value }: Traveller): boolean {
  return text !== '' && value !== null
}

/** What the text of a number on its way comes to: a number, a product or a difference of two, or σ of one. */
export function worthOf(text: string): number {
  const squashed = /^σ\((.+)\)$/.exec(text)?.[1]
  if (squashed !== undefined) return activationAt(articleExample, 1).out(Number(squashed), [])
  const [from, less] = text.split(' − ')
  if (less !== undefined) return Number(from) - Number(less.replace(/[()]/g, ''))
  return text
    .split(' × ')
    .map(Number)
    .reduce((product, one) => product * one)
}
