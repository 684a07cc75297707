import { describe, expect, it } from 'vitest'
import type { Figure } from '../../src/comparing/figure'
import { articleExample, exampleWith, type Naming } from '../../src/engine'
import { asNamedIn, figuresOf } from '../../src/session/figures'
import { newStart, type Start } from '../../src/session/moment'

const figure: Figure = {
  quantity: 'grad.w6',
  of: 'value',
  sign: 1,
  there: null,
  iteration: 0,
  printed: '0.0826676',
}
const start: Start = newStart(articleExample)
const named = (names: Naming): Start => newStart(exampleWith({ names }))

describe('the printed figures that are held against a network', () => {
  it('are those of numbers that it has', () => {
    const bias: Figure = { ...figure, quantity: 'grad.b_h1' }
    const figures = [figure, bias]
    expect(figuresOf({ start, figures })).toEqual([figure])
    const own = exampleWith({ biasRule: 'neuron', biases: [0.35, 0.35, 0.6, 0.6] })
    expect(figuresOf({ start: newStart(own), figures })).toEqual(figures)
  })

  it('are of the weights that their source names, once weights are named as it does', () => {
    // w6 of a source that numbers sender by sender stands between h1 and o2, where the article has its w7.
    const bySender: Figure = { ...figure, renamed: 'grad.w7' }
    const other: Figure = { ...figure, quantity: 'grad.w7' }
    expect(asNamedIn({ start: named('sender') }, bySender)).toEqual(other)
    expect(asNamedIn({ start: named('ends') }, bySender)).toEqual(other)
    expect(figuresOf({ start: named('sender'), figures: [bySender] })).toEqual([other])
  })

  it('are as they were found where weights are named by their receivers, said or not', () => {
    const bySender: Figure = { ...figure, renamed: 'grad.w7' }
    expect(asNamedIn({ start }, bySender)).toEqual(figure)
    expect(asNamedIn({ start: named('receiver') }, bySender)).toEqual(figure)
  })

  it('stay what they are under every naming where their source was not found to name otherwise', () => {
    for (const names of ['receiver', 'sender', 'ends'] as const)
      expect(asNamedIn({ start: named(names) }, figure)).toEqual(figure)
  })
})
