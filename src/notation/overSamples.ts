import { name, samplesOf, type QuantityId, type Seen, type Step } from '../engine'
import { expressionTerms } from './expressionMath'
import { equals, lineOf, numbersOf, symbolsOf, type Formula, type OtherFormula } from './formulaOf'
import { derivative, digits, inBrackets, infix, letter, mathNode, power, prefix, row, type MathNode } from './mathNode'
import { symbolMath } from './symbolMath'

/** What one sample adds to a sum over all of them. */
export interface SampleTerm {
  /** Counted from 0. */
  readonly sample: number
  readonly id: QuantityId
  /** Null where it is not to be seen. */
  readonly value: number | null
}

/** Whether a step puts together what all samples say. */
export function isOverSamples({ what }: Step): boolean {
  return what.kind === 'batchGradient' || what.kind === 'batchError'
}

/** What each sample adds where a step puts together what all of them say, in their order. */
export function sampleTerms({ tape, shows }: Seen, { what }: Step): readonly SampleTerm[] {
  const idOf = (sample: number): QuantityId => {
    const isShown = sample === tape.sample
    if (what.kind === 'batchGradient')
      return isShown ? name.gradient(what.parameter) : name.sampleGradient(sample, what.parameter)
    const when = what.kind === 'batchError' ? what.when : 'now'
    return isShown ? name.total(when) : name.sampleError(sample, when)
  }
  return samplesOf(tape.problem).map((_, sample) => {
    const id = idOf(sample)
    return { sample, id, value: shows(id) }
  })
}

/** Upright: the fonts have no slanted one. */
const COUNTER = mathNode('mi', 's', { mathvariant: 'normal' })

/** Behind the brackets, as it is behind the number of a sample. */
const PLUS = mathNode('mo', '+', { form: 'postfix', lspace: '0', rspace: '0' })

/** Of more samples than these nobody reads the terms one behind the other. */
export const MOST_TERMS = 5

/** The rule, the numbers of few samples, and what they come to; null for all steps that are not over samples. */
export const formulaOverSamples: OtherFormula = (seen, step, decimals) => {
  if (!isOverSamples(step)) return null
  const numbers = numbersOf(seen, decimals)
  const isShort = samplesOf(seen.tape.problem).length <= MOST_TERMS
  return {
    ...overSamples(seen, step),
    numbers: isShort ? lineOf(equals(expressionTerms(step.formula, numbers))) : [],
    result: lineOf(equals([{ sign: '', term: numbers.leaf(step.writes) }])),
  }
}

/** The rule of such a step with one sign for all of its terms: ∂E/∂w = Σ ∂E⁽ˢ⁾/∂w. Its numbers may stand in rows of their own. */
export function overSamples({ tape }: Seen, { what, writes }: Step): Formula {
  const { length } = samplesOf(tape.problem)
  const each = power(letter('E'), isAfterUpdate(what) ? row(inBrackets(COUNTER), PLUS) : inBrackets(COUNTER))
  const term = what.kind === 'batchGradient' ? derivative(each, symbolMath(parameterOf(tape, what.parameter.id))) : each
  const sum = mathNode('msubsup', [prefix('Σ'), row(COUNTER, infix('='), digits('1')), digits(String(length))])
  const mean: readonly MathNode[] =
    tape.problem.batch === 'mean' ? [mathNode('mfrac', [digits('1'), digits(String(length))])] : []
  const symbol = { sign: '', term: symbolsOf(tape).leaf(writes) }
  return {
    rule: lineOf([symbol, ...equals([{ sign: '', term: row(...mean, sum, term) }])]),
    factors: [],
    brace: null,
    numbers: [],
    short: [],
    result: [],
  }
}

/** Whether it puts together the errors with the updated parameters. */
export function isAfterUpdate(what: Step['what']): boolean {
  return what.kind === 'batchError' && what.when === 'next'
}

function parameterOf({ quantities }: Seen['tape'], id: QuantityId) {
  return quantities.get(id)!
}
