import { BIASES, errorOf, INPUTS, RATE, TARGETS, WEIGHTS } from '../article'
import type { Learner } from '../contender'

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
export function convnet(library: ConvNet): Learner {
  const size = { in_sx: 1, in_sy: 1, in_depth: 2 }
  const computing = WEIGHTS.map((matrix, layer) => {
    const full = new library.FullyConnLayer({ ...size, num_neurons: 2, bias_pref: BIASES[layer] })
    matrix.forEach((row, receiver) => full.filters[receiver]!.w.set(row))
    return [full, new library.SigmoidLayer(size)]
  })
  const network = new library.Net()
  network.layers = [new library.InputLayer(size), ...computing.flat(), new library.RegressionLayer(size)]
  const trainer = new library.Trainer(network, { learning_rate: RATE, momentum: 0, batch_size: 1 })
  const inputs = new library.Vol(INPUTS)
  const targets = Float64Array.from(TARGETS)
  return {
    iterate(iterations) {
      for (let done = 0; done < iterations; done++) trainer.train(inputs, targets)
    },
    error: () => errorOf(network.forward(inputs).w),
  }
}
