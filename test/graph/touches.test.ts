import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { articleExample, readsOf, recordIteration } from '../../src/engine'
import { touchesOf } from '../../src/graph/touches'
import { stopsOf } from '../../src/graph/walk'
import { anyProblem } from '../support/problems'

const article = recordIteration({ ...articleExample, biasRule: 'shared' })

describe('the places that a step touches', () => {
  it.each([
    ['net.h1', ['h1'], ['w1', 'w2', 'i1', 'i2', 'b1']],
    ['out.h1', ['h1'], []],
    ['error.o1', ['t1'], ['o1']],
    ['error', ['E'], ['t1', 't2']],
    ['dE_dout.o1', ['o1'], ['t1']],
    ['delta.o1', ['o1'], []],
    ['grad.w5', ['w5'], ['h1', 'o1']],
    ['via.o1.h1', ['w5'], ['h1', 'o1']],
    ['dE_dout.h1', ['h1'], ['w5', 'w7', 'o1', 'o2']],
    ['grad.b1', ['b1'], ['h1', 'h2']],
    ['next.w5', ['w5'], []],
    ['next.b2', ['b2'], []],
    ['next.net.o2', ['o2'], ['w7', 'w8', 'h1', 'h2', 'b2']],
    ['next.error', ['E'], ['t1', 't2']],
  ])('when it writes %s are %j and %j', (id, focus, parts) => {
    const step = article.steps.find(({ writes }) => writes === id)!
    expect(touchesOf(article, step)).toEqual({ focus, parts })
  })

  it('are first of all where the step says that it happens, an output’s error in its box', () => {
    fc.assert(
      fc.property(anyProblem(), (problem) => {
        const tape = recordIteration(problem)
        for (const step of tape.steps) {
          const at = step.what.kind === 'error' ? `t${step.what.node.index + 1}` : step.at
          expect(touchesOf(tape, step).focus).toEqual([at])
        }
      }),
    )
  })

  it('are on the drawing, each of them once', () => {
    fc.assert(
      fc.property(anyProblem(), (problem) => {
        const tape = recordIteration(problem)
        const stops = stopsOf(tape.topology)
        for (const step of tape.steps) {
          const { focus, parts } = touchesOf(tape, step)
          const all = [...focus, ...parts]
          expect(all.filter((stop) => !stops.includes(stop))).toEqual([])
          expect(new Set(all).size).toBe(all.length)
        }
      }),
    )
  })

  it('hold every weight, bias and input that a forward step reads', () => {
    fc.assert(
      fc.property(anyProblem(), (problem) => {
        const tape = recordIteration(problem)
        for (const step of tape.steps.filter(({ phase }) => phase === 'forward')) {
          const { focus, parts } = touchesOf(tape, step)
          const given = readsOf(step.formula).filter((id) => /^[wbi]/.test(id))
          expect([...focus, ...parts]).toEqual(expect.arrayContaining([...given]))
        }
      }),
    )
  })
})
