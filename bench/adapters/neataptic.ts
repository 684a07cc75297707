import type { Learner } from '../contender'
import { errorOver, type Task } from '../tasks'

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

export function neataptic({ architect }: Neataptic, task: Task): Learner {
  const { sizes, samples, rate } = task
  const network = new architect.Perceptron(...sizes)
  let first = 0
  sizes.slice(1).forEach((size, layer) => {
    const senders = network.nodes.slice(first, (first += sizes[layer]!))
    network.nodes.slice(first, first + size).forEach((neuron, receiver) => {
      neuron.bias = task.biases[layer]![receiver]!
      for (const connection of neuron.connections.in)
        connection.weight = task.weights[layer]![receiver]![senders.indexOf(connection.from)]!
    })
  })
  return {
    iterate(passes) {
      for (let done = 0; done < passes; done++)
        for (const { inputs, targets } of samples) {
          network.activate(inputs, true)
          network.propagate(rate, 0, true, targets)
        }
    },
    error: () => errorOver(task, (inputs) => network.activate(inputs)),
  }
}
