import { describe, expect, it } from 'vitest'
import { articleExample, recordIteration, type Problem } from '../../src/engine'
import { groupsOf, phasesOf, readsIn, words, writtenIn } from '../support/reading'

const outputFirst: Problem = { ...articleExample, updateOrder: 'output-first' }

describe('the tape of the article’s example', () => {
  it('goes forward, backward from the outputs, backward through the hidden layer, updates, and checks', () => {
    expect(phasesOf(articleExample)).toEqual([
      'forward 11',
      'backward-output 10',
      'backward-hidden 14',
      'update 8',
      'check 11',
    ])
  })

  it('finishes one node before it turns to the next', () => {
    expect(groupsOf(articleExample)).toEqual(words`
      forward.h1 forward.h2 forward.o1 forward.o2 forward.error
      backward.o1 backward.o2 backward.h1 backward.h2
      update.o1 update.o2 update.h1 update.h2
      check.h1 check.h2 check.o1 check.o2 check.error
    `)
  })

  it('goes back through a hidden node path by path, then sum, slope, δ, and its weights', () => {
    expect(writtenIn(articleExample, { group: 'backward.h1' })).toEqual(words`
      via.o1.h1 via.o2.h1 dE_dout.h1 slope.h1 delta.h1
      grad.w1 grad.w2
    `)
  })

  it('updates w5 to w8 before w1 to w4, and looks back through the old ones', () => {
    expect(writtenIn(articleExample, { phase: 'update' })).toEqual(
      ['w5', 'w6', 'w7', 'w8', 'w1', 'w2', 'w3', 'w4'].map((id) => `next.${id}`),
    )
    expect(readsIn(articleExample, 'via.o1.h1')).toEqual(['delta.o1', 'w5'])
    expect(readsIn(articleExample, 'via.o2.h2')).toEqual(['delta.o2', 'w8'])
  })

  it.each([
    ['net.h1', ['w1', 'i1', 'w2', 'i2', 'b1']],
    ['out.h1', ['net.h1']],
    ['error.o1', ['t1', 'out.o1']],
    ['error', ['error.o1', 'error.o2']],
    ['dE_dout.o1', ['out.o1', 't1']],
    ['slope.o1', ['out.o1']],
    ['delta.o1', ['dE_dout.o1', 'slope.o1']],
    ['grad.w5', ['delta.o1', 'out.h1']],
    ['dE_dout.h1', ['via.o1.h1', 'via.o2.h1']],
    ['next.w5', ['w5', 'eta', 'grad.w5']],
  ] as const)('makes %s of %j', (id, reads) => {
    expect(readsIn(articleExample, id)).toEqual(reads)
  })

  it('says of every step where it happens', () => {
    const { steps } = recordIteration(articleExample)
    const placeOf = (id: string): unknown => {
      const { at, layer } = steps.find(({ writes }) => writes === id)!
      return { at, layer }
    }
    expect(placeOf('net.h1')).toEqual({ at: 'h1', layer: 1 })
    expect(placeOf('delta.o2')).toEqual({ at: 'o2', layer: 2 })
    expect(placeOf('via.o2.h1')).toEqual({ at: 'w7', layer: 1 })
    expect(placeOf('grad.w7')).toEqual({ at: 'w7', layer: 2 })
    expect(placeOf('next.w3')).toEqual({ at: 'w3', layer: 1 })
    expect(placeOf('error.o1')).toEqual({ at: 'o1', layer: 3 })
    expect(placeOf('error')).toEqual({ at: 'E', layer: 3 })
  })
})

describe('the same with the output layer first', () => {
  it('updates the output layer before it goes on to the hidden one', () => {
    expect(phasesOf(outputFirst)).toEqual([
      'forward 11',
      'backward-output 10',
      'update 4',
      'backward-hidden 14',
      'update 4',
      'check 11',
    ])
    expect(groupsOf(outputFirst)).toEqual(words`
      forward.h1 forward.h2 forward.o1 forward.o2 forward.error
      backward.o1 backward.o2 update.o1 update.o2
      backward.h1 backward.h2 update.h1 update.h2
      check.h1 check.h2 check.o1 check.o2 check.error
    `)
  })

  it('looks back through the new w5 to w8', () => {
    expect(readsIn(outputFirst, 'via.o1.h1')).toEqual(['delta.o1', 'next.w5'])
    expect(readsIn(outputFirst, 'via.o2.h2')).toEqual(['delta.o2', 'next.w8'])
  })
})

describe('trained biases', () => {
  it('shared by a layer, have groups of their own after the layer’s nodes and after the weights', () => {
    const shared: Problem = { ...articleExample, biasRule: 'shared' }
    expect(groupsOf(shared).slice(5, 17)).toEqual(words`
      backward.o1 backward.o2 backward.b2 backward.h1 backward.h2 backward.b1
      update.o1 update.o2 update.h1 update.h2 update.b1 update.b2
    `)
    expect(readsIn(shared, 'grad.b2')).toEqual(['delta.o1', 'delta.o2'])
    expect(phasesOf(shared)).toEqual([
      'forward 11',
      'backward-output 11',
      'backward-hidden 15',
      'update 10',
      'check 11',
    ])
    expect(readsIn(shared, 'next.net.h2')).toContain('next.b1')
  })

  it('one per neuron, take their gradient with that neuron', () => {
    const neuron: Problem = { ...articleExample, biasRule: 'neuron', biases: [0.35, 0.35, 0.6, 0.6] }
    expect(writtenIn(neuron, { group: 'backward.o1' }).at(-1)).toBe('grad.b_o1')
    expect(readsIn(neuron, 'grad.b_o1')).toEqual(['delta.o1'])
    expect(writtenIn(neuron, { phase: 'update' }).slice(-4)).toEqual([
      'next.b_h1',
      'next.b_h2',
      'next.b_o1',
      'next.b_o2',
    ])
  })

  it('move with their layer where the output layer moves first', () => {
    expect(writtenIn({ ...outputFirst, biasRule: 'shared' }, { phase: 'update' })).toEqual(
      ['w5', 'w6', 'w7', 'w8', 'b2', 'w1', 'w2', 'w3', 'w4', 'b1'].map((id) => `next.${id}`),
    )
  })
})
