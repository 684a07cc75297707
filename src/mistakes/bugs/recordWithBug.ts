import { recordIteration, rightProblem, type Bug, type Problem, type Step, type Tape } from '../../engine'
import { evaluateWith, formulaOf } from '../rewrites'
import { rewritesOf } from './bugRewrites'

/**
 * Records one iteration as a wrong program works it out: its formulas, and the numbers that come out of them.
 *
 * A secret one keeps to an order of steps in which every wrong program could go, and every step of its way back is one
 * where it could depart from the right one: so neither gives it away.
 */
export function recordWithBug(problem: Problem, bug: Bug, isSecret = false): Tape {
  const right = rightProblem(problem)
  const tape = recordIteration(right)
  const rewrites = rewritesOf(bug, tape.topology)
  // What looks back through weights that have moved can only do so once they have.
  const order = bug === 'order' || isSecret ? recordIteration({ ...right, updateOrder: 'output-first' }) : tape
  const steps = order.steps.map((step): Step => {
    const formula = rewrites.get(step.writes) ?? formulaOf(tape, step.writes) ?? step.formula
    const departs = isSecret ? step.phase.startsWith('backward') : rewrites.has(step.writes)
    return { ...step, formula, ...(departs && { departs }) }
  })
  const valueOf = evaluateWith(tape, { rewrites })
  const values = { ...tape.values }
  for (const { writes } of steps) values[writes] = valueOf(writes)
  return { ...tape, problem, steps, places: order.places, values }
}
