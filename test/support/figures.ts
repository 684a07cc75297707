import fc from 'fast-check'
import type { Figure } from '../../src/comparing/figure'
import { recordIteration, rightProblem, type Problem } from '../../src/engine'

/** Names as sources have them. */
const NAMES = [null, 'Err6', 'δ5', 'out top', 'x2(1)', 'w1+', "y'"] as const

/** A printed figure of a number of this network. */
export function anyFigure(problem: Problem): fc.Arbitrary<Figure> {
  const ids = [...recordIteration(rightProblem(problem)).quantities.keys()]
  const digits = fc.tuple(fc.integer({ min: -99_999, max: 99_999 }), fc.nat({ max: 9 }))
  return fc
    .record({
      there: fc.constantFrom(...NAMES),
      quantity: fc.constantFrom(...ids),
      isChange: fc.boolean(),
      sign: fc.constantFrom(1 as const, -1 as const),
      iteration: fc.nat({ max: 10_000 }),
      digits,
    })
    .map(({ isChange, digits: [whole, decimals], ...figure }) => ({
      ...figure,
      of: isChange && figure.quantity.startsWith('grad.') ? 'change' : 'value',
      printed: (whole / 10 ** decimals).toFixed(decimals).replace(/^-(?=[0.]+$)/, ''),
    }))
}
