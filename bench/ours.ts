import { articleExample, createRunRecord, train, type Problem } from '../src/engine'
import type { Contender, Learner } from './contender'
import { runUnrolled } from './unrolled'

/** A record as long as this is begun anew, so that the benchmark's memory stays small. */
const LONGEST_RECORD = 1_000_000

export const UNROLLED: Contender = { name: 'c1: scalars, unrolled', differs: '', begin: unrolled }
export const TRAIN: Contender = { name: 'train', differs: '', begin: () => training(articleExample) }
export const RECORD: Contender = { name: 'train, with record', differs: '', begin: recording }

/** The engine's own training of any problem. */
export function training(start: Problem): Learner {
  // A local name: the runner of TypeScript reaches what is imported through a getter.
  const trainOn = train
  let problem = start
  return {
    iterate(iterations) {
      problem = trainOn(problem, { iterations }).problem
    },
    error: () => trainOn(problem, { iterations: 0 }).error,
  }
}

function recording(): Learner {
  const begin = createRunRecord
  let record = begin(articleExample)
  return {
    iterate(iterations) {
      if (record.length() >= LONGEST_RECORD) record = begin(record.problemAt(record.length()))
      record.extend(iterations)
    },
    error: () => record.error(record.length()),
  }
}

function unrolled(): Learner {
  const run = runUnrolled
  const weights = Float64Array.from(articleExample.weights)
  return {
    iterate(iterations) {
      run(articleExample, weights, iterations)
    },
    error: () => run(articleExample, weights, 0),
  }
}
