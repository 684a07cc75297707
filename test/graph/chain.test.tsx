import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { articleExample, exampleWith, recordIteration, type QuantityId } from '../../src/engine'
import { chainOf, type Chain } from '../../src/graph/chain'
import { centre } from '../../src/graph/geometry'
import { layoutOf } from '../../src/graph/layouts/layout'
import type { Box, Point } from '../../src/graph/marks'
import { boxOf as letters, textOf } from '../../src/graph/textBoxes'
import { anyProblem } from '../support/problems'
import { boxOf, isWithin } from './meaning/geometry'
import { positionIn } from '../support/position'
import { createPictureGraph, pictureOf, pictureWriting, problemOf, ROOMS, shortWords, type Picture } from './support'

const article = recordIteration(articleExample)

function chainWriting(written: QuantityId, tape = article): Chain | null {
  return chainOf(tape, tape.steps[tape.places.get(written)!]!)
}

describe('the chain of a step', () => {
  it.each<[QuantityId, QuantityId[][]]>([
    ['grad.w5', [['dE_dout.o1'], ['slope.o1'], ['out.h1']]],
    ['grad.w1', [['via.o1.h1', 'via.o2.h1'], ['slope.h1'], ['i1']]],
    ['delta.o2', [['dE_dout.o2'], ['slope.o2']]],
    ['delta.h1', [['dE_dout.h1'], ['slope.h1']]],
    ['via.o2.h1', [['delta.o2'], ['w7']]],
  ])('of %s has the links %j, numbered like the factors of its formula', (written, factors) => {
    const links = chainWriting(written)!.links
    expect(links.map((link) => link.factors)).toEqual(factors)
    expect(links.map(({ number }) => number)).toEqual(factors.map((_, i) => i + 1))
  })

  it.each<[QuantityId, string[], string[], string[]]>([
    ['dE_dout.o1', ['o1'], [], []],
    ['slope.o1', ['o1'], [], []],
    ['delta.o1', ['o1'], [], ['o1']],
    ['via.o1.h1', ['o1'], ['w5'], ['o1']],
    ['dE_dout.h1', ['o1', 'o2'], ['w5', 'w7'], ['o1', 'o2']],
    ['grad.w3', ['o1', 'o2'], ['w6', 'w8'], ['h2', 'o1', 'o2']],
  ])('of %s leads from E over %j and back through %j, passing %j', (written, outputs, strands, passed) => {
    const chain = chainWriting(written)!
    expect(chain.outputs.map(({ id }) => id)).toEqual(outputs)
    expect(chain.strands.map(({ id }) => id)).toEqual(strands)
    expect(chain.passed.map(({ id }) => id)).toEqual(passed)
  })

  it('of a bias that a layer shares leads to all its neurons', () => {
    const chain = chainWriting('grad.b2', recordIteration(exampleWith({ biasRule: 'shared' })))!
    expect(chain.passed.map(({ id }) => id)).toEqual(['o1', 'o2'])
    expect(chain.links).toEqual([{ number: null, factors: ['delta.o1', 'delta.o2'] }])
  })

  it('is there for backward steps alone', () => {
    for (const step of article.steps) expect(chainOf(article, step) !== null).toBe(step.phase.startsWith('backward'))
  })

  it('multiplies to the number of its step: sums over the paths, then one link after the other', () => {
    fc.assert(
      fc.property(anyProblem(), (problem) => {
        const tape = recordIteration(problem)
        for (const step of tape.steps) {
          const links = chainOf(tape, step)?.links ?? []
          if (links.some(({ number }) => number === null) || links.length === 0) continue
          const product = links
            .map(({ factors }) => factors.reduce((sum, id) => sum + tape.values[id]!, 0))
            .reduce((one, other) => one * other)
          const value = tape.values[step.writes]!
          expect(Math.abs(product - value)).toBeLessThanOrEqual(Math.abs(value) * 1e-12)
        }
      }),
    )
  })
})

