import { describe, expect, it } from 'vitest'
import type { Expression, QuantityId } from '../../src/engine'
import {
  absolute,
  becomes,
  constant,
  difference,
  negative,
  powerOfE,
  product,
  quantity,
  quotient,
  square,
  sum,
} from '../../src/engine/expression'
import { markOdd } from '../../src/notation/oddPieces'

type Row = readonly [what: string, formula: Expression, other: Expression, marked: Expression]

const [a, b, c, d, e, f] = ['a', 'b', 'c', 'd', 'e', 'f'].map((id) => quantity(id as QuantityId)) as [
  Expression,
  Expression,
  Expression,
  Expression,
  Expression,
  Expression,
]
/** What stands in the place of whatever is marked. */
const ODD = quantity('odd' as QuantityId)

const tanhOf = (of: Expression): Expression => ({ kind: 'tanh', of })

describe('what is odd in a formula beside another one is marked, and nothing else:', () => {
  it.each<Row>([
    ['nothing where both are the same', sum([a, product(b, c)]), sum([a, product(b, c)]), sum([a, product(b, c)])],
    ['a number for another', a, b, ODD],
    ['a factor for another', product(a, b), product(a, c), product(a, ODD)],
    ['the first factor for another', product(b, a), product(c, a), product(ODD, a)],
    ['factors in another order are the same', product(a, b), product(b, a), product(a, b)],
    ['a factor too many', product(a, b), a, product(a, ODD)],
    ['a sum too many as a factor', product(a, difference(b, c)), a, product(a, ODD)],
    ['a factor too few', a, product(a, b), a],
    ['a factor too few before a difference', difference(a, b), product(c, difference(a, b)), difference(a, b)],
    ['a factor too few before a sum', sum([a, b]), product(c, sum([a, b])), sum([a, b])],
    [
      'a difference as a whole, with a factor too many',
      product(a, difference(b, c)),
      difference(b, c),
      product(ODD, difference(b, c)),
    ],
    ['a term too many', sum([a, b]), a, sum([a, ODD])],
    ['a product as a whole, with a term too many', sum([a, product(b, c)]), product(b, c), sum([ODD, product(b, c)])],
    ['a term too few', a, sum([b, a]), a],
    ['what is left alone, but is taken away in the other', a, difference(b, a), ODD],
    ['what is left alone, from which something is taken in the other', a, difference(a, b), a],
    ['the second of two equal terms, where the other has one', sum([a, a]), sum([a, b]), sum([a, ODD])],
    ['inside of a term', sum([product(a, b), c]), sum([product(a, d), c]), sum([product(a, ODD), c])],
    [
      'inside of each of two terms',
      sum([product(a, b), product(c, d)]),
      sum([product(a, e), product(c, f)]),
      sum([product(a, ODD), product(c, ODD)]),
    ],
    [
      'inside of one term, and all of another',
      sum([product(a, b), c]),
      sum([product(a, e), d]),
      sum([product(a, ODD), ODD]),
    ],
    [
      'whole terms where the other has fewer of them',
      sum([product(a, b), c, d]),
      sum([product(a, e), c]),
      sum([ODD, c, ODD]),
    ],
    ['each term of a sum that has nothing of a product', sum([a, b]), product(c, d), sum([ODD, ODD])],
    ['each factor of a product that has nothing of a sum', product(a, b), sum([c, d]), product(ODD, ODD)],
    ['both where they change places', difference(a, b), difference(b, a), difference(ODD, ODD)],
    [
      'what is taken away and should be added',
      difference(a, product(b, c)),
      sum([a, product(b, c)]),
      difference(a, ODD),
    ],
    ['what is added and should be taken away', sum([a, product(b, c)]), difference(a, product(b, c)), sum([a, ODD])],
    [
      'all of what has another sign, whatever it has in common',
      difference(a, product(b, c)),
      sum([a, product(b, d)]),
      difference(a, ODD),
    ],
    ['from what is taken', difference(a, b), difference(c, b), difference(ODD, b)],
    ['under the line', quotient(a, b), quotient(a, c), quotient(a, ODD)],
    ['over the line', quotient(b, a), quotient(c, a), quotient(ODD, a)],
    ['a fraction that has nothing of the other', quotient(a, b), quotient(c, d), ODD],
    ['a fraction beside none', quotient(a, b), product(a, b), ODD],
    ['in an exponent', powerOfE(sum([a, b])), powerOfE(sum([a, c])), powerOfE(sum([a, ODD]))],
    ['an exponent that has nothing of the other', powerOfE(a), powerOfE(b), ODD],
    ['a power beside none', powerOfE(sum([a, b])), square(sum([a, c])), ODD],
    ['in a square', square(difference(a, b)), square(difference(a, c)), square(difference(a, ODD))],
    ['behind a minus', negative(product(a, b)), negative(product(a, c)), negative(product(a, ODD))],
    ['between bars', absolute(product(a, b)), absolute(product(a, c)), absolute(product(a, ODD))],
    ['in tanh', tanhOf(sum([a, b])), tanhOf(sum([a, c])), tanhOf(sum([a, ODD]))],
    ['a square that has nothing of the other', square(a), square(b), ODD],
    ['a square for a size', square(sum([a, b])), absolute(sum([a, c])), ODD],
    ['another constant', product(constant(0.5), a), product(constant(2), a), product(ODD, a)],
    ['in what a formula comes to', becomes(d, product(a, b)), product(a, c), becomes(d, product(a, ODD))],
    ['beside what the other comes to', product(a, b), becomes(d, product(a, c)), product(a, ODD)],
    ['all of what comes to something else', becomes(d, a), b, ODD],
  ])('%s', (_, formula, other, marked) => {
    expect(markOdd(formula, other, () => ODD)).toEqual(marked)
  })

  it('each piece as it stands there', () => {
    const pieces: Expression[] = []
    markOdd(sum([product(a, b), c]), sum([product(a, e), d]), (piece) => (pieces.push(piece), ODD))
    expect(pieces).toEqual([b, c])
  })
})
