import { readsOf } from '../engine'
import { expressionMath } from './expressionMath'
import { equals, lineOf, numberMath, type MoveLine } from './formulaOf'
import { digits, inBrackets } from './mathNode'
import { numberParts } from './numbers'

/** The number with what an update takes off it in one, η · ∂E/∂w; nothing for other steps, nor for what a wrong program does. */
export const moveLine: MoveLine = ({ phase, departs, formula }, numbers, { shows }, decimals) => {
  if (phase !== 'update' || departs || formula.kind !== 'difference') return []
  const [rate = null, gradient = null] = readsOf(formula.take).map(shows)
  const move = rate === null || gradient === null ? null : rate * gradient
  const term = move === null ? digits('□') : numberMath(numberParts(move, decimals))
  return lineOf(
    equals([
      { sign: '', term: expressionMath(formula.from, numbers) },
      { sign: '−', term: move !== null && move < 0 ? inBrackets(term) : term },
    ]),
  )
}
