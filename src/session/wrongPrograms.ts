import {
  articleExample,
  biasCount,
  exampleWith,
  learnsTogether,
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

/** What decides which wrong programs there can be. */
type Kind = Pick<Problem, 'shape' | 'activations' | 'loss' | 'otherSamples' | 'schedule'>

/**
 * The wrong program that works out a problem; null for the right one.
 *
 * A secret one follows from its seed and the kind of network alone: no edit of a number changes it under somebody's hands,
 * and a link opens it again whatever was edited since.
 */
export function bugOf(problem: Kind & Pick<Problem, 'program'>): Bug | null {
  const { program } = problem
  if (program === undefined) return null
  return typeof program === 'number' ? secretBug(program, problem) : program
}

/** The program of a seed: one of those that can be told apart at all in a network of this kind. */
export function secretBug(seed: number, kind: Kind): Bug {
  const { shape, activations, loss } = kind
  const key = JSON.stringify([shape, activations, loss, learnsTogether(kind)])
  const candidates = CANDIDATES.of(key, () => bugsToldApart(exampleOf(kind)))
  return candidates[Math.floor(randomNumbers(seed)() * candidates.length)]!
}

/** The kinds shown, and those that undo goes to. */
const CANDIDATES = createRecent<string, readonly Bug[]>(16)

/** The seed of the weights that stand for all networks of a shape: any will do that has no two numbers alike. */
const EXAMPLE_SEED = 1

/** The article's example, or one of this kind that is like it. */
function exampleOf(kind: Kind): Problem {
  const { shape, activations, loss, schedule } = kind
  const usual = shape.join() === articleExample.shape.join() ? articleExample : likeIt(shape)
  const { inputs, targets } = usual
  return {
    ...usual,
    ...(activations ? { activations } : {}),
    ...(loss ? { loss } : {}),
    ...(learnsTogether(kind) ? { otherSamples: [{ inputs, targets }], schedule } : {}),
  }
}

function likeIt(shape: readonly number[]): Problem {
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
  record: (problem, sample) => recordWithBug(problem, bugOf(problem)!, typeof problem.program === 'number', sample),
  flatten: (problem) => flattenWithBug(problem, bugOf(problem)!),
})
