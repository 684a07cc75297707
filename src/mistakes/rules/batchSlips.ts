import { constant, quotient, sum, type Expression, type QuantityId, type Tape } from '../../engine'
import { formulaOf } from '../rewrites'
import { slipsAt, type Slip } from './slip'

/** What can go wrong where the numbers of all samples are put together. */
export function batchSlips(tape: Tape, asked: QuantityId): readonly Slip[] {
  const formula = formulaOf(tape, asked)
  if (!formula) return []
  const at = slipsAt(asked)
  const added = formula.kind === 'quotient' ? formula.over : formula
  const samples = added.kind === 'sum' ? added.terms : [added]
  const count = constant(samples.length)
  const isMean = formula.kind === 'quotient'
  const put = (terms: readonly Expression[]): Expression => (isMean ? quotient(sum(terms), count) : sum(terms))
  return [
    at('one-sample-only', samples[tape.sample]!),
    // Without one of two there is only the other.
    ...(samples.length > 2
      ? samples.map((left, i) => at(`forgot-sample:${i + 1}`, put(samples.filter((one) => one !== left))))
      : []),
    isMean ? at('sum-for-mean', added) : at('mean-for-sum', quotient(added, count)),
  ]
}
