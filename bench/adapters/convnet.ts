import type { Learner } from '../contender'
import { errorOver, type Task } from '../tasks'

interface Volume {
  readonly w: Float64Array
}
interface Layer {
  readonly filters: readonly Volume[]
  readonly biases: Volume
}
interface Network {
  layers: readonly Layer[]
  forward(inputs: Volume): Volume
}
interface ConvNet {
  readonly Vol: new (numbers: readonly number[]) => Volume
  readonly Net: new () => Network
  readonly Trainer: new (network: Network, options: object) => { train(inputs: Volume, targets: Float64Array): void }
  readonly InputLayer: new (options: object) => Layer
  readonly FullyConnLayer: new (options: object) => Layer
  readonly SigmoidLayer: new (options: object) => Layer
  readonly RegressionLayer: new (options: object) => Layer
}

/** Layers put together by hand, because its maker always leaves the layer before a regression linear. */
export function convnet(library: ConvNet, task: Task): Learner {
  const { sizes, biases } = task
  const sizeOf = (layer: number): object => ({ in_sx: 1, in_sy: 1, in_depth: sizes[layer]! })
  const computing = task.weights.map((matrix, layer) => {
    const full = new library.FullyConnLayer({ ...sizeOf(layer), num_neurons: matrix.length })
    full.biases.w.set(biases[layer]!)
    matrix.forEach((row, receiver) => full.filters[receiver]!.w.set(row))
    return [full, new library.SigmoidLayer(sizeOf(layer + 1))]
  })
  const network = new library.Net()
  network.layers = [
    new library.InputLayer(sizeOf(0)),
    ...computing.flat(),
    new library.RegressionLayer(sizeOf(sizes.length - 1)),
  ]
  const trainer = new library.Trainer(network, { learning_rate: task.rate, momentum: 0, batch_size: 1 })
  const samples = task.samples.map(({ inputs, targets }) => ({
    inputs: new library.Vol(inputs),
    targets: Float64Array.from(targets),
  }))
  return {
    iterate(passes) {
      for (let done = 0; done < passes; done++)
        for (const { inputs, targets } of samples) trainer.train(inputs, targets)
    },
    error: () => errorOver(task, (inputs) => network.forward(new library.Vol(inputs)).w),
  }
}