/** The lines over which E is reached from h1, at a moment of the step that writes ∂E/∂w1. */
function litAt(progress: number): readonly string[] {
  const { flows } = pictureWriting('grad.w1', { progress })
  return flows.map(({ id }) => id).filter((id) => /^chain.*(w5|w7|o1|o2)/.test(id))
}

function linesOver(output: string, weight: string): readonly string[] {
  return [`chain.total.${output}`, `chain.error.${output}`, `chain.${weight}`]
}

describe('the lit chain', () => {
  it.each<[QuantityId, string[]]>([
    ['grad.w5', ['1', '2', '3']],
    ['grad.w1', ['1', '1', '2', '3']],
    ['via.o1.h1', ['1', '2']],
    ['delta.h1', ['1', '1', '2']],
    ['slope.o1', []],
    ['net.h1', []],
    ['next.w5', []],
  ])('of %s carries the numbers %j, wide and upright', (written, numbers) => {
    for (const room of ROOMS)
      expect(pictureWriting(written, { room }).texts.map(({ parts }) => parts[0]!.text)).toEqual(numbers)
  })

  it('goes from E to the weight, and meets what was sent at its plate', () => {
    const { flows } = pictureWriting('grad.w5')
    expect(flows.map(({ id }) => id)).toEqual(['chain.total.o1', 'chain.error.o1', 'chain.w5', 'chain.w5 sent'])
  })

  it('lays no number on a plate, nor on another number', () => {
    for (const step of article.steps)
      for (const room of ROOMS) {
        const picture = pictureWriting(step.writes, { room })
        const { edges } = layoutOf(article.topology, room)
        for (const disc of picture.texts) {
          const middle = { x: disc.x, y: disc.y - 4.5 }
          const plates = [...edges.keys()].filter((id) => isWithin(boxOf(picture, id), middle, 8.5))
          expect(plates).toEqual([])
          const near = picture.texts.filter((other) => Math.hypot(other.x - disc.x, other.y - disc.y) < 18)
          expect(near).toEqual([disc])
        }
      }
  })

  it.each([
    [[2, 3, 2], 'fixed'],
    [[2, 3, 2], 'neuron'],
    [[2, 2, 3], 'fixed'],
    [[3, 2, 2], 'neuron'],
    [[2, 3, 3, 1], 'shared'],
  ] as const)('of %j with biases %s lays no disc on a letter or a digit', (shape, biasRule) => {
    const problem = problemOf(shape, biasRule)
    const { steps, topology } = recordIteration(problem)
    for (const room of ROOMS) {
      const view = { layout: layoutOf(topology, room), words: shortWords, lit: null }
      const radius = view.layout.orientation === 'wide' ? 9 : 8
      for (const step of steps) {
        const picture = pictureWriting(step.writes, { problem, room, words: shortWords })
        const covered = picture.texts.flatMap((disc) =>
          picture.cards.flatMap((card) =>
            card.texts
              .filter((text) => textOf(text) !== '' && touches(letters(text, card, view), disc, radius))
              .map((text) => `${disc.id} at ${step.writes} on ${textOf(text)} of ${card.id}`),
          ),
        )
        expect(covered).toEqual([])
      }
    }
  })

  it('numbers no links while several steps are played, whose formula has no factors of one', () => {
    const step = article.places.get('grad.w8')! + 1
    for (const [from, some] of [
      [step - 1, 3],
      [step - 2, 0],
      [0, 0],
    ] as const) {
      const position = positionIn(article, { from, step, progress: 1 })
      const { texts, flows } = pictureOf({ tape: article, position, room: ROOMS[0]! })
      expect(texts).toHaveLength(some)
      expect(flows.some(({ id }) => id === 'chain.w8')).toBe(true)
    }
  })

  it('is lit with the number of its factor, and is no number itself', () => {
    const svg = document.createElementNS('http://www.w3.org/2000/svg', 'svg')
    createPictureGraph(svg).draw(pictureWriting('grad.w5'), { lit: 'slope.o1', tabStop: 'i1' })
    const discs = [...svg.querySelectorAll('text.disc')]
    expect(discs.map((disc) => disc.classList.contains('lit'))).toEqual([false, true, false])
    expect(svg.querySelectorAll('.disc[data-value]')).toHaveLength(0)
    for (const disc of discs) expect(disc.closest('[aria-hidden="true"]')).not.toBeNull()
  })

  it('goes over several paths one after the other, then over all', () => {
    expect(litAt(0.2)).toEqual(linesOver('o1', 'w5'))
    expect(litAt(0.5)).toEqual(linesOver('o2', 'w7'))
    expect(litAt(0.8).toSorted()).toEqual([...linesOver('o1', 'w5'), ...linesOver('o2', 'w7')].toSorted())
    expect(litAt(1)).toEqual(litAt(0.8))
  })

  it('is lit path by path by what comes back over it, all of it by their sum', () => {
    const svg = document.createElementNS('http://www.w3.org/2000/svg', 'svg')
    const litBy = (lit: QuantityId): readonly string[] => {
      createPictureGraph(svg).draw(pictureWriting('grad.w1'), { lit, tabStop: 'i1' })
      const lines = [...svg.querySelectorAll('.flows .chain.lit')].map((line) => line.getAttribute('data-quantity')!)
      return [...lines, ...[...svg.querySelectorAll('text.disc.lit')].map(({ textContent }) => textContent)]
    }
    expect(litBy('via.o2.h1')).toEqual(['via.o2.h1', 'via.o2.h1', 'via.o2.h1', '1'])
    expect(litBy('dE_dout.h1').toSorted()).toEqual(
      ['1', '1', ...['o1', 'o2'].flatMap((output) => Array<string>(3).fill(`via.${output}.h1`))].toSorted(),
    )
  })

  it.each<[QuantityId, QuantityId[]]>([
    ['grad.w5', ['dE_dout.o1', 'slope.o1', 'out.h1']],
    ['grad.w1', ['via.o1.h1', 'via.o2.h1', 'slope.h1', 'i1']],
    ['delta.h1', ['dE_dout.h1', 'slope.h1']],
    ['via.o1.h1', ['delta.o1', 'w5']],
  ])('of %s lights every factor of its formula by a line or a lane of the drawing', (written, factors) => {
    const { flows, paths } = pictureWriting(written)
    const lines = [...flows, ...paths].filter(({ className }) => className.startsWith('chain'))
    const lit = new Set(lines.map(({ quantity }) => quantity))
    for (const factor of factors) expect(lit).toContain(factor)
  })

  it('passes through the lower lanes of its neurons', () => {
    const picture = pictureWriting('grad.w1')
    const rings = picture.paths.filter(({ className }) => className === 'chain ring')
    expect(rings.map(({ id }) => id)).toEqual(['ring.h1', 'ring.o1', 'ring.o2'])
    for (const { id, d } of rings) {
      const [, x, y] = /^M([\d.]+),([\d.]+)/.exec(d)!.map(Number)
      const neuron = boxOf(picture, id.replace('ring.', ''))
      expect(isWithin(neuron, { x: x!, y: y! })).toBe(true)
      expect(y).toBeGreaterThan(centre(neuron).y)
    }
  })

  it('covers the lines of its edges as thick as they are, and dashed where they are', () => {
    const problem = exampleWith({ weights: articleExample.weights.with(4, -2) })
    const { links, flows }: Picture = pictureWriting('dE_dout.h1', { problem })
    const edge = links.find(({ id }) => id === 'edge.w5')!
    const strand = flows.find(({ id }) => id === 'chain.w5')!
    expect([strand.d, strand.width]).toEqual([edge.d, edge.width])
    expect(strand.className).toBe('chain negative')
  })
})

/** Whether the disc whose number is set here lies on a box; by a hair's breadth it may. */
function touches({ x, y, width, height }: Box, disc: Point, radius: number): boolean {
  const middle = { x: disc.x, y: disc.y - 4.5 }
  const across = Math.max(x - middle.x, 0, middle.x - x - width)
  const down = Math.max(y - middle.y, 0, middle.y - y - height)
  return Math.hypot(across, down) < radius - 1
}
