import fc from 'fast-check'
import {
  articleExample,
  biasOf,
  edgesInto,
  name,
  recordIteration,
  trainsBiases,
  type QuantityId,
  type Step,
  type Tape,
} from '../../src/engine'
import { layoutOf } from '../../src/graph/layouts/layout'
import type { Box, Overlay, Traveller } from '../../src/graph/marks'
import { overlayOf } from '../../src/graph/overlay'
import type { Layout } from '../../src/graph/places'
import { readingOf } from '../../src/graph/reading'
import { sceneAt } from '../../src/graph/scene'
import { boxOf as textBox } from '../../src/graph/textBoxes'
import { travellersOf } from '../../src/graph/travellers'
import { anyProblem, typed } from '../support/problems'
import { positionIn } from '../support/position'
import { sightAt } from '../support/sight'
import { ROOMS, shortWords } from './support'

/** A step that is being played alone. */
export interface Played {
  readonly tape: Tape
  readonly step: Step
  readonly layout: Layout
}

/** Somewhere on the way. */
export const anyProgress = fc.double({ min: 0.001, max: 0.999, noNaN: true })

/** A step of any network, or of one of these shapes, of one of these kinds, in any room. */
export function anyStep(
  isMeant: (step: Step) => boolean,
  shapes?: readonly (readonly number[])[],
): fc.Arbitrary<Played> {
  return fc
    .record({ problem: anyProblem(shapes, undefined, typed), place: fc.nat(), room: fc.constantFrom(...ROOMS) })
    .filter(({ problem }) => recordIteration(problem).steps.some(isMeant))
    .map(({ problem, place, room }) => {
      const tape = recordIteration(problem)
      const steps = tape.steps.filter(isMeant)
      return { tape, step: steps[place % steps.length]!, layout: layoutOf(tape.topology, room) }
    })
}

/** The step of the article's example, or of another network, that writes this number. */
export function playedAlone(written: QuantityId, problem = articleExample, room = ROOMS[0]!): Played {
  const tape = recordIteration(problem)
  return { tape, step: tape.steps[tape.places.get(written)!]!, layout: layoutOf(tape.topology, room) }
}

/** What is on its way so far into the move of a step, and what waits. */
export function at({ tape, step, layout }: Played, progress: number, words = shortWords): readonly Traveller[] {
  const from = tape.places.get(step.writes)!
  const sight = sightAt(tape.problem, from + 1)
  return travellersOf(readingOf(sight, positionIn(tape, { from, step: from + 1, progress })), {
    layout,
    words,
  })
}

/** All that lies over the drawing so far into the move of a step. */
export function lyingOver({ tape, step, layout }: Played, progress: number): Overlay {
  const from = tape.places.get(step.writes)!
  const position = positionIn(tape, { from, step: from + 1, progress })
  return overlayOf(readingOf(sightAt(tape.problem, from + 1), position), { layout, words: shortWords })
}

/** Where something is written, what, and in which class. */
export interface Text extends Box {
  /** Ends in the quantity of a number. */
  readonly id: string
  readonly className: string
}

/** Where the numbers of neurons, or numbers and names of weights, biases or errors, stand so far into the move of a step. */
export function textsUnder(
  { tape, step, layout }: Played,
  progress: number,
  of: 'nodes' | 'edges' | 'biases' | 'errors',
): readonly Text[] {
  const from = tape.places.get(step.writes)!
  const view = { layout, words: shortWords, lit: null }
  const { cards } = sceneAt(sightAt(tape.problem, from + 1), positionIn(tape, { from, step: from + 1, progress }), view)
  const places: ReadonlyMap<string, unknown> = layout[of]
  return cards
    .filter(({ id }) => (of === 'errors' ? id.startsWith('t') : places.has(id)))
    .flatMap((card) =>
      card.texts
        .filter(({ value, id }) => value !== undefined || (of !== 'nodes' && (id === 'name' || id === 'label.error')))
        .map((text) => ({ ...textBox(text, card, view), id: text.id, className: text.className })),
    )
}

/** The numbers that a sum adds, from its formula's own numbers. */
export function termsOf({ tape, step }: Played): readonly number[] {
  const { what } = step
  const { topology, values, problem } = tape
  switch (what.kind) {
    case 'net': {
      const bias = biasOf(topology, what.node)
      const isNew = what.when === 'next' && trainsBiases(problem.biasRule)
      return [...productsOf({ tape, step }), ...(bias ? [values[isNew ? name.next(bias) : bias.id]!] : [])]
    }
    case 'total':
      return topology.layers.at(-1)!.map((node) => values[name.error(node, what.when)]!)
    case 'biasGradient':
      return what.bias.feeds.map((node) => values[name.delta(node)]!)
    case 'dE_dout':
      return topology.edges.filter(({ from }) => from === what.node).map((edge) => values[name.via(edge)]!)
    default:
      return []
  }
}

/** What a step multiplies, or what its difference comes to. */
export function productsOf({ tape, step }: Pick<Played, 'tape' | 'step'>): readonly number[] {
  const { what } = step
  const { topology, values } = tape
  switch (what.kind) {
    case 'net':
      return edgesInto(topology, what.node).map(
        (edge) => values[what.when === 'now' ? edge.id : name.next(edge)]! * values[name.out(edge.from, what.when)]!,
      )
    case 'weight':
      return [-values[name.rate] * values[name.gradient(what.edge)]!]
    case 'bias':
      return [-values[name.rate] * values[name.gradient(what.bias)]!]
    case 'out':
    case 'delta':
    case 'via':
    case 'dE_dout':
      return [values[step.writes]!]
    default:
      return []
  }
}

/** All terms of one sign together. */
export function all(terms: readonly number[], sign: 1 | -1): number {
  return terms.reduce((sum, term) => sum + Math.max(0, sign * term), 0)
}

/** By how much two boxes lie on each other, the shorter way; below 0 they don't. */
export function overlap(one: Box, other: Box): number {
  return Math.min(
    Math.min(one.x + one.width, other.x + other.width) - Math.max(one.x, other.x),
    Math.min(one.y + one.height, other.y + other.height) - Math.max(one.y, other.y),
  )
}

/** A number on its way is placed by its centre. */
export function boxOf({ x, y, width, height }: Box): Box {
  return { x: x - width / 2, y: y - height / 2, width, height }
}

export function isDocked({ className }: Traveller): boolean {
  return className.split(' ').includes('docked')
}
