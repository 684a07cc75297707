import { describe, expect, it } from 'vitest'
import '../../../src/engine/kinds/learn'
import { articleExample, recordIteration, type Problem } from '../../../src/engine'
import { readableLayout } from '../../../src/graph/closeUp/closeUp'
import { dressedLayout } from '../../../src/graph/kinds/dress'
import { formsFor } from '../../../src/graph/kinds/otherLayout'
import { isUpright } from '../../../src/graph/layouts/isUpright'
import { presenterForms } from '../../../src/graph/layouts/presenterForms'
import { uprightLayout } from '../../../src/graph/layouts/uprightLayout'
import { PAGE_FORMS, wideLayout } from '../../../src/graph/layouts/wideLayout'
import type { Card } from '../../../src/graph/marks'
import type { Layout, Room } from '../../../src/graph/places'
import { sceneAt } from '../../../src/graph/scene'
import { bodyOf, boxOf, meets, textOf } from '../../../src/graph/textBoxes'
import type { View } from '../../../src/graph/view'
import { arrivedAt } from '../../support/position'
import { sightAt } from '../../support/sight'
import { problemOf, shortWords } from '../support'

/** Beside the panels of 1280 × 720, on a desktop, on a tablet and on a phone. */
const ROOMS: readonly Room[] = [
  { width: 868, height: 526 },
  { width: 1430, height: 866 },
  { width: 788, height: 1180 },
  { width: 374, height: 844 },
]

/** The same of 1366 × 768. */
const LAPTOP: Room = { width: 942, height: 589 }

/** Three samples that are learned together. */
function together(shape: readonly number[], biasRule: Problem['biasRule'] = 'shared'): Problem {
  const problem = problemOf(shape, biasRule)
  const { inputs, targets } = problem
  return {
    ...problem,
    otherSamples: [
      { inputs, targets },
      { inputs, targets },
    ],
    schedule: 'all-together',
  }
}

/** Where everything stands as the page has it, close up where the network is large. */
function layoutAt(problem: Problem, room: Room, step: number): Layout {
  const tape = recordIteration(problem)
  const { topology, steps } = tape
  const whole = isUpright(room)
    ? uprightLayout(topology, room)
    : wideLayout(topology, room, formsFor(problem, PAGE_FORMS))
  return dressedLayout(readableLayout(whole, topology, room, steps, step, false, true), tape)
}

function meetingsOn(card: Card, view: View, one: (id: string) => boolean, other: (id: string) => boolean): string[] {
  const texts = card.texts.filter((text) => textOf(text).trim() !== '')
  const [some, others] = [texts.filter(({ id }) => one(id)), texts.filter(({ id }) => other(id))]
  return some.flatMap((a) =>
    others
      .filter((b) => meets(boxOf(a, card, view), boxOf(b, card, view)))
      .map((b) => `${textOf(a)} on ${textOf(b)} of ${card.id}`),
  )
}

function expectRoomOn(
  problem: Problem,
  wanted: string,
  one: (id: string) => boolean,
  other: (id: string) => boolean,
): void {
  const { steps } = recordIteration(problem)
  for (const room of ROOMS)
    for (const step of steps.keys()) {
      const view = { layout: layoutAt(problem, room, step), words: shortWords, lit: null }
      const { cards } = sceneAt(sightAt(problem, step), arrivedAt(step), view)
      const found = cards
        .filter(({ className }) => className.includes(wanted))
        .flatMap((card) => meetingsOn(card, view, one, other))
      expect(found, `step ${step} in ${room.width}`).toEqual([])
    }
}

const isName = (id: string): boolean => id === 'name' || id === 'label.error'
const isNumber = (id: string): boolean => id.startsWith('value.')

/** A phone after the whole iteration: every plate that is trained has three lines. */
function playedOnPhone(
  shape: readonly number[],
  biasRule: Problem['biasRule'],
): { readonly view: View; readonly cards: readonly Card[] } {
  const problem = problemOf(shape, biasRule)
  const last = recordIteration(problem).steps.length - 1
  const view = { layout: layoutAt(problem, { width: 374, height: 844 }, last), words: shortWords, lit: null }
  return { view, cards: sceneAt(sightAt(problem, last), arrivedAt(last), view).cards }
}

describe('a plate with three lines', () => {
  it('has air between a number that was and the one below it, on a phone', () => {
    const { view, cards } = playedOnPhone([2, 2, 2], 'fixed')
    const weights = cards.filter(({ className }) => className.includes('plate weight'))
    expect(weights).toHaveLength(8)
    for (const card of weights) {
      const lines = card.texts.filter(({ value }) => value !== undefined).map((text) => boxOf(text, card, view))
      const [first, second, third] = lines.toSorted((a, b) => a.y - b.y)
      for (const [upper, lower] of [
        [first!, second!],
        [second!, third!],
      ] as const)
        expect(lower.y - upper.y - upper.height).toBeGreaterThan(4)
      expect(card.y + bodyOf(card).height - third!.y - third!.height).toBeGreaterThan(2.5)
    }
  })

  it.each(['none', 'fixed', 'shared', 'neuron'] as const)('lies on nothing on a phone, biases %s', (biasRule) => {
    const met = [
      [2, 2, 2],
      [2, 2, 1],
      [1, 1, 1],
      [2, 1],
      [2, 2],
    ].flatMap((shape) => {
      const bodies = playedOnPhone(shape, biasRule).cards.filter(({ rects }) => rects.some(({ id }) => id === 'body'))
      return bodies
        .filter(({ className }) => className.includes('plate'))
        .flatMap((plate) =>
          bodies
            .filter((other) => other !== plate && meets(bodyOf(plate), bodyOf(other)))
            .map(({ id }) => `${plate.id} on ${id} of ${shape.join('-')}`),
        )
    })
    expect(met).toEqual([])
  })
})

