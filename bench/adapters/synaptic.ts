import type { Learner } from '../contender'
import { errorOver, type Task } from '../tasks'

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
export function synaptic({ Architect }: Synaptic, task: Task): Learner {
  const { samples, rate } = task
  const network = new Architect.Perceptron(...task.sizes)
  const layers = [network.layers.input, ...network.layers.hidden, network.layers.output]
  layers.slice(1).forEach(({ list }, layer) =>
    list.forEach((neuron, receiver) => {
      neuron.bias = task.biases[layer]![receiver]!
      for (const connection of Object.values(neuron.connections.inputs))
        connection.weight = task.weights[layer]![receiver]![layers[layer]!.list.indexOf(connection.from)]!
    }),
  )
  return {
    iterate(passes) {
      for (let done = 0; done < passes; done++)
        for (const { inputs, targets } of samples) {
          network.activate(inputs)
          network.propagate(rate, targets)
        }
    },
    error: () => errorOver(task, (inputs) => network.activate(inputs)),
  }
}
