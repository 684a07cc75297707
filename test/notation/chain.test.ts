import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { articleExample, recordIteration } from '../../src/engine'
import { chainOf, type ChainFactor } from '../../src/notation/chain'
import { problemOf } from '../graph/support'
import { anyProblem } from '../support/problems'

describe('the chain of a gradient', () => {
  it('multiplies to the very gradient that the tape holds', () => {
    fc.assert(
      fc.property(anyProblem(), (problem) => {
        const tape = recordIteration(problem)
        const valueOf = (factor: ChainFactor): number =>
          factor.kind === 'paths'
            ? factor.ids.map((id) => tape.values[id]!).reduce((sum, value) => sum + value)
            : tape.values[factor.id]!
        for (const edge of tape.topology.edges) {
          const chain = chainOf(tape, `grad.${edge.id}`)!
          expect(
            chain.map(valueOf).reduce((product, value) => product * value) === tape.values[`grad.${edge.id}`],
          ).toBe(true)
        }
      }),
    )
  })

  it.each([
    [[2, 2, 2], 'paths'],
    [[2, 2, 3], 'quantity'],
    [[2, 2, 8], 'quantity'],
  ] as const)('of %j begins with both paths, but with the sum of more', (shape, kind) => {
    const tape = recordIteration(problemOf(shape))
    expect(chainOf(tape, 'grad.w1')![0]!.kind).toBe(kind)
  })

  it('belongs to weights only', () => {
    const tape = recordIteration({ ...articleExample, biasRule: 'shared' })
    for (const id of ['grad.b1', 'delta.o1', 'net.h1', 'w5', 'grad.w99'] as const) expect(chainOf(tape, id)).toBeNull()
  })
})
