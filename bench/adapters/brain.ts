import type { Learner } from '../contender'
import { errorOver, type Task } from '../tasks'

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
export function brain({ NeuralNetwork }: Brain, task: Task): Learner {
  const { sizes, weights, biases, rate } = task
  const network = new NeuralNetwork({ hiddenLayers: sizes.slice(1, -1), activation: 'sigmoid', learningRate: rate })
  // Its options refuse a momentum of 0.
  network.trainOpts.momentum = 0
  network.sizes = sizes
  network.initialize()
  weights.forEach((matrix, layer) => {
    network.biases[layer + 1]!.set(biases[layer]!)
    matrix.forEach((row, receiver) => network.weights[layer + 1]![receiver]!.set(row))
  })
  const samples = task.samples.map(({ inputs, targets }) => ({ input: inputs, output: targets }))
  return {
    iterate(passes) {
      for (let done = 0; done < passes; done++) for (const sample of samples) network.trainPattern(sample)
    },
    error: () => errorOver(task, (inputs) => network.runInput(inputs)),
  }
}
