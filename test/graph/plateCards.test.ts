import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { articleExample, recordIteration, type Problem, type QuantityId } from '../../src/engine'
import { nameWidth, numberWidth, USUAL_WIDTHS } from '../../src/graph/cards/textWidth'
import { layoutOf } from '../../src/graph/layouts/layout'
import type { Card } from '../../src/graph/marks'
import { presenterForms } from '../../src/graph/layouts/presenterForms'
import { wideLayout } from '../../src/graph/layouts/wideLayout'
import { sceneAt } from '../../src/graph/scene'
import { graphWords } from '../../src/ui/network/graphWords'
import { anyMoment, numbersIn, pictureOf, plainWords, problemOf, ROOMS, shortWords } from './support'
import { arrivedAt } from '../support/position'
import { sightAt } from '../support/sight'

describe('the plate of a weight', () => {
  it('shows the weight, then its gradient below, then the new weight, with the old one and the gradient below', () => {
    expect(numbersOn('w5', articleExample, 'out.h1')).toEqual(['w5'])
    expect(numbersOn('w5', articleExample, 'grad.w5')).toEqual(['w5', 'grad.w5'])
    expect(numbersOn('w5', articleExample, 'next.w5')).toEqual(['w5', 'grad.w5', 'next.w5'])
  })

  it('shows only what is newest where weights are many', () => {
    const dense = problemOf([3, 4, 2])
    expect(numbersOn('w5', dense, 'net.h1')).toEqual(['w5'])
    expect(numbersOn('w5', dense, 'grad.w5')).toEqual(['grad.w5'])
    expect(numbersOn('w5', dense, 'next.w5')).toEqual(['next.w5'])
  })

  it('says its gradient after the update as before it: with its name, and three digits or more that count', () => {
    const { topology, places } = recordIteration(articleExample)
    const presented = wideLayout(topology, { width: 1280, height: 516 }, presenterForms(articleExample))
    for (const layout of [...ROOMS.map((room) => layoutOf(topology, room)), presented])
      for (const { id } of topology.edges) {
        const saidAt = (written: QuantityId): readonly string[] => {
          const step = places.get(written)! + 1
          const seen = sightAt(articleExample, step)
          const words = graphWords({ seen, language: 'en', decimals: 9, orientation: layout.orientation })
          const scene = sceneAt(seen, arrivedAt(step), { layout, words })
          const card = scene.cards.find((one) => one.id === id)!
          const ofGradient = card.texts.filter(({ quantity }) => quantity === `grad.${id}`)
          return ofGradient.map(({ parts }) => parts.map(({ text }) => text).join(''))
        }
        const said = saidAt(`next.${id}`)
        expect(said).toEqual(saidAt(`grad.${id}`))
        expect(said.length).toBeGreaterThan(1)
        expect(/[1-9]\d*$/.exec(said[0]!)![0].length).toBeGreaterThanOrEqual(3)
      }
  })

  it('says which way the weight moved', () => {
    // In the article w5 goes from 0.40 to 0.358916 and w7 from 0.50 to 0.511301.
    expect(wedgeOf('w5')).toBe('down')
    expect(wedgeOf('w7')).toBe('up')
    expect(cardAt('w5', articleExample, 'grad.w5').paths.map(({ id }) => id)).not.toContain('wedge')
  })

  it('keeps the fraction off its name and off its foot, with two lines and with three', () => {
    for (const written of ['grad.w5', 'next.w5'] as const) {
      const card = cardAt('w5', articleExample, written)
      const lineOf = (id: string): number => card.texts.find((text) => text.id === id)!.y
      const foot = card.rects.find(({ id }) => id === 'body')!.height
      // The index of a name hangs below its line; the letters of the fraction have no such part.
      expect(lineOf('gradient') - 8 - (lineOf('name') + 3)).toBeGreaterThan(1.5)
      expect(foot - lineOf('gradientBy')).toBeGreaterThan(3)
    }
  })

  it('keeps the minus of a gradient off the bar of ∂E/∂b, however long the number is', () => {
    // At net = −36 and thereabouts the slopes are so small that δ needs a power of ten.
    const problem: Problem = { ...articleExample, biasRule: 'shared', biases: [0.35, -38] }
    const { topology, places } = recordIteration(problem)
    const step = places.get('grad.b2')! + 1
    const seen = sightAt(problem, step)
    for (const layout of [
      layoutOf(topology, ROOMS[0]!),
      wideLayout(topology, { width: 1280, height: 516 }, presenterForms(problem)),
    ])
      for (const decimals of [4, 6, 9, 'all'] as const) {
        const words = graphWords({ seen, language: 'en', decimals, orientation: 'wide' })
        const card = sceneAt(seen, arrivedAt(step), { layout, words }).cards.find(({ id }) => id === 'b2')!
        const number = card.texts.find(({ id }) => id === 'value.grad.b2')!
        const bar = /^M([^,]+),[^h]+h(.+)$/.exec(card.paths.find(({ id }) => id === 'bar')!.d)!
        expect(number.parts[0]!.text).toMatch(/^−\d.* × 10/)
        const width = number.width ?? numberWidth(number.parts[0]!.text, USUAL_WIDTHS) * layout.sizes.number
        expect(number.x - width - Number(bar[1]) - Number(bar[2])).toBeGreaterThanOrEqual(4)
      }
  })

  it('keeps the wedge as far from the index of its name as from its number, where both stand on one line', () => {
    for (const id of ['w3', 'w12', 'w20']) {
      const card = cardAt(id, problemOf([3, 4, 2]), 'next.error', shortWords)
      const [, left, right] = /^M([^,]+),.*L([^,]+),[^,]+Z/.exec(card.paths.find((path) => path.id === 'wedge')!.d)!
      const textOf = (quantity: string) => card.texts.find((text) => text.quantity === quantity)!
      const [named, number] = [textOf(id), textOf(`next.${id}`)]
      const before = Number(left) - (named.x + nameWidth(named.parts, USUAL_WIDTHS) * 15)
      const after = number.x - numberWidth(number.parts[0]!.text, USUAL_WIDTHS) * 15 - Number(right)
      expect(before).toBeGreaterThan(1)
      expect(after).toBeCloseTo(before)
    }
  })

  it('keeps the wedge off its name and off ∂E/∂w, where the old weight is long', () => {
    // What the article’s weights are after 10,000 updates, with six decimals.
    const weights = [0.37851, 0.65702, 0.477304, 0.754609, -3.892977, -3.868417, 2.861839, 2.925717]
    for (const id of ['w1', 'w5', 'w8']) {
      const card = cardAt(id, { ...articleExample, weights }, 'next.error', shortWords)
      const left = Number(/^M([^,]+),/.exec(card.paths.find((path) => path.id === 'wedge')!.d)![1])
      const bar = /^M([^,]+),[^h]+h(.+)$/.exec(card.paths.find((path) => path.id === 'bar')!.d)!
      const named = card.texts.find(({ quantity }) => quantity === id)!
      expect(left).toBeGreaterThanOrEqual(Number(bar[1]) + Number(bar[2]))
      expect(left).toBeGreaterThanOrEqual(named.x + nameWidth(named.parts, USUAL_WIDTHS) * 15)
    }
  })

  it('keeps all its numbers inside, on one line or on two', () => {
    fc.assert(
      fc.property(anyMoment, (moment) => {
        const outside = pictureOf(moment).cards.filter(isPlate).flatMap(numbersBelowTheBody)
        expect(outside).toEqual([])
      }),
    )
  })
})

