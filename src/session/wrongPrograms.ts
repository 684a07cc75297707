import {
  articleExample,
  biasCount,
  exampleWith,
  learnWrongPrograms,
  weightCount,
  type Bug,
  type Problem,
} from '../engine'
import { bugsToldApart } from '../mistakes/bugs/claims'
import { flattenWithBug } from '../mistakes/bugs/flattenWithBug'
import { recordWithBug } from '../mistakes/bugs/recordWithBug'
import { createRecent } from './recent'
import { randomNumbers, randomProblem } from './randomProblem'

/**
 * The wrong program that works out a problem; null for the right one.
 *
 * A secret one follows from its seed and the shape of the network alone: no edit changes it under somebody's hands, and a
 * link opens it again whatever was edited since.
 */
export function bugOf({ program, shape }: Pick<Problem, 'program' | 'shape'>): Bug | null {
  if (program === undefined) return null
  return typeof program === 'number' ? secretBug(program, shape) : program
}

/** The program of a seed: one of those that can be told apart at all in a network of this shape. */
export function secretBug(seed: number, shape: readonly number[]): Bug {
  const candidates = CANDIDATES.of(shape.join('-'), () => bugsToldApart(exampleOf(shape)))
  return candidates[Math.floor(randomNumbers(seed)() * candidates.length)]!
}

/** The shape shown, and those that undo goes to. */
const CANDIDATES = createRecent<string, readonly Bug[]>(16)

/** The seed of the weights that stand for all networks of a shape: any will do that has no two numbers alike. */
const EXAMPLE_SEED = 1

/** The article's example, or one of this shape that is like it. */
function exampleOf(shape: readonly number[]): Problem {
  if (shape.join() === articleExample.shape.join()) return articleExample
  return randomProblem(
    exampleWith({
      shape,
      inputs: spread(shape[0]!),
      targets: spread(shape.at(-1)!),
      weights: spread(weightCount(shape)),
      biases: spread(biasCount(shape, 'fixed')),
    }),
    EXAMPLE_SEED,
  )
}

function spread(count: number): readonly number[] {
  return Array.from({ length: count }, (_, i) => (i + 1) / (count + 1))
}

learnWrongPrograms({
  record: (problem) => recordWithBug(problem, bugOf(problem)!, typeof problem.program === 'number'),
  flatten: (problem) => flattenWithBug(problem, bugOf(problem)!),
})
