import type { Learner } from '../contender'
import type { Task } from '../tasks'

interface Matrix {
  mmul(other: Matrix): Matrix
  addColumnVector(other: Matrix): Matrix
  sub(other: Matrix): Matrix
  mul(other: Matrix | number): Matrix
  transpose(): Matrix
  sum(): number
  sum(by: 'row'): readonly number[]
  get(row: number, column: number): number
  set(row: number, column: number, value: number): Matrix
  readonly rows: number
  readonly columns: number
}
interface MlMatrix {
  readonly Matrix: {
    new (rows: readonly (readonly number[])[]): Matrix
    columnVector(numbers: readonly number[]): Matrix
    ones(rows: number, columns: number): Matrix
    sub(one: Matrix, other: Matrix): Matrix
  }
}

/** A network of two computing layers, written on its matrices, with a column for each sample. */
export function mlMatrix({ Matrix }: MlMatrix, { samples, weights, biases, rate, learnsBiases }: Task): Learner {
  const inputs = new Matrix(samples.map((sample) => sample.inputs)).transpose()
  const targets = new Matrix(samples.map((sample) => sample.targets)).transpose()
  const [hiddenWeights, outputWeights] = weights.map((rows) => new Matrix(rows)) as [Matrix, Matrix]
  const [hiddenBiases, outputBiases] = biases.map((list) => Matrix.columnVector(list)) as [Matrix, Matrix]
  const ones = [hiddenWeights, outputWeights].map(({ rows }) => Matrix.ones(rows, samples.length)) as [Matrix, Matrix]
  const slope = (out: Matrix, layer: 0 | 1): Matrix => Matrix.sub(ones[layer], out).mul(out)
  const forward = (matrix: Matrix, senders: Matrix, column: Matrix): Matrix =>
    sigmoid(matrix.mmul(senders).addColumnVector(column))
  const learn = (column: Matrix, delta: Matrix): void => {
    column.sub(Matrix.columnVector(delta.sum('row')).mul(rate))
  }
  return {
    iterate(passes) {
      for (let done = 0; done < passes; done++) {
        const hidden = forward(hiddenWeights, inputs, hiddenBiases)
        const outputs = forward(outputWeights, hidden, outputBiases)
        const outputDelta = Matrix.sub(outputs, targets).mul(slope(outputs, 1))
        const hiddenDelta = outputWeights.transpose().mmul(outputDelta).mul(slope(hidden, 0))
        outputWeights.sub(outputDelta.mmul(hidden.transpose()).mul(rate))
        hiddenWeights.sub(hiddenDelta.mmul(inputs.transpose()).mul(rate))
        if (!learnsBiases) continue
        learn(outputBiases, outputDelta)
        learn(hiddenBiases, hiddenDelta)
      }
    },
    error() {
      const miss = forward(outputWeights, forward(hiddenWeights, inputs, hiddenBiases), outputBiases).sub(targets)
      return 0.5 * miss.mul(miss).sum()
    },
  }
}

/** In place. */
function sigmoid(matrix: Matrix): Matrix {
  for (let row = 0; row < matrix.rows; row++)
    for (let column = 0; column < matrix.columns; column++)
      matrix.set(row, column, 1 / (1 + Math.exp(-matrix.get(row, column))))
  return matrix
}
