import type { Problem } from '../src/engine'

/**
 * Runs so many iterations of a 2-2-2 network with fixed biases, moves `weights`, and gives back E after them.
 *
 * Written out for exactly this network, with every number in a local variable: the practical limit in JavaScript, and
 * the unit by which the others are measured.
 */
export function runUnrolled(problem: Problem, weights: Float64Array, iterations: number): number {
  const i1 = problem.inputs[0]!
  const i2 = problem.inputs[1]!
  const t1 = problem.targets[0]!
  const t2 = problem.targets[1]!
  const b1 = problem.biases[0]!
  const b2 = problem.biases[1]!
  const rate = problem.learningRate
  let w1 = weights[0]!
  let w2 = weights[1]!
  let w3 = weights[2]!
  let w4 = weights[3]!
  let w5 = weights[4]!
  let w6 = weights[5]!
  let w7 = weights[6]!
  let w8 = weights[7]!
  for (let done = 0; ; done++) {
    const h1 = 1 / (1 + Math.exp(-(w1 * i1 + w2 * i2 + b1)))
    const h2 = 1 / (1 + Math.exp(-(w3 * i1 + w4 * i2 + b1)))
    const o1 = 1 / (1 + Math.exp(-(w5 * h1 + w6 * h2 + b2)))
    const o2 = 1 / (1 + Math.exp(-(w7 * h1 + w8 * h2 + b2)))
    if (done >= iterations) {
      weights.set([w1, w2, w3, w4, w5, w6, w7, w8])
      return 0.5 * ((t1 - o1) * (t1 - o1)) + 0.5 * ((t2 - o2) * (t2 - o2))
    }
    const deltaO1 = (o1 - t1) * (o1 * (1 - o1))
    const deltaO2 = (o2 - t2) * (o2 * (1 - o2))
    const deltaH1 = (deltaO1 * w5 + deltaO2 * w7) * (h1 * (1 - h1))
    const deltaH2 = (deltaO1 * w6 + deltaO2 * w8) * (h2 * (1 - h2))
    w5 -= rate * (deltaO1 * h1)
    w6 -= rate * (deltaO1 * h2)
    w7 -= rate * (deltaO2 * h1)
    w8 -= rate * (deltaO2 * h2)
    w1 -= rate * (deltaH1 * i1)
    w2 -= rate * (deltaH1 * i2)
    w3 -= rate * (deltaH2 * i1)
    w4 -= rate * (deltaH2 * i2)
  }
}
