import { compareFigures, type Compared } from '../../src/comparing/compare'
import { causesOf, type Cause } from '../../src/comparing/causes'
import type { Figure } from '../../src/comparing/figure'
import { readFigures } from '../../src/comparing/readFigures'
import { recordIteration, train, type Problem, type Tape } from '../../src/engine'

/** The figures that lines say, all of which can be read. */
export function figuresIn(lines: string, { quantities }: Tape): readonly Figure[] {
  return readFigures(lines, quantities, 'program').map((read) => {
    if ('flaw' in read) throw new Error(`${read.flaw.text}: ${read.flaw.why}`)
    return read.figure
  })
}

/** What becomes of figures beside a network, in their order. */
export function comparedWith(problem: Problem, lines: string): readonly Compared[] {
  const at = tapesOf(problem)
  return compareFigures(figuresIn(lines, recordIteration(problem)), at).flatMap((one) => (one.tape ? [one] : []))
}

/** What each figure may come from. */
export function causesWith(problem: Problem, lines: string): readonly (Cause | null)[] {
  const all = comparedWith(problem, lines)
  const updateOrder = problem.updateOrder === 'simultaneous' ? 'output-first' : 'simultaneous'
  return causesOf(all, {
    at: tapesOf(problem),
    otherwise: tapesOf({ ...problem, updateOrder }),
    withRate: (learningRate, iteration) => tapesOf({ ...problem, learningRate })(iteration),
  })
}

function tapesOf(problem: Problem): (iteration: number) => Tape {
  return (iteration) => recordIteration(train(problem, { iterations: iteration }).problem)
}
