import { BIASES, errorOf, INPUTS, RATE, TARGETS, WEIGHTS } from '../article'
import type { Learner } from '../contender'

interface Neuron {
  bias: number
  readonly connections: { readonly in: readonly { readonly from: Neuron; weight: number }[] }
}
interface Network {
  readonly nodes: readonly Neuron[]
  activate(inputs: readonly number[], training?: boolean): readonly number[]
  propagate(rate: number, momentum: number, update: boolean, targets: readonly number[]): void
}
interface Neataptic {
  readonly architect: { readonly Perceptron: new (...sizes: readonly number[]) => Network }
}

export function neataptic({ architect }: Neataptic): Learner {
  const network = new architect.Perceptron(2, 2, 2)
  // Two nodes a layer, one layer after the other.
  network.nodes.slice(2).forEach((neuron, at) => {
    const layer = Math.floor(at / 2)
    neuron.bias = BIASES[layer]!
    for (const connection of neuron.connections.in)
      connection.weight = WEIGHTS[layer]![at % 2]![network.nodes.indexOf(connection.from) % 2]!
  })
  return {
    iterate(iterations) {
      for (let done = 0; done < iterations; done++) {
        network.activate(INPUTS, true)
        network.propagate(RATE, 0, true, TARGETS)
      }
    },
    error: () => errorOf(network.activate(INPUTS)),
  }
}
