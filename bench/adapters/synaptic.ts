import { BIASES, errorOf, INPUTS, RATE, TARGETS, WEIGHTS } from '../article'
import type { Learner } from '../contender'

interface Neuron {
  bias: number
  readonly connections: { readonly inputs: Readonly<Record<string, { readonly from: Neuron; weight: number }>> }
}
interface Layer {
  readonly list: readonly Neuron[]
}
interface Network {
  readonly layers: { readonly input: Layer; readonly hidden: readonly Layer[]; readonly output: Layer }
  activate(inputs: readonly number[]): readonly number[]
  propagate(rate: number, targets: readonly number[]): void
}
interface Synaptic {
  readonly Architect: { readonly Perceptron: new (...sizes: readonly number[]) => Network }
}

/** The network as synaptic generates it: one function written out for it at run time. */
export function synaptic({ Architect }: Synaptic): Learner {
  const network = new Architect.Perceptron(2, 2, 2)
  const layers = [network.layers.input, ...network.layers.hidden, network.layers.output]
  layers.slice(1).forEach(({ list }, layer) =>
    list.forEach((neuron, receiver) => {
      neuron.bias = BIASES[layer]!
      for (const connection of Object.values(neuron.connections.inputs))
        connection.weight = WEIGHTS[layer]![receiver]![layers[layer]!.list.indexOf(connection.from)]!
    }),
  )
  return {
    iterate(iterations) {
      for (let done = 0; done < iterations; done++) {
        network.activate(INPUTS)
        network.propagate(RATE, TARGETS)
      }
    },
    error: () => errorOf(network.activate(INPUTS)),
  }
}
