import type { Problem } from '../engine'

/** Seeds are shown and typed, so they have six digits at the most. */
export const LARGEST_SEED = 999_999

/** The same network with weights and biases between −1 and 1, two decimals each. The same seed draws the same ones. */
export function randomProblem(problem: Problem, seed: number): Problem {
  const draw = randomNumbers(seed)
  // Adding 0 makes an ordinary zero of -0.
  const between = (): number => Math.round((draw() * 2 - 1) * 100) / 100 + 0
  return { ...problem, weights: problem.weights.map(between), biases: problem.biases.map(between) }
}

/** Numbers from 0 to 1 that look random: mulberry32, by Tommy Ettinger, in the public domain. */
export function randomNumbers(seed: number): () => number {
  let state = seed | 0
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
  }
}
