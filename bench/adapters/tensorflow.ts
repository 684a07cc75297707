import type { Learner } from '../contender'
import type { Task } from '../tasks'

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
export async function tensorflow(tf: TensorFlow): Promise<(task: Task) => Learner> {
  tf.enableProdMode()
  await tf.setBackend('cpu')
  return (task) => {
    const columns = (lists: readonly (readonly number[])[]): Tensor =>
      tf.tensor2d(lists[0]!.map((_, row) => lists.map((list) => list[row]!)))
    const inputs = columns(task.samples.map((sample) => sample.inputs))
    const targets = columns(task.samples.map((sample) => sample.targets))
    const weights = task.weights.map((rows) => tf.variable(tf.tensor2d(rows)))
    const biases = task.biases.map((list) => {
      const column = tf.tensor2d(list.map((number) => [number]))
      return task.learnsBiases ? tf.variable(column) : column
    })
    const optimizer = tf.train.sgd(task.rate)
    const outputs = (): Tensor =>
      weights.reduce((senders, matrix, layer) => matrix.matMul(senders).add(biases[layer]!).sigmoid(), inputs)
    const error = (): Tensor => targets.sub(outputs()).square().sum().mul(0.5)
    return {
      iterate(passes) {
        for (let done = 0; done < passes; done++) optimizer.minimize(error)
      },
      error: () => tf.tidy(() => error().dataSync()[0]!),
    }
  }
}
