import { endsInSoftmax, learnsTogether, type Problem } from '../../../engine'

/** Whether a network of two rows has more below its rows than the article's: biases of its own, or what other kinds add up. */
export function isTall(problem: Problem): boolean {
  const { shape, biasRule } = problem
  if (shape.length > 3 || Math.max(...shape) !== 2) return false
  const isShared = endsInSoftmax(problem) && biasRule !== 'none'
  return biasRule === 'neuron' || isShared || (learnsTogether(problem) && shape.at(-1) === 2)
}
