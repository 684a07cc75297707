import type { Learner } from '../contender'
import { ARTICLE_TASK, type Task } from '../tasks'

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

/** It brings the article's example itself, and takes no other. */
export function backpropTrace({ MAZUR_INPUT, runMazurStep }: BackpropTrace, task: Task): Learner {
  if (task !== ARTICLE_TASK) throw new Error('it takes only 2-2-2')
  let input = MAZUR_INPUT
  return {
    iterate(iterations) {
      for (let done = 0; done < iterations; done++)
        input = { ...input, parameters_before: runMazurStep(input).parameters_after }
    },
    error: () => runMazurStep(input).loss.total,
  }
}
