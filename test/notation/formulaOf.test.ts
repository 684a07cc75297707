import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  articleExample,
  quantityIdIn,
  readsOf,
  recordIteration,
  type Problem,
  type QuantityId,
  type Step,
  type Tape,
} from '../../src/engine'
import { formulaOf, numberMath, numbersOf, piecesOf, type MathLine } from '../../src/notation/formulaOf'
import { formulaText } from '../../src/notation/formulaText'
import { moveLine } from '../../src/notation/moveLine'
import { derivative, digits, letter, mathNode, word } from '../../src/notation/mathNode'
import { numberParts } from '../../src/notation/numbers'
import { originOf } from '../../src/notation/origin'
import { anyProblem } from '../support/problems'
import { NETWORKS } from './networks'
import { allIn, flawsIn, piecesIn, wordsOf } from './mathLine'
import { stepOf } from './written'
import { wholeOf } from '../../src/session/sight'

const DECIMALS = [4, 6, 9, 'all'] as const

/** What stands between two places where a line may break. */
function parts(id: string, line: 'rule' | 'numbers'): readonly string[] {
  const tape = recordIteration(articleExample)
  return formulaOf(wholeOf(tape), stepOf(tape, id), 6)[line].map((math) => wordsOf([math]))
}

/** The numbers and the result of one step of the article's example, as they read on the page. */
function worked(id: string, changes: Partial<Problem> = {}): string {
  const tape = recordIteration({ ...articleExample, ...changes })
  const { numbers, result } = formulaOf(wholeOf(tape), stepOf(tape, id), 6)
  return wordsOf(numbers) + wordsOf(result)
}

/** The short line of an update, of an iteration of which so much is to be seen. */
function moveIn(tape: Tape, id: string, shows: (id: QuantityId) => number | null): string {
  return wordsOf(moveLine(stepOf(tape, id), numbersOf({ tape, shows }, 6), { tape, shows }, 6))
}

function ruleOf(id: string, changes: Partial<Problem> = {}): MathLine {
  const tape = recordIteration({ ...articleExample, ...changes })
  return formulaOf(wholeOf(tape), stepOf(tape, id), 6).rule
}

function classOf(tape: Tape, id: QuantityId): string {
  const origin = originOf(tape, id)
  return origin === 'given' ? 'given' : `from-${origin}`
}

