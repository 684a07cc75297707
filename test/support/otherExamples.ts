import '../../src/engine/kinds/learn'
import { articleExample, type Problem } from '../../src/engine'

/** Two inputs, a ReLU that is on and one that is off, and two outputs of softmax; no biases. */
export const RELU_SOFTMAX: Problem = {
  shape: [2, 2, 2],
  inputs: [0.5, 0.9],
  targets: [1, 0],
  weights: [0.8, 0.6, 0.3, -0.9, 0.7, -0.4, -0.5, 0.6],
  biases: [],
  learningRate: 0.5,
  biasRule: 'none',
  updateOrder: 'simultaneous',
  activations: ['relu', 'softmax'],
  loss: 'cross-entropy',
}

/** XOR, all four samples learned together. */
export const XOR: Problem = {
  ...articleExample,
  shape: [2, 2, 1],
  inputs: [0, 0],
  targets: [0],
  weights: [0.13, -0.92, 0.57, -0.33, 0.16, 0.75],
  biases: [0.34, -0.12, -0.99],
  biasRule: 'neuron',
  otherSamples: [
    { inputs: [0, 1], targets: [1] },
    { inputs: [1, 0], targets: [1] },
    { inputs: [1, 1], targets: [0] },
  ],
  schedule: 'all-together',
}

/** One weight so large that the output is 1 to the last bit: under cross-entropy its error can't be written, and the tape ends there. */
export const ENDS_BEFORE: Problem = {
  ...articleExample,
  shape: [1, 1],
  inputs: [1],
  targets: [0],
  weights: [1000],
  biases: [],
  biasRule: 'none',
  loss: 'cross-entropy',
}

/** A weight that is a little larger makes E under cross-entropy too large for a number, here and of the second sample already. */
export const NEARLY_ENDS: Problem = {
  ...articleExample,
  shape: [2, 1],
  inputs: [20, 1],
  targets: [0],
  weights: [1, 0.5],
  biases: [],
  biasRule: 'none',
  activations: ['sigmoid'],
  loss: 'cross-entropy',
  otherSamples: [{ inputs: [900, 0], targets: [0] }],
  schedule: 'one-by-one',
}
