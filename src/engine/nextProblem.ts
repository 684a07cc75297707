import { trainsBiases, withTurnAfter, type Problem } from './problem'
import { name } from './quantities'
import type { Tape } from './tape'

/** The problem that the next iteration starts from: the same one with the updated weights and biases. */
export function nextProblem({ problem, topology, values }: Tape): Problem {
  const trained = trainsBiases(problem.biasRule)
  return {
    ...withTurnAfter(problem, 1),
    weights: topology.edges.map((edge) => values[name.next(edge)]!),
    biases: trained ? topology.biases.map((bias) => values[name.next(bias)]!) : problem.biases,
  }
}
