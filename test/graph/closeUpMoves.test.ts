import { describe, expect, it } from 'vitest'
import { recordIteration, type QuantityId } from '../../src/engine'
import { readableLayout } from '../../src/graph/closeUp/closeUp'
import { layoutOf } from '../../src/graph/layouts/layout'
import type { Box, Card, Traveller } from '../../src/graph/marks'
import type { Layout } from '../../src/graph/places'
import { readingOf } from '../../src/graph/reading'
import { sceneAt } from '../../src/graph/scene'
import { travellersOf } from '../../src/graph/travellers'
import { arrivedAt, positionIn } from '../support/position'
import { sightAt } from '../support/sight'
import { boxOf, overlap } from './playedSteps'
import { problemOf, shortWords } from './support'

const LAPTOP = { width: 868, height: 526 }
const PHONE = { width: 374, height: 844 }
const SHAPES = [
  [3, 4, 2],
  [2, 3, 3, 1],
  [4, 6, 3],
]
const MOMENTS = Array.from({ length: 60 }, (_, i) => (i + 0.5) / 60)

interface Frame {
  readonly layout: Layout
  readonly travellers: readonly Traveller[]
}

/** The frames of every move of a network, each of all the steps of one group or of one layer. */
function framesOf(shape: readonly number[], room: typeof LAPTOP, by: 'group' | 'layer'): readonly Frame[] {
  const tape = recordIteration(problemOf(shape, 'shared'))
  const { steps, topology } = tape
  const keyOf = (i: number): string => {
    const { what, group, phase } = steps[i]!
    const layer = 'node' in what ? what.node.layer : 'edge' in what ? what.edge.to.layer : 0
    return by === 'group' ? `${phase} ${group}` : `${phase} ${layer}`
  }
  const ends = steps.flatMap((_, i) => (i + 1 === steps.length || keyOf(i) !== keyOf(i + 1) ? [i + 1] : []))
  return ends.flatMap((step, i) => {
    const layout = readableLayout(layoutOf(topology, room), topology, room, steps, step)
    const sight = sightAt(tape.problem, step)
    return MOMENTS.map((progress): Frame => {
      const position = positionIn(tape, { from: ends[i - 1] ?? 0, step, progress })
      return { layout, travellers: travellersOf(readingOf(sight, position), { layout, words: shortWords }) }
    })
  })
}

describe.each(SHAPES)('a network of %i-%i-%i… in a close-up', (...shape) => {
  it.each(['group', 'layer'] as const)('has no number on its way over a small card, by %s', (by) => {
    for (const room of [LAPTOP, PHONE])
      for (const { layout, travellers } of framesOf(shape, room, by)) {
        const small = [...layout.nodes].filter(([id]) => layout.small?.has(id)).map(([, box]) => box)
        const over = travellers.filter(isWritten).filter((one) => small.some((box) => covers(one, box)))
        expect(over.map(({ id, text }) => `${id} ${text}`)).toEqual([])
      }
  })

  it.each(['group', 'layer'] as const)('keeps its numbers apart while they rest, by %s', (by) => {
    for (const { travellers } of framesOf(shape, LAPTOP, by)) {
      const written = travellers.filter(isWritten).filter(({ className }) => !className.includes('measure'))
      const on = written.flatMap((one, i) =>
        written
          .slice(i + 1)
          .flatMap((other) => (overlap(boxOf(one), boxOf(other)) > 8 ? [`${one.text} on ${other.text}`] : [])),
      )
      expect(on).toEqual([])
    }
  })
})

function isWritten({ text }: Traveller): boolean {
  return text !== ''
}

function covers(one: Traveller, box: Box): boolean {
  return overlap(boxOf(one), box) > 4
}

describe('a small card', () => {
  it('says what its number is called, where there is room', () => {
    expect(calledAt('net.o1').get('h1')).toBe('out')
    expect(calledAt('delta.h2').get('h1')).toBe('δ')
    expect(calledAt('out.h1').get('h3')).toBeUndefined()
  })
})

/** What the numbers of hidden neurons are called once this one is written. */
function calledAt(written: QuantityId): ReadonlyMap<string, string | undefined> {
  const tape = recordIteration(problemOf([3, 4, 2]))
  const step = tape.places.get(written)! + 1
  const whole = layoutOf(tape.topology, LAPTOP)
  const layout = readableLayout(whole, tape.topology, LAPTOP, tape.steps, step)
  const { cards } = sceneAt(sightAt(tape.problem, step), arrivedAt(step), { layout, words: shortWords })
  return new Map(cards.filter(({ id }) => id.startsWith('h')).map((card) => [card.id, calledOn(card)]))
}

function calledOn({ texts }: Card): string | undefined {
  return texts.find(({ id }) => id === 'called')?.parts[0]!.text
}
