import { BIASES, errorOf, INPUTS, RATE, TARGETS, WEIGHTS } from '../article'
import type { Learner } from '../contender'

interface Tensor {
  add(other: Tensor | number): Tensor
  sub(other: Tensor): Tensor
  mul(other: number): Tensor
  matMul(other: Tensor): Tensor
  sigmoid(): Tensor
  square(): Tensor
  sum(): Tensor
  dataSync(): Float32Array
}
interface TensorFlow {
  setBackend(name: string): Promise<boolean>
  enableProdMode(): void
  tensor2d(rows: readonly (readonly number[])[]): Tensor
  variable(start: Tensor): Tensor
  tidy<Result>(make: () => Result): Result
  readonly train: { sgd(rate: number): { minimize(error: () => Tensor): void } }
}

/** Its core operations, with the gradients that it finds by itself, on the backend that needs no graphics card. */
export async function tensorflow(tf: TensorFlow): Promise<() => Learner> {
  tf.enableProdMode()
  await tf.setBackend('cpu')
  return () => {
    const inputs = tf.tensor2d(INPUTS.map((number) => [number]))
    const targets = tf.tensor2d(TARGETS.map((number) => [number]))
    const weights = WEIGHTS.map((rows) => tf.variable(tf.tensor2d(rows)))
    const optimizer = tf.train.sgd(RATE)
    const outputs = (): Tensor =>
      weights.reduce((senders, matrix, layer) => matrix.matMul(senders).add(BIASES[layer]!).sigmoid(), inputs)
    const error = (): Tensor => targets.sub(outputs()).square().sum().mul(0.5)
    return {
      iterate(iterations) {
        for (let done = 0; done < iterations; done++) optimizer.minimize(error)
      },
      error: () => tf.tidy(() => errorOf(outputs().dataSync())),
    }
  }
}