describe('the plate of a bias', () => {
  it('shows no gradient where biases are never trained', () => {
    expect(numbersOn('b1', articleExample, 'next.error')).toEqual(['b1'])
  })

  it('shows its gradient and its new value where they are', () => {
    const shared: Problem = { ...articleExample, biasRule: 'shared' }
    expect(numbersOn('b2', shared, 'grad.b2')).toEqual(['b2', 'grad.b2'])
    expect(numbersOn('b2', shared, 'next.b2')).toEqual(['b2', 'grad.b2', 'next.b2'])
  })
})

function cardAt(stop: string, problem: Problem, written: string, words = plainWords): Card {
  const tape = recordIteration(problem)
  const step = tape.steps.findIndex(({ writes }) => writes === written) + 1
  return pictureOf({ tape, position: arrivedAt(step), room: ROOMS[0]! }, words).cards.find(({ id }) => id === stop)!
}

function numbersOn(stop: string, problem: Problem, written: string): readonly (string | undefined)[] {
  const card = cardAt(stop, problem, written)
  return numbersIn({
    cards: [card],
    width: 0,
    height: 0,
    headings: [],
    links: [],
  }).map(({ quantity }) => quantity)
}

/** Which way the wedge points: its corners are a side, the tip, and the other side. */
function wedgeOf(stop: string): 'up' | 'down' | null {
  const wedge = cardAt(stop, articleExample, 'next.error').paths.find(({ id }) => id === 'wedge')
  const [, side, tip] = /^M[^,]+,([^L]+)L[^,]+,([^L]+)L/.exec(wedge?.d ?? '') ?? []
  return side === undefined ? null : Number(tip) < Number(side) ? 'up' : 'down'
}

function isPlate({ className }: Card): boolean {
  return className.includes('plate')
}

function numbersBelowTheBody({ rects, texts }: Card): readonly string[] {
  const body = rects.find(({ id }) => id === 'body')!
  return texts.filter(({ value, y }) => value !== undefined && y > body.y + body.height).map(({ id }) => id)
}
