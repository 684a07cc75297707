import type { Learner } from '../contender'

interface Input {
  readonly parameters_before: object
}
interface Receipt {
  readonly parameters_after: object
  readonly loss: { readonly total: number }
}
interface BackpropTrace {
  readonly MAZUR_INPUT: Input
  runMazurStep(input: Input): Receipt
}

/** It brings the article's example itself. */
export function backpropTrace({ MAZUR_INPUT, runMazurStep }: BackpropTrace): Learner {
  let input = MAZUR_INPUT
  return {
    iterate(iterations) {
      for (let done = 0; done < iterations; done++)
        input = { ...input, parameters_before: runMazurStep(input).parameters_after }
    },
    error: () => runMazurStep(input).loss.total,
  }
}
