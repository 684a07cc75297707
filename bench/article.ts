import { articleExample } from '../src/engine'

/** E of the article's example, exactly: after one update and after ten thousand. */
export const PUBLISHED = { afterOne: 0.291027773694, afterTenThousand: 0.0000351018778298 }

const { shape, inputs, targets, weights, biases, learningRate } = articleExample

export const INPUTS = [...inputs]
export const TARGETS = [...targets]
export const RATE = learningRate
/** Per computing layer, counted from 0. */
export const BIASES = biases
/** Per computing layer a matrix with a row for each receiving node: it holds one weight for each sending node. */
export const WEIGHTS = matrices()

/** E of what the outputs send. */
export function errorOf(outputs: ArrayLike<number>): number {
  return TARGETS.reduce((sum, target, node) => sum + 0.5 * (target - outputs[node]!) ** 2, 0)
}

function matrices(): readonly number[][][] {
  let at = 0
  return shape
    .slice(1)
    .map((receivers, layer) => Array.from({ length: receivers }, () => weights.slice(at, (at += shape[layer]!))))
}