describe('the line of an update', () => {
  it('has the step as one number: η times the gradient', () => {
    const tape = recordIteration(articleExample)
    const { shows } = wholeOf(tape)
    // The article: 0.5 · 0.082167041 and 0.5 · −0.022602540.
    expect(moveIn(tape, 'next.w5', shows)).toBe('=0.40−0.041084')
    expect(moveIn(tape, 'next.w7', shows)).toBe('=0.50−(−0.011301)')
  })

  it('gives away nothing that is not to be seen, and stands at no other step', () => {
    const tape = recordIteration(articleExample)
    expect(moveIn(tape, 'next.w5', (id) => (id === 'grad.w5' ? null : tape.values[id]!))).toBe('=0.40−□')
    expect(moveIn(tape, 'next.w5', (id) => (id === 'eta' ? null : tape.values[id]!))).toBe('=0.40−□')
    expect(moveIn(tape, 'grad.w5', wholeOf(tape).shows)).toBe('')
    // A difference too, but nothing moves.
    expect(moveIn(tape, 'dE_dout.o1', wholeOf(tape).shows)).toBe('')
  })

  it('has no brackets around a step of 0', () => {
    const tape = recordIteration({ ...articleExample, inputs: [0, 0.1] })
    expect(moveIn(tape, 'next.w1', wholeOf(tape).shows)).toBe('=0.15−0.000000')
  })

  it('is not there where a wrong program does something else', () => {
    const tape = recordIteration(articleExample)
    const seen = wholeOf(tape)
    const step = stepOf(tape, 'next.w5')
    const moveOf = (changes: Partial<Step>): MathLine => moveLine({ ...step, ...changes }, numbersOf(seen, 6), seen, 6)
    expect(moveOf({})).not.toEqual([])
    expect(moveOf({ departs: 'rule' })).toEqual([])
    expect(moveOf({ formula: { kind: 'quantity', id: 'w5' } })).toEqual([])
  })
})

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
    expect(worked(id)).toBe(text)
  })

  it('puts a negative number after an operator into brackets, a leading one not', () => {
    const weights = [-0.15, -0.2, 0.25, 0.3, 0.4, 0.45, 0.5, 0.55]
    expect(worked('net.h1', { weights, inputs: [-0.05, 0.1], biases: [-0.35, 0.6] })).toBe(
      '=−0.15⋅(−0.05)+(−0.20⋅0.10)+(−0.35)=−0.362500',
    )
    expect(worked('grad.w1', { inputs: [-0.05, 0.1] })).toMatch(/⋅\(−0\.05\)=/)
  })

  it('adds the errors of all neurons that a shared bias feeds', () => {
    expect(worked('grad.b2', { biasRule: 'shared' })).toBe('=0.138499+(−0.038098)=0.100400')
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
    const { tag, content, attributes } = ruleOf('grad.w5')
      .flatMap(allIn)
      .find((node) => node.attributes['data-quantity'] === 'out.h1')!
    const net = mathNode('msub', [word('net'), word('o1')])
    const w5 = mathNode('msub', [letter('w'), digits('5')])
    expect({ tag, content, attributes: {} }).toEqual(derivative(net, w5))
    expect(attributes['class']).toBe('from-forward')
  })

  it('of a weight is numbered link by link, and δ stands for the first two', () => {
    const tape = recordIteration(articleExample)
    for (const [id, error, slope, delta, sent] of [
      ['grad.w5', 'dE_dout.o1', 'slope.o1', 'delta.o1', 'out.h1'],
      ['grad.w1', 'dE_dout.h1', 'slope.h1', 'delta.h1', 'i1'],
    ] as const) {
      const { factors, brace, short } = formulaOf(wholeOf(tape), stepOf(tape, id), 6)
      expect(factors).toEqual([error, slope, sent])
      expect(piecesIn([brace!]).map((piece) => piece.id)).toEqual([delta])
      expect(piecesIn(short).map((piece) => piece.id)).toEqual([delta, sent])
    }
    expect(formulaOf(wholeOf(tape), stepOf(tape, 'net.h1'), 6)).toMatchObject({ factors: [], brace: null, short: [] })
  })

  it('shows where output minus target comes from: the square, its ½, and the minus inside', () => {
    expect(formulaText([ruleOf('dE_dout.o1')])).toBe(
      '∂E/∂out_o1 = 2 · ½ · (target_o1 − out_o1) · (−1) = out_o1 − target_o1',
    )
  })

  it('says what δ is', () => {
    expect(formulaText([ruleOf('delta.h1')])).toBe('δ_h1 = ∂E/∂net_h1 = ∂E/∂out_h1 · ∂out_h1/∂net_h1')
  })

  it('looks back through the new weight where the output layer moves first', () => {
    const ids = piecesIn(ruleOf('via.o1.h1', { updateOrder: 'output-first' })).map(({ id }) => id)
    expect(ids).toEqual(['via.o1.h1', 'delta.o1', 'next.w5'])
  })
})

describe.each(NETWORKS)('every formula of %s', (_, problem) => {
  const tape = recordIteration(problem)

  it('marks in the rule what it writes and what it is made from', () => {
    for (const step of tape.steps) {
      const { rule, factors } = formulaOf(wholeOf(tape), step, 9)
      const ids = piecesIn(rule).map(({ id }) => id)
      expect(new Set([...ids, ...factors])).toEqual(new Set([step.writes, ...piecesOf(tape, step)]))
    }
  })

  it.each([4, 'all'] as const)(
    'marks every number with its quantity, full double and pass, at %s decimals',
    (decimals) => {
      for (const step of tape.steps) {
        const { numbers, result, factors } = formulaOf(wholeOf(tape), step, decimals)
        const pieces = piecesIn(numbers)
        const ids = pieces.map(({ id }) => id)
        expect(new Set([...ids, ...factors])).toEqual(new Set(piecesOf(tape, step)))
        for (const { id: marked, classes, value } of [...pieces, ...piecesIn(result)]) {
          const id = quantityIdIn(tape.quantities, marked)!
          expect(value === tape.values[id]).toBe(true)
          expect(classes).toBe(classOf(tape, id))
        }
        expect(piecesIn(result).map(({ id }) => id)).toEqual([step.writes])
      }
    },
  )
})

