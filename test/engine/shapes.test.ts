import { describe, expect, it } from 'vitest'
import { articleExample, biasCount, recordIteration, weightCount, type Problem } from '../../src/engine'
import { groupsOf, phasesOf, readsIn, words, writtenIn } from '../support/reading'

describe('a network of any shape', () => {
  it('1-1-1 has one of everything', () => {
    expect(recordIteration(ofShape([1, 1, 1])).steps.map(({ writes }) => writes)).toEqual(words`
      net.h1 out.h1 net.o1 out.o1 error.o1 error
      dE_dout.o1 slope.o1 delta.o1 grad.w2
      via.o1.h1 dE_dout.h1 slope.h1 delta.h1 grad.w1
      next.w2 next.w1
      next.net.h1 next.out.h1 next.net.o1 next.out.o1 next.error.o1 next.error
    `)
  })

  it('1-1-1 adds nothing up where there is one term', () => {
    const { steps } = recordIteration(ofShape([1, 1, 1]))
    expect(steps.find(({ writes }) => writes === 'error')!.formula).toEqual({ kind: 'quantity', id: 'error.o1' })
  })

  it('2-2 has no hidden layer to go back through', () => {
    expect(phasesOf(ofShape([2, 2]))).toEqual(['forward 7', 'backward-output 10', 'update 4', 'check 7'])
  })

  it('2-3-3-1 names its hidden nodes by layer and place, and goes back layer by layer', () => {
    const deep = ofShape([2, 3, 3, 1])
    const { topology } = recordIteration(deep)
    expect(topology.layers.map((layer) => layer.map(({ id }) => id))).toEqual([
      ['i1', 'i2'],
      ['h1_1', 'h1_2', 'h1_3'],
      ['h2_1', 'h2_2', 'h2_3'],
      ['o1'],
    ])
    expect(groupsOf(deep).filter((group) => group.startsWith('backward'))).toEqual(
      ['o1', 'h2_1', 'h2_2', 'h2_3', 'h1_1', 'h1_2', 'h1_3'].map((id) => `backward.${id}`),
    )
    expect(writtenIn(deep, { group: 'backward.h1_2' }).slice(0, 4)).toEqual(words`
      via.h2_1.h1_2 via.h2_2.h1_2 via.h2_3.h1_2
      dE_dout.h1_2
    `)
  })

  it('numbers the weights layer by layer, receiver by receiver, sender by sender', () => {
    const { topology } = recordIteration(ofShape([2, 3, 1]))
    expect(topology.edges.map(({ id, from, to }) => `${id}:${from.id}→${to.id}`)).toEqual(words`
      w1:i1→h1 w2:i2→h1 w3:i1→h2 w4:i2→h2 w5:i1→h3 w6:i2→h3
      w7:h1→o1 w8:h2→o1 w9:h3→o1
    `)
  })

  it('with the output layer first, each layer moves before the one below looks back', () => {
    const deep = { ...ofShape([2, 3, 3, 1]), updateOrder: 'output-first' } as const
    expect(readsIn(deep, 'via.o1.h2_1')).toEqual(['delta.o1', 'next.w16'])
    expect(readsIn(deep, 'via.h2_1.h1_1')).toEqual(['delta.h2_1', 'next.w7'])
  })
})

/** A network of this shape with plain numbers. */
function ofShape(shape: readonly number[]): Problem {
  return {
    ...articleExample,
    shape,
    inputs: halves(shape[0]!),
    targets: halves(shape.at(-1)!),
    weights: halves(weightCount(shape)),
    biases: halves(biasCount(shape, articleExample.biasRule)),
  }
}

function halves(length: number): readonly number[] {
  return Array.from({ length }, () => 0.5)
}
