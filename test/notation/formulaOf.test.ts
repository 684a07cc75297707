import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { articleExample, readsOf, recordIteration, type Problem, type Step, type Tape } from '../../src/engine'
import { formulaOf, piecesOf } from '../../src/notation/formulaOf'
import { texNumber } from '../../src/notation/numbers'
import { originOf } from '../../src/notation/origin'
import { wholeOf } from '../../src/session/sight'
import { anyProblem } from '../support/problems'
import { NETWORKS } from './networks'
import { piecesIn, typeset, wordsOf } from './typeset'

const DECIMALS = [4, 6, 9, 'all'] as const

/** The numbers and the result of one step of the article's example, as they read on the page. */
function line(id: string, changes: Partial<Problem> = {}): string {
  const tape = recordIteration({ ...articleExample, ...changes })
  const { numbers, result } = formulaOf(wholeOf(tape), stepOf(tape, id), 6)
  return wordsOf(numbers) + wordsOf(result)
}

function ruleOf(id: string, changes: Partial<Problem> = {}): string {
  const tape = recordIteration({ ...articleExample, ...changes })
  return formulaOf(wholeOf(tape), stepOf(tape, id), 6).rule
}

function stepOf({ steps }: Tape, id: string): Step {
  return steps.find(({ writes }) => writes === id)!
}

function classOf(tape: Tape, id: string): string {
  const origin = originOf(tape.quantities.get(id)!)
  return origin === 'given' ? 'given' : `from-${origin}`
}

describe('the worked line', () => {
  it.each([
    ['net.h1', '=0.15⋅0.05+0.20⋅0.10+0.35=0.377500'],
    ['error', '=0.274811+0.023560=0.298371'],
    ['dE_dout.o1', '=0.751365−0.01=0.741365'],
    ['slope.o1', '=0.751365⋅(1−0.751365)=0.186816'],
    ['delta.o1', '=0.741365⋅0.186816=0.138499'],
    ['via.o2.h1', '=−0.038098⋅0.50=−0.019049'],
    ['dE_dout.h1', '=0.055399+(−0.019049)=0.036350'],
    ['grad.w5', '=0.741365⋅0.186816⋅0.593270=0.082167'],
    ['grad.w1', '=(0.055399+(−0.019049))⋅0.241301⋅0.05=0.000439'],
    ['next.w5', '=0.40−0.50⋅0.082167=0.358916'],
    ['next.w7', '=0.50−0.50⋅(−0.022603)=0.511301'],
    ['next.error', '=0.267977+0.023051=0.291028'],
  ])('of %s reads %s', (id, text) => {
    expect(line(id)).toBe(text)
  })

  it('puts a negative number after an operator into brackets, a leading one not', () => {
    const weights = [-0.15, -0.2, 0.25, 0.3, 0.4, 0.45, 0.5, 0.55]
    expect(line('net.h1', { weights, inputs: [-0.05, 0.1], biases: [-0.35, 0.6] })).toBe(
      '=−0.15⋅(−0.05)+(−0.20⋅0.10)+(−0.35)=−0.362500',
    )
    expect(line('grad.w1', { inputs: [-0.05, 0.1] })).toMatch(/⋅\(−0\.05\)=/)
  })

  it('adds the errors of all neurons that a shared bias feeds', () => {
    expect(line('grad.b2', { biasRule: 'shared' })).toBe('=0.138499+(−0.038098)=0.100400')
  })
})

describe('the rule', () => {
  it('follows the chain from the error to an output weight, link by link', () => {
    expect(piecesIn(ruleOf('grad.w5')).map(({ id }) => id)).toEqual(['grad.w5', 'dE_dout.o1', 'slope.o1', 'out.h1'])
  })

  it('sums both paths for a hidden weight', () => {
    const ids = piecesIn(ruleOf('grad.w1')).map(({ id }) => id)
    expect(ids).toEqual(['grad.w1', 'via.o1.h1', 'via.o2.h1', 'slope.h1', 'i1'])
  })

  it('marks the last link as what the sender sent', () => {
    expect(ruleOf('grad.w5')).toContain(
      '\\htmlData{quantity=out.h1}{\\dfrac{\\partial \\mathrm{net}_{\\mathrm{o1}}}{\\partial w_{5}}}',
    )
  })

  it('looks back through the new weight where the output layer moves first', () => {
    const ids = piecesIn(ruleOf('via.o1.h1', { updateOrder: 'output-first' })).map(({ id }) => id)
    expect(ids).toEqual(['via.o1.h1', 'delta.o1', 'next.w5'])
  })
})

describe.each(NETWORKS)('every formula of %s', (_, problem) => {
  const tape = recordIteration(problem)

  it('marks in the rule what it writes, then what it is made from', () => {
    for (const step of tape.steps) {
      const ids = new Set(piecesIn(formulaOf(wholeOf(tape), step, 9).rule).map(({ id }) => id))
      expect([...ids]).toEqual([step.writes, ...piecesOf(tape, step)])
    }
  })

  it.each([4, 'all'] as const)(
    'marks every number with its quantity, full double and pass, at %s decimals',
    (decimals) => {
      for (const step of tape.steps) {
        const { numbers, result } = formulaOf(wholeOf(tape), step, decimals)
        const pieces = piecesIn(numbers)
        expect([...new Set(pieces.map(({ id }) => id))]).toEqual(piecesOf(tape, step))
        for (const { id, origin, value } of [...pieces, ...piecesIn(result)]) {
          expect(value === tape.values[id]).toBe(true)
          expect(origin).toBe(classOf(tape, id))
        }
        expect(piecesIn(result).map(({ id }) => id)).toEqual([step.writes])
      }
    },
  )
})

describe('the formulas of any network', () => {
  it('are typeset without a warning', () => {
    fc.assert(
      fc.property(anyProblem(), fc.constantFrom(...DECIMALS), (problem, decimals) => {
        const tape = recordIteration(problem)
        for (const step of tape.steps)
          for (const tex of Object.values(formulaOf(wholeOf(tape), step, decimals)))
            expect(typeset(tex)).toContain('data-quantity')
      }),
      { numRuns: 25 },
    )
  })

  it('name what a step reads, or the links of its chain', () => {
    const tape = recordIteration(articleExample)
    expect(piecesOf(tape, stepOf(tape, 'next.w5'))).toEqual(readsOf(stepOf(tape, 'next.w5').formula))
    expect(piecesOf(tape, stepOf(tape, 'grad.w5'))).toEqual(['dE_dout.o1', 'slope.o1', 'out.h1'])
  })

  it.each([NaN, Infinity, -Infinity])('could even show %d', (value) => {
    expect(() => typeset(texNumber(value, 6))).not.toThrow()
  })
})
