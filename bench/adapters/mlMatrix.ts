import { BIASES, errorOf, INPUTS, RATE, TARGETS, WEIGHTS } from '../article'
import type { Learner } from '../contender'

interface Matrix {
  mmul(other: Matrix): Matrix
  add(other: Matrix | number): Matrix
  sub(other: Matrix): Matrix
  mul(other: Matrix | number): Matrix
  transpose(): Matrix
  get(row: number, column: number): number
  set(row: number, column: number, value: number): Matrix
  readonly rows: number
}
interface MlMatrix {
  readonly Matrix: {
    new (rows: readonly (readonly number[])[]): Matrix
    columnVector(numbers: readonly number[]): Matrix
    ones(rows: number, columns: number): Matrix
    sub(one: Matrix, other: Matrix): Matrix
  }
}

/** A network of two computing layers, written on its matrices. */
export function mlMatrix({ Matrix }: MlMatrix): Learner {
  const inputs = Matrix.columnVector(INPUTS)
  const targets = Matrix.columnVector(TARGETS)
  const ones = Matrix.ones(2, 1)
  const [hiddenWeights, outputWeights] = WEIGHTS.map((rows) => new Matrix(rows)) as [Matrix, Matrix]
  const [hiddenBias, outputBias] = BIASES as [number, number]
  const slope = (out: Matrix): Matrix => Matrix.sub(ones, out).mul(out)
  const forward = (weights: Matrix, senders: Matrix, bias: number): Matrix => sigmoid(weights.mmul(senders).add(bias))
  return {
    iterate(iterations) {
      for (let done = 0; done < iterations; done++) {
        const hidden = forward(hiddenWeights, inputs, hiddenBias)
        const outputs = forward(outputWeights, hidden, outputBias)
        const outputDelta = Matrix.sub(outputs, targets).mul(slope(outputs))
        const hiddenDelta = outputWeights.transpose().mmul(outputDelta).mul(slope(hidden))
        outputWeights.sub(outputDelta.mmul(hidden.transpose()).mul(RATE))
        hiddenWeights.sub(hiddenDelta.mmul(inputs.transpose()).mul(RATE))
      }
    },
    error() {
      const outputs = forward(outputWeights, forward(hiddenWeights, inputs, hiddenBias), outputBias)
      return errorOf([outputs.get(0, 0), outputs.get(1, 0)])
    },
  }
}

/** In place. */
function sigmoid(column: Matrix): Matrix {
  for (let row = 0; row < column.rows; row++) column.set(row, 0, 1 / (1 + Math.exp(-column.get(row, 0))))
  return column
}
