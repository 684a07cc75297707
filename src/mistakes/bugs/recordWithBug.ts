import { recordIteration, rightProblem, type Bug, type Problem, type Step, type Tape } from '../../engine'
import { evaluateWith, formulaOf } from '../rewrites'
import { rewritesOf } from './bugRewrites'

/**
 * Records one iteration as a wrong program works it out: its formulas, and the numbers that come out of them.
 *
 * `likeAnyOther` keeps to an order of steps in which every wrong program could go: with it the order gives none away.
 */
export function recordWithBug(problem: Problem, bug: Bug, likeAnyOther = false): Tape {
  const right = rightProblem(problem)
  const tape = recordIteration(right)
  const rewrites = rewritesOf(bug, tape.topology)
  // What looks back through weights that have moved can only do so once they have.
  const order = bug === 'order' || likeAnyOther ? recordIteration({ ...right, updateOrder: 'output-first' }) : tape
  const steps = order.steps.map((step): Step => {
    const formula = rewrites.get(step.writes) ?? formulaOf(tape, step.writes)
    return formula ? { ...step, formula } : step
  })
  const valueOf = evaluateWith(tape, { rewrites })
  const values = { ...tape.values }
  for (const { writes } of steps) values[writes] = valueOf(writes)
  return { ...tape, problem, steps, places: order.places, values }
}
