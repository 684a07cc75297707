import type { Seen, Step } from '../engine'
import { expressionTerms } from './expressionMath'
import { activated, equals, lineOf, numbersOf, symbolsOf, type MathLine } from './formulaOf'
import type { DecimalsShown } from './numbers'
import { isOverSamples } from './overSamples'

/** More lines than these nobody reads while numbers move, and the place of the formula holds no more. */
const MOST_LINES = 6

/** What counts in a move of several steps, the most important first: what an earlier kind leaves room for is shown too. */
const RANKS: readonly (readonly Step['what']['kind'][])[] = [
  ['total', 'batchError', 'delta', 'weight', 'bias'],
  ['out', 'weightGradient', 'biasGradient', 'batchGradient'],
  ['error', 'net', 'sum', 'dE_dout'],
]

/** The steps whose results tell what a move did, in the order in which they were played. */
export function headlinesOf(steps: readonly Step[]): readonly Step[] {
  let chosen: readonly Step[] = []
  for (const kinds of RANKS) {
    const more = steps.filter((step) => chosen.includes(step) || kinds.includes(step.what.kind))
    if (more.length > MOST_LINES && chosen.length > 0) break
    chosen = more
  }
  return chosen.slice(0, MOST_LINES)
}

/** The step whose reason is that of a whole move: what the move is for, or else what it ends with. */
export function tellingStep(steps: readonly Step[]): Step {
  return steps.findLast(({ what }) => RANKS[0]!.includes(what.kind)) ?? steps.at(-1)!
}

/** Each of these steps in one line: its symbol, what it is made of in symbols, and its number once it is there. */
export function unitLines(seen: Seen, steps: readonly Step[], decimals: DecimalsShown): readonly MathLine[] {
  const symbols = symbolsOf(seen.tape)
  const numbers = numbersOf(seen, decimals)
  return steps.map((step) => {
    const { what, writes, formula, departs } = step
    // What all samples say has a term for each: too many for a line. What is to be found out is not said.
    const made =
      isOverSamples(step) || departs === 'hidden'
        ? []
        : what.kind === 'out'
          ? [{ sign: '', term: activated(seen.tape, what, symbols) }]
          : expressionTerms(formula, symbols)
    const [symbol, number] = [symbols, numbers].map((leaves) => ({ sign: '', term: leaves.leaf(writes) }))
    return lineOf([symbol!, ...equals(made), ...equals([number!])], 'inline')
  })
}