describe('an arrow of a lane', () => {
  it('keeps clear of the slope that it goes through, however many digits that has', () => {
    const problem: Problem = { ...problemOf([2, 2, 2]), activations: ['tanh', 'sigmoid'] }
    const { steps } = recordIteration({ ...problem, weights: problem.weights.map((weight) => weight * 9) })
    const room = { width: 374, height: 844 }
    for (const step of steps.keys()) {
      const view = { layout: layoutAt(problem, room, step), words: shortWords, lit: null }
      const { cards } = sceneAt(sightAt(problem, step), arrivedAt(step), view)
      for (const card of cards.filter(({ className }) => className.includes('neuron'))) {
        const slope = card.texts.find((text) => text.id.startsWith('value.slope') && textOf(text) !== '')
        if (!slope) continue
        const { x, width } = boxOf(slope, card, view)
        const ends = [...card.paths.find(({ id }) => id === 'lowerArrow')!.d.matchAll(/M([\d.]+),[\d.]+H([\d.]+)/g)]
        for (const [, from, to] of ends) {
          const [left, right] = [Math.min(Number(from), Number(to)), Math.max(Number(from), Number(to))]
          expect(left + card.x > x + width + 1 || right + card.x < x - 1, `${card.id} at ${step}`).toBe(true)
        }
      }
    }
  })
})

describe('before a class', () => {
  it('nothing stands between × σ′ and ∂E/∂out that could be read as a minus', () => {
    const { topology } = recordIteration(articleExample)
    const layout = wideLayout(topology, { width: 800, height: 322 }, presenterForms(articleExample))
    const { cards } = sceneAt(sightAt(articleExample, 14), arrivedAt(14), { layout, words: shortWords, lit: null })
    for (const card of cards.filter(({ className }) => className.includes('neuron'))) {
      const name = card.texts.find(({ id }) => id === 'slopeName')!
      const { d } = card.paths.find(({ id }) => id === 'lowerArrow')!
      expect(Math.max(...[...d.matchAll(/[MHL]([\d.]+)/g)].map(([, x]) => Number(x)))).toBeLessThan(name.x)
    }
  })
})

describe('the cards of other networks', () => {
  it.each([[[2, 2, 3]], [[2, 3, 2]], [[3, 2, 1]]])('of %j have room for what their loss is called', (shape) => {
    const outputs = shape.at(-1)!
    const problem: Problem = {
      ...problemOf(shape),
      targets: Array.from({ length: outputs }, (_, i) => (i === 0 ? 1 : 0)),
      loss: 'cross-entropy',
      ...(outputs > 1 ? { activations: ['sigmoid', 'softmax'] } : {}),
    }
    expectRoomOn(problem, 'errorBox', (id) => id === 'loss', isName)
  })

  it.each(['shared', 'neuron', 'fixed'] as const)('have Σ e^net beside their biases, %s, not over them', (biasRule) => {
    for (const shape of [
      [2, 2, 3],
      [3, 2, 2],
    ]) {
      const problem: Problem = {
        ...problemOf(shape, biasRule),
        targets: Array.from({ length: shape.at(-1)! }, (_, i) => (i === 0 ? 1 : 0)),
        loss: 'cross-entropy',
        activations: ['relu', 'softmax'],
      }
      for (const room of ROOMS)
        for (const step of recordIteration(problem).steps.keys()) {
          const layout = layoutAt(problem, room, step)
          const view = { layout, words: shortWords, lit: null }
          const { cards } = sceneAt(sightAt(problem, step), arrivedAt(step), view)
          const biases = cards.filter(({ className, id }) => /\bbias\b/.test(className) && !layout.small?.has(id))
          expect(layout.sum, `step ${step} in ${room.width}`).toBeDefined()
          const covered = biases.filter((card) => meets(bodyOf(card), layout.sum!)).map(({ id }) => id)
          expect(covered, `step ${step} in ${room.width}`).toEqual([])
        }
    }
  })

  it('keep the sum over all samples clear of the name before it, on plates of one line too', () => {
    const { targets, inputs, ...rest } = problemOf([2, 3, 3, 1])
    const sample = { inputs, targets }
    expectRoomOn(
      { ...rest, ...sample, otherSamples: [sample, sample], schedule: 'all-together', batch: 'sum' },
      'plate',
      isName,
      isNumber,
    )
  })

  it('leaves the corner of the page’s buttons free below E of all samples', () => {
    for (const shape of [
      [1, 1],
      [2, 2, 1],
      [2, 2, 2],
      [8, 8, 8],
    ])
      for (const room of [LAPTOP, ...ROOMS.slice(0, 2)]) {
        const { all, height } = layoutAt(together(shape), room, 0)
        expect(all ? height - all.y - all.height : Infinity).toBeGreaterThanOrEqual(28)
      }
  })

  it('has room for a bar of each sample below one row or two', () => {
    for (const shape of [
      [1, 1],
      [2, 2, 1],
      [2, 2, 2],
    ])
      for (const biasRule of ['none', 'shared', 'neuron'] as const)
        for (const room of [LAPTOP, ...ROOMS.slice(0, 2)]) {
          const tape = recordIteration(together(shape, biasRule))
          const whole = wideLayout(tape.topology, room, formsFor(tape.problem))
          expect(dressedLayout(whole, tape).all?.height).toBeGreaterThanOrEqual(68)
        }
  })
})
