import { describe, expect, it } from 'vitest'
import { articleExample, recordIteration, type Problem, type QuantityId } from '../../../src/engine'
import { layoutOf } from '../../../src/graph/layouts/layout'
import type { Card, TextMark, Traveller } from '../../../src/graph/marks'
import { overlayOf } from '../../../src/graph/overlay'
import { readingOf } from '../../../src/graph/reading'
import { sceneAt } from '../../../src/graph/scene'
import { arrivedAt } from '../../support/position'
import type { Sight } from '../../../src/session/sight'
import { sightAt } from '../../support/sight'
import { plainWords, ROOMS, shortWords } from '../support'

const EACH_BIAS: Problem = { ...articleExample, biasRule: 'neuron', biases: [0.35, 0.3, 0.6, 0.5] }

/** What is drawn over the network while it asks for a number, at the end of the moves before. */
function overAt(problem: Problem, step: number, asked: QuantityId) {
  const sight = sightAt(problem, step, { kind: 'until answered', asked })
  const view = { layout: layoutOf(sight.tape.topology, ROOMS[0]!), words: plainWords }
  return overlayOf(readingOf(sight, arrivedAt(step)), view).travellers
}

/** The question marks of a drawing while it asks for a number. */
function marksAt(problem: Problem, step: number, asked: QuantityId, room: (typeof ROOMS)[number]) {
  const sight = sightAt(problem, step, { kind: 'until answered', asked })
  const view = { layout: layoutOf(sight.tape.topology, room), words: plainWords }
  return sceneAt(sight, arrivedAt(step), view).cards.flatMap((card) =>
    card.texts
      .filter(({ className }) => className.includes('asked'))
      .map((mark) => ({ card, mark, covers: card.texts.filter((other) => isOver(mark, other)) })),
  )
}

function isOver(mark: TextMark, other: TextMark): boolean {
  return mark !== other && mark.x === other.x && mark.y === other.y && other.parts.some(({ text }) => text !== '')
}

function isOutlined({ className }: Card): boolean {
  return className.includes('asked')
}

describe.each<readonly [string, Problem]>([
  ['the article’s', articleExample],
  ['one with a bias for each neuron', EACH_BIAS],
])('on a network, %s, a number that is asked for', (_, problem) => {
  it.each(ROOMS)('has a question mark in its place, over nothing else, in $width × $height', (room) => {
    recordIteration(problem).steps.forEach(({ writes, what }, step) => {
      // What goes along a path has no place on a card.
      if (what.kind === 'via') return
      const marks = marksAt(problem, step, writes, room)
      expect([writes, marks.some(({ card }) => isOutlined(card))]).toEqual([writes, true])
      for (const { mark, covers } of marks) {
        expect([mark.quantity, mark.parts]).toEqual([writes, [{ text: '?' }]])
        expect(covers).toEqual([])
      }
    })
  })
})

it('the slope of a hidden neuron that is asked for has its place: what was added up there has gone', () => {
  const { places } = recordIteration(articleExample)
  expect(overAt(articleExample, places.get('slope.h1')!, 'slope.h1')).toEqual([])
  expect(overAt(articleExample, places.get('dE_dout.h1')!, 'dE_dout.h1')).toHaveLength(2)
})

it.each(ROOMS)('what is sent back has a question mark where it will wait, in $width × $height', (room) => {
  recordIteration(articleExample).steps.forEach(({ writes, what }, step) => {
    if (what.kind !== 'via') return
    const before = waitingAt(sightAt(articleExample, step, { kind: 'until answered', asked: writes }), step, room)
    const [mark] = before.filter(({ quantity }) => quantity === writes)
    expect(mark).toMatchObject({ text: '?', value: null })
    const after = waitingAt(sightAt(articleExample, step + 1), step + 1, room)
    const place = after.find(({ quantity }) => quantity === writes)!
    expect([mark!.x, mark!.y]).toEqual([place.x, place.y])
    // What has come by the other path stays as it was.
    const receiver = what.edge.from.id
    const others = (all: readonly Traveller[]) =>
      all.filter(({ quantity }) => quantity !== writes && quantity!.endsWith(receiver)).map(({ text }) => text)
    expect(others(before)).toEqual(others(after))
  })
})

function waitingAt(sight: Sight, step: number, room: (typeof ROOMS)[number]): readonly Traveller[] {
  const view = { layout: layoutOf(sight.tape.topology, room), words: shortWords }
  return overlayOf(readingOf(sight, arrivedAt(step)), view).travellers
}
