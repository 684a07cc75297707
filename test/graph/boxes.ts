import { recordIteration, type BiasRule, type Topology } from '../../src/engine'
import type { Box, Card } from '../../src/graph/marks'
import type { Layout } from '../../src/graph/places'
import { sceneAt } from '../../src/graph/scene'
import { boxOf } from '../../src/graph/textBoxes'
import { arrivedAt } from '../support/position'
import { sightAt } from '../support/sight'
import { plainWords, problemOf } from './support'

/** Networks of all sorts: without a hidden layer, narrow, wide, deep. */
export const SHAPES: readonly (readonly number[])[] = [
  [1, 1, 1],
  [2, 2, 2],
  [3, 4, 2],
  [2, 3, 3, 1],
  [2, 2],
  [4, 4, 4],
  [1, 1, 5],
  [3, 3],
  [3, 2],
  [2, 3],
  [1, 3, 2],
]

/** The boxes of all cards when everything has been played, so that every plate has all its lines. */
export function boxesIn(
  layOut: (topology: Topology) => Layout,
  shape: readonly number[],
  biasRule: BiasRule,
): { readonly layout: Layout; readonly boxes: Named[]; readonly names: Named[] } {
  const tape = recordIteration(problemOf(shape, biasRule))
  const layout = layOut(tape.topology)
  const view = { layout, words: plainWords, lit: null }
  const { cards } = sceneAt(sightAt(tape.problem, tape.steps.length), arrivedAt(tape.steps.length), view)
  const names = cards
    .filter(({ className }) => className.includes('neuron'))
    .flatMap((card) =>
      card.texts
        .filter((text) => text.id === 'name')
        .map((text): Named => ({ ...boxOf(text, card, view), id: `name of ${card.id}`, kind: 'name' })),
    )
  return { layout, boxes: cards.flatMap(namedBoxes), names }
}

export interface Named extends Box {
  readonly id: string
  readonly kind: 'node' | 'plate' | 'one' | 'name'
}

/** The bodies of a card, on the drawing: a bias has its plate and the node that sends 1. */
function namedBoxes({ id, className, x, y, rects }: Card): Named[] {
  const isPlate = className.includes('plate')
  return rects
    .filter((rect) => rect.id === 'body' || rect.id === 'one')
    .map((rect) => ({
      id: rect.id === 'one' ? `1 of ${id}` : id,
      kind: rect.id === 'one' ? 'one' : isPlate ? 'plate' : 'node',
      x: x + rect.x,
      y: y + rect.y,
      width: rect.width,
      height: rect.height,
    }))
}

export function isInside({ x, y, width, height }: Box, layout: Layout): boolean {
  return x >= 0 && y >= 0 && x + width <= layout.width && y + height <= layout.height
}

export function overlapsIn(some: readonly Named[], others: readonly Named[]): readonly string[] {
  return some.flatMap((a) => others.filter((b) => a.id !== b.id && overlap(a, b)).map((b) => `${a.id} on ${b.id}`))
}

export function overlap(a: Box, b: Box): boolean {
  return a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height
}

export function ascending(places: readonly number[]): boolean {
  return places.every((place, i) => i === 0 || place > places[i - 1]!)
}