describe('the formulas of any network', () => {
  it('are MathML that a browser can set, with marks in every line', () => {
    fc.assert(
      fc.property(anyProblem(), fc.constantFrom(...DECIMALS), (problem, decimals) => {
        const tape = recordIteration(problem)
        for (const step of tape.steps) {
          const { rule, numbers, short, result } = formulaOf(wholeOf(tape), step, decimals)
          for (const line of [rule, numbers, result, ...(short.length > 0 ? [short] : [])]) {
            expect(line.flatMap(flawsIn)).toEqual([])
            expect(piecesIn(line).length).toBeGreaterThan(0)
          }
        }
      }),
      { numRuns: 25 },
    )
  })

  it('name what a step reads, or the links of its chain', () => {
    const tape = recordIteration(articleExample)
    expect(piecesOf(tape, stepOf(tape, 'next.w5'))).toEqual(readsOf(stepOf(tape, 'next.w5').formula))
    expect(piecesOf(tape, stepOf(tape, 'grad.w5'))).toEqual(['dE_dout.o1', 'slope.o1', 'out.h1'])
    const ofHidden = ['dE_dout.h1', 'via.o1.h1', 'via.o2.h1', 'slope.h1', 'i1']
    expect(piecesOf(tape, stepOf(tape, 'grad.w1'))).toEqual(ofHidden)
  })

  it.each([
    [NaN, '–'],
    [Infinity, '∞'],
    [-Infinity, '−∞'],
  ])('could even show %d', (value, text) => {
    const number = numberMath(numberParts(value, 6))
    expect(flawsIn(number)).toEqual([])
    expect(wordsOf([number])).toBe(text)
  })
})

/** The brackets of a line, each with its size where it is not plain. */
function bracketsIn(line: MathLine): readonly string[] {
  return line.flatMap(allIn).flatMap(({ content, attributes: { stretchy, class: size } }) => {
    if (content !== '(' && content !== ')') return []
    return [content + (stretchy === 'true' ? ' tall' : size ? ` ${size}` : '')]
  })
}

describe('a line of a formula', () => {
  it('may break after each sign of a sum or chain; a product of symbols in a sum stays together', () => {
    expect(parts('net.h1', 'rule')).toEqual(['neth1=', 'w1⋅i1+', 'w2⋅i2+', 'b1'])
    expect(parts('net.h1', 'numbers')).toEqual(['=0.15⋅', '0.05+', '0.20⋅', '0.10+', '0.35'])
    expect(parts('grad.w5', 'numbers')).toEqual(['=0.741365⋅', '0.186816⋅', '0.593270'])
    expect(parts('next.w7', 'numbers')).toEqual(['=0.50−', '0.50⋅', '(−0.022603)'])
  })

  it('breaks inside a long sum of numbers, but not where tall brackets hold fractions', () => {
    expect(parts('grad.w1', 'numbers')).toEqual(['=(0.055399+', '(−0.019049))⋅', '0.241301⋅', '0.05'])
    expect(parts('grad.w1', 'rule').map((part) => part.slice(0, 4))).toEqual(['∂E∂w', '(∂Eo', '∂out', '∂net'])
  })

  it('has larger brackets around other brackets, wherever it breaks, and tall ones around fractions', () => {
    const tape = recordIteration(articleExample)
    const { rule, numbers } = formulaOf(wholeOf(tape), stepOf(tape, 'grad.w1'), 6)
    expect(bracketsIn(rule)).toEqual(['( tall', ') tall'])
    expect(bracketsIn(numbers)).toEqual(['( outer', '(', ')', ') outer'])
    expect(bracketsIn(formulaOf(wholeOf(tape), stepOf(tape, 'next.w7'), 6).numbers)).toEqual(['(', ')'])
  })

  it('begins where the line above does: no space stands before its sign', () => {
    const tape = recordIteration(articleExample)
    const { numbers } = formulaOf(wholeOf(tape), stepOf(tape, 'grad.w5'), 6)
    const signs = numbers.flatMap(allIn).filter(({ tag }) => tag === 'mo')
    expect(signs.map(({ content, attributes }) => [content, attributes['lspace']])).toEqual([
      ['=', '0'],
      ['⋅', '0.2222em'],
      ['⋅', '0.2222em'],
    ])
  })
})

describe('a number that may not be seen yet', () => {
  const tape = recordIteration(articleExample)
  const withheld = { tape, shows: (id: QuantityId) => (id === 'via.o2.h1' ? null : tape.values[id]!) }

  it('is an empty box, without its value and without the brackets that would tell its sign', () => {
    const { numbers } = formulaOf(withheld, stepOf(tape, 'dE_dout.h1'), 6)
    expect(wordsOf(numbers)).toBe('=0.055399+□')
    expect(piecesIn(numbers).at(-1)).toEqual({ id: 'via.o2.h1', classes: 'from-backward withheld', value: null })
  })

  it('is one as a result too', () => {
    const { result } = formulaOf(withheld, stepOf(tape, 'via.o2.h1'), 6)
    expect(wordsOf(result)).toBe('=□')
  })

  it('changes nothing in the rule', () => {
    const step = stepOf(tape, 'dE_dout.h1')
    expect(formulaOf(withheld, step, 6).rule).toEqual(formulaOf(wholeOf(tape), step, 6).rule)
  })
})
