import { exampleWith, samplesOf, type Course, type Problem } from '../../src/engine'
import '../../src/engine/kinds/learn'

/** XOR on 2-2-1 from the start that Matthews' text prints, all four samples learned together. */
export const XOR: Problem = exampleWith({
  shape: [2, 2, 1],
  inputs: [0, 0],
  targets: [0],
  otherSamples: [
    { inputs: [0, 1], targets: [1] },
    { inputs: [1, 0], targets: [1] },
    { inputs: [1, 1], targets: [0] },
  ],
  weights: [0.129952, -0.923123, 0.570345, -0.328932, 0.164732, 0.752621],
  biases: [0.341232, -0.115223, -0.993423],
  biasRule: 'neuron',
  schedule: 'all-together',
})

const { otherSamples: _, schedule: __, ...first } = XOR

/** The same network, its samples learned one by one. */
export const XOR_COURSE: Course = { problem: first, samples: samplesOf(XOR), schedule: 'one-by-one', batch: 'sum' }
