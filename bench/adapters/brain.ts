import { BIASES, errorOf, INPUTS, RATE, TARGETS, WEIGHTS } from '../article'
import type { Learner } from '../contender'

interface Network {
  sizes: readonly number[]
  readonly trainOpts: { momentum: number }
  readonly weights: Float32Array[][]
  readonly biases: Float32Array[]
  initialize(): void
  trainPattern(sample: { readonly input: readonly number[]; readonly output: readonly number[] }): void
  runInput(inputs: readonly number[]): ArrayLike<number>
}
interface Brain {
  readonly NeuralNetwork: new (options: object) => Network
}

/** Both versions of brain.js. */
export function brain({ NeuralNetwork }: Brain): Learner {
  const network = new NeuralNetwork({ hiddenLayers: [2], activation: 'sigmoid', learningRate: RATE })
  // Its options refuse a momentum of 0.
  network.trainOpts.momentum = 0
  network.sizes = [2, 2, 2]
  network.initialize()
  WEIGHTS.forEach((matrix, layer) => {
    network.biases[layer + 1]!.fill(BIASES[layer]!)
    matrix.forEach((row, receiver) => network.weights[layer + 1]![receiver]!.set(row))
  })
  const sample = { input: INPUTS, output: TARGETS }
  return {
    iterate(iterations) {
      for (let done = 0; done < iterations; done++) network.trainPattern(sample)
    },
    error: () => errorOf(network.runInput(INPUTS)),
  }
}
