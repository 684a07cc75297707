import { articleExample, exampleWith, samplesOf, type Problem, type Sample } from '../src/engine'

/** What contenders learn: a network, where it starts, and samples, all of which are learned once in each pass. */
export interface Task {
  readonly sizes: readonly number[]
  readonly samples: readonly Sample[]
  /** Per computing layer a matrix with a row for each receiving node: it holds one weight for each sending node. */
  readonly weights: readonly (readonly (readonly number[])[])[]
  /** Per computing layer one for each of its neurons. */
  readonly biases: readonly (readonly number[])[]
  readonly rate: number
  readonly learnsBiases: boolean
}

/** XOR from James Matthews' published start. */
export const XOR: Problem = exampleWith({
  shape: [2, 2, 1],
  inputs: [0, 0],
  targets: [0],
  weights: [0.129952, -0.923123, 0.570345, -0.328932, 0.164732, 0.752621],
  biases: [0.341232, -0.115223, -0.993423],
  biasRule: 'neuron',
  otherSamples: [
    { inputs: [0, 1], targets: [1] },
    { inputs: [1, 0], targets: [1] },
    { inputs: [1, 1], targets: [0] },
  ],
})

export const ARTICLE_TASK = taskOf(articleExample)
export const XOR_TASK = taskOf(XOR)

/** E over all samples of a task, by what the outputs send for each. */
export function errorOver({ samples }: Task, answer: (inputs: readonly number[]) => ArrayLike<number>): number {
  return samples.reduce((total, { inputs, targets }) => {
    const outputs = answer(inputs)
    return targets.reduce((sum, target, node) => sum + 0.5 * (target - outputs[node]!) ** 2, total)
  }, 0)
}

function taskOf(problem: Problem): Task {
  const { shape, weights, biases, biasRule, learningRate } = problem
  let atWeight = 0
  let atBias = 0
  const layers = shape.slice(1)
  return {
    sizes: shape,
    samples: samplesOf(problem),
    weights: layers.map((receivers, layer) =>
      Array.from({ length: receivers }, () => weights.slice(atWeight, (atWeight += shape[layer]!))),
    ),
    biases: layers.map((receivers, layer) =>
      Array.from({ length: receivers }, () => (biasRule === 'neuron' ? biases[atBias++]! : biases[layer]!)),
    ),
    rate: learningRate,
    learnsBiases: biasRule === 'neuron' || biasRule === 'shared',
  }
}
